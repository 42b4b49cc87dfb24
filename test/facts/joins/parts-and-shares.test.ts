import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { builtInRules } from '../../../src/rules/index.js'
import { checkDocuments } from '../../../src/tieout.js'

interface Passage {
  readonly wording: string
  readonly sound: string
  readonly faulty: string
}

const read = (name: string): unknown => parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const passages = read('parts-and-shares.yml') as readonly Passage[]
const silent = read('silent.yml') as readonly string[]
const rules = await builtInRules()

/** The rules that report on a text, hints left aside. */
function reportedBy(text: string): string[] {
  const { findings } = checkDocuments([{ path: 'a.md', text }], { rules, profile: 'newsroom', severities: {} })
  return [...new Set(findings.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId))]
}

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
