import { describe, expect, it } from 'vitest'
import { builtInRules, type ExampleDocument } from '../src/rules/index.js'
import { checkDocuments } from '../src/tieout.js'

const rules = await builtInRules()
const shown = rules.filter((rule) => rule.flags.length > 0)

/** The rules that report on the documents of an example, in the newsroom profile; mere hints do not count. */
function reportedBy(documents: readonly ExampleDocument[]): string[] {
  const sources = documents.map(({ path, text, date }) => ({ path, text, date: date ?? undefined }))
  const { findings } = checkDocuments(sources, { rules, profile: 'newsroom', severities: {} })
  return findings.filter((finding) => finding.severity !== 'info').map((finding) => finding.ruleId)
}

const texts = (documents: readonly ExampleDocument[]): string =>
  documents.map((document) => document.text).join('  |  ')
const named = (examples: readonly (readonly ExampleDocument[])[]): (readonly [string, readonly ExampleDocument[]])[] =>
  examples.map((documents) => [texts(documents), documents])

describe.each(shown.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(named(rule.flags))('flags: %s', (_, documents) => {
    expect(reportedBy(documents)).toEqual([id])
  })

  it.each(named(rule.allows))('allows: %s', (_, documents) => {
    expect(reportedBy(documents)).toEqual([])
  })
})
