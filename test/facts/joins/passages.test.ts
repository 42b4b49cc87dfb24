import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { builtInRules } from '../../../src/rules/index.js'
import { checkDocuments } from '../../../src/tieout.js'

/** One text, or the documents of a set. */
type Told = string | readonly string[]

interface Passage {
  readonly wording: string
  readonly sound: Told
  readonly faulty: Told
}

const read = (name: string): unknown => parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const rules = await builtInRules()

/** How many things are reported on a set, hints left aside; what several documents say together is one for a strict desk. */
function reportsOn(told: Told, profile: 'strict' | 'newsroom' = 'newsroom'): number {
  const sources = [told].flat().map((text, i) => ({ path: `${i}.md`, text }))
  const { findings } = checkDocuments(sources, { rules, profile, severities: {} })
  return findings.filter(({ severity }) => severity !== 'info').length
}

describe.each([
  'differences',
  'moves',
  'averages',
  'products',
  'dates',
  'rankings',
  'sums',
  'leftovers',
  'stray-sizes',
  'altered-copies',
  'shares-of-all',
  'told-changes',
])('%s told in several sentences, tables and documents', (name) => {
  const passages = read(`${name}.yml`) as readonly Passage[]
  const silent = read(`${name}-silent.yml`) as readonly Told[]

  it.each(passages)('$wording: one figure changed is reported', ({ faulty }) => {
    expect(reportsOn(faulty, 'strict')).toBeGreaterThan(0)
  })

  it.each(passages)('$wording: the sound text is not', ({ sound }) => {
    expect(reportsOn(sound)).toBe(0)
  })

  it.each(silent)('silent: %s', (told) => {
    expect(reportsOn(told)).toBe(0)
  })
})
