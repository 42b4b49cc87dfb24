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
const told = read('told.yml') as readonly Passage[]
const rules = await builtInRules()

/** How much is reported on a text of 4 May 2026, hints left aside. */
function reportsOn(text: string): number {
  const { findings } = checkDocuments([{ path: 'a.md', text, date: '2026-05-04' }], {
    rules,
    profile: 'newsroom',
    severities: {},
  })
  return findings.filter(({ severity }) => severity !== 'info').length
}

describe('years, ages and days beside each other', () => {
  it.each(told)('$faulty', ({ faulty }) => {
    expect(reportsOn(faulty)).toBeGreaterThan(0)
  })

  it.each([...told.map(({ sound }) => sound), ...(read('silent.yml') as readonly string[])])('silent: %s', (text) => {
    expect(reportsOn(text)).toBe(0)
  })
})
