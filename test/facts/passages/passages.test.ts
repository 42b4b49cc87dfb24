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
const kinds = [
  { rule: 'share-of-whole', passages: read('shares.yml') as Passage[], silent: read('silent.yml') as Told[] },
  {
    rule: 'ratio-of-two',
    passages: read('multiples.yml') as Passage[],
    silent: read('multiples-silent.yml') as Told[],
  },
]
const rules = await builtInRules()

/** The rules that report on a set, hints left aside; what several documents say together is one for a strict desk. */
function reportedBy(told: Told, profile: 'strict' | 'newsroom' = 'newsroom'): string[] {
  const sources = [told].flat().map((text, i) => ({ path: `${i}.md`, text }))
  const { findings } = checkDocuments(sources, { rules, profile, severities: {} })
  return [...new Set(findings.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId))]
}

describe.each(kinds)('$rule of figures beside each other', ({ rule, passages, silent }) => {
  it.each(passages)('$wording: one figure changed is reported', ({ faulty }) => {
    expect(reportedBy(faulty)).toEqual([rule])
  })

  it.each(passages)('$wording: the sound text is not', ({ sound }) => {
    expect(reportedBy(sound)).toEqual([])
  })

  it.each(silent)('silent: %s', (told) => {
    expect(reportedBy(told)).toEqual([])
  })
})
