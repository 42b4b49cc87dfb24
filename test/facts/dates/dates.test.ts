import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Passage, reportedBy } from '../passage.js'

const read = (name: string): unknown => parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
/** The day of the texts. */
const DAY = '2026-05-04'
const told = read('told.yml') as readonly Passage[]

describe('years, ages and days beside each other', () => {
  it.each(told)('$faulty', ({ faulty }) => {
    expect(reportedBy(faulty, DAY)).not.toEqual([])
  })

  it.each([...told.map(({ sound }) => sound), ...(read('silent.yml') as readonly string[])])('silent: %s', (text) => {
    expect(reportedBy(text, DAY)).toEqual([])
  })
})
