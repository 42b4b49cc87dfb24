import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { builtInRules } from '../../../src/rules/index.js'
import { checkDocuments } from '../../../src/tieout.js'

interface Passage {
  readonly sound: string
  readonly faulty: string
}

const read = (name: string): unknown => parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const orders = ['side-by-side.yml', 'bounds.yml'].flatMap((name) => read(name) as readonly Passage[])
const rules = await builtInRules()

/** The rules that report on a text, hints left aside. */
function reportedBy(text: string): string[] {
  const { findings } = checkDocuments([{ path: 'a.md', text }], { rules, profile: 'newsroom', severities: {} })
  return [...new Set(findings.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId))]
}

describe('figures that words put in an order or on one side of a bound', () => {
  it.each(orders)('$faulty', ({ faulty }) => {
    expect(reportedBy(faulty)).not.toEqual([])
  })

  it.each([...orders.map(({ sound }) => sound), ...(read('silent.yml') as readonly string[])])('silent: %s', (text) => {
    expect(reportedBy(text)).toEqual([])
  })
})
