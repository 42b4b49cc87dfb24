import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Passage, reportedBy } from '../passage.js'

interface Worded extends Passage {
  readonly wording: string
}

const read = (name: string): unknown => parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const passages = read('parts-and-shares.yml') as readonly Worded[]
const silent = read('silent.yml') as readonly string[]

describe('parts, wholes and shares over sentences', () => {
  it.each(passages)('$wording: one figure changed is reported', ({ faulty }) => {
    expect(reportedBy(faulty).some((rule) => rule === 'parts-make-whole' || rule === 'share-of-whole')).toBe(true)
  })

  it.each(passages)('$wording: figures that agree are not', ({ sound }) => {
    expect(reportedBy(sound)).toEqual([])
  })

  it.each(silent)('silent: %s', (text) => {
    expect(reportedBy(text)).toEqual([])
  })
})
