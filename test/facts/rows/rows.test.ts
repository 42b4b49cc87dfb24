import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { builtInRules } from '../../../src/rules/index.js'
import { checkDocuments } from '../../../src/tieout.js'

interface Case {
  readonly table: string
  readonly sound: readonly string[]
  readonly faulty: readonly string[]
  readonly silent: readonly string[]
}

const cases: readonly Case[] = parse(readFileSync(new URL('rows.yml', import.meta.url), 'utf8'))
const rules = await builtInRules()

/** The rules that speak up on a text below a table. */
function reportsOn(table: string, text: string): string[] {
  const { findings } = checkDocuments([{ path: 'a.md', text: `${table}\n${text}\n` }], {
    rules,
    profile: 'newsroom',
    severities: {},
  })
  return findings.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId)
}

const told = cases.flatMap(({ table, faulty }) => faulty.map((text) => [text, table] as const))
const still = cases.flatMap(({ table, sound, silent }) => [...sound, ...silent].map((text) => [text, table] as const))

describe('what a text says of things that a table has rows for', () => {
  it.each(told)('told: %s', (text, table) => {
    expect(reportsOn(table, text)).toHaveLength(1)
  })

  it.each(still)('silent: %s', (text, table) => {
    expect(reportsOn(table, text)).toEqual([])
  })
})
