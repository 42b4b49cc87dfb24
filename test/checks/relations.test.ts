import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { builtInRules } from '../../src/rules/index.js'
import { checkDocuments } from '../../src/tieout.js'

interface Case {
  readonly text: string
  readonly steps: readonly string[]
  readonly cause: string | null
}

const cases: readonly Case[] = parse(readFileSync(new URL('relations.yml', import.meta.url), 'utf8'))
const rules = await builtInRules()

describe('a sum that does not hold is done step by step', () => {
  it.each(cases)('$text', ({ text, steps, cause }) => {
    const { findings } = checkDocuments([{ path: 'a.md', text }], { rules, profile: 'strict', severities: {} })
    expect(findings.map((finding) => [finding.steps, finding.cause])).toEqual([[steps, cause]])
  })
})
