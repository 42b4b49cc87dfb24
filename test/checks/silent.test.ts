import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { builtInRules } from '../../src/rules/index.js'
import { checkDocuments } from '../../src/tieout.js'

interface Case {
  readonly why: string
  readonly documents: readonly string[]
  /** What must be flagged in them all the same. */
  readonly still?: readonly { readonly find: string; readonly replace: string }[]
}

const cases = parse(readFileSync(new URL('silent.yml', import.meta.url), 'utf8')) as readonly Case[]
const rules = await builtInRules()
const isTable = (text: string): boolean => /^[a-z]+(?:,[a-z]+)+\n/.test(text)

const findingsOf = (documents: readonly string[]): string[] => {
  const sources = documents.map((text, i) => ({ path: `${i}.${isTable(text) ? 'csv' : 'md'}`, text }))
  const { findings } = checkDocuments(sources, { rules, severities: {}, profile: 'lenient' })
  return findings.map(({ ruleId, message }) => `${ruleId}: ${message}`)
}

const edits = cases.flatMap(({ documents, still = [] }) => still.map((edit) => ({ documents, ...edit })))

describe('sets in which nothing is wrong', () => {
  it.each(cases)('$why', ({ documents }) => {
    expect(findingsOf(documents)).toEqual([])
  })

  it.each(edits)('$find → $replace', ({ documents, find, replace }) => {
    expect(documents.filter((text) => text.includes(find))).toHaveLength(1)
    expect(findingsOf(documents.map((text) => text.replace(find, replace)))).not.toEqual([])
  })
})
