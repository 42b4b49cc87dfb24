import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { builtInRules } from '../../../src/rules/index.js'
import { checkDocuments } from '../../../src/tieout.js'

interface Pair {
  readonly wording: string
  readonly sound: string
  readonly faulty: string
}

const read = (name: string): unknown => parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const pairs = read('headline-figures.yml') as readonly Pair[]
const silent = read('headline-figures-silent.yml') as readonly string[]
const rules = await builtInRules()

/** The rules that report on a text, hints left aside. */
function reportedBy(text: string): string[] {
  const { findings } = checkDocuments([{ path: 'a.md', text }], { rules, profile: 'newsroom', severities: {} })
  return [...new Set(findings.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId))]
}

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
