import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Passage, reportedBy } from '../passage.js'

const read = (name: string): unknown => parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const lists = read('lists.yml') as readonly Passage[]

describe('lists and their wholes', () => {
  it.each(lists)('$faulty', ({ faulty }) => {
    expect(reportedBy(faulty)).toContain('parts-make-whole')
  })

  it.each([...lists.map(({ sound }) => sound), ...(read('silent.yml') as readonly string[])])('silent: %s', (text) => {
    expect(reportedBy(text)).toEqual([])
  })
})
