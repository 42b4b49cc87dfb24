import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../src/rules/index.js'
import { checkDocuments } from '../src/tieout.js'

const folder = new URL('sets/', import.meta.url)
const rules = await builtInRules()

/** The documents of a set: invented reports of one story that agree with each other to the last figure. */
function documentsOf(set: string) {
  const documents = new URL(`${set}/docs/`, folder)
  return readdirSync(documents)
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, documents), 'utf8') }))
}

// What single edits of them are caught is no test but a measure; CONTRIBUTING.md says how it is taken.
describe('sets of documents that agree', () => {
  it.each(readdirSync(folder))('%s: nothing is reported', (set) => {
    const { findings } = checkDocuments(documentsOf(set), { rules, severities: {}, profile: 'newsroom' })
    const told = findings.filter(({ severity }) => severity !== 'info')
    expect(told.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
  })
})
