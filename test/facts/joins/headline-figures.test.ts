import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Passage, reportedBy } from '../passage.js'

interface Worded extends Passage {
  readonly wording: string
}

const read = (name: string): unknown => parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const pairs = read('headline-figures.yml') as readonly Worded[]
const silent = read('headline-figures-silent.yml') as readonly string[]

describe('figures of headlines that no text states', () => {
  it.each(pairs)('$wording: the wrong one is reported', ({ faulty }) => {
    expect(reportedBy(faulty)).not.toEqual([])
  })

  it.each(pairs)('$wording: the right one is not', ({ sound }) => {
    expect(reportedBy(sound)).toEqual([])
  })

  it.each(silent)('%s', (text) => {
    expect(reportedBy(text)).toEqual([])
  })
})
