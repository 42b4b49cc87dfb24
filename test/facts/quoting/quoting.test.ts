import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { misquotes } from '../../../src/facts/index.js'
import { ledgerOf } from '../../../src/tieout.js'

interface Group {
  readonly table: string
  /** A figure of the text that is not that of the cell, the cell's figure, and the text. */
  readonly slips: readonly (readonly [string, string, string])[]
  readonly silent: readonly string[]
}

const groups = parse(readFileSync(new URL('quoting.yml', import.meta.url), 'utf8')) as readonly Group[]

/** Pairs that are surer than not, as the newsroom profile reports them. */
function misquotedIn(table: string, text: string): string[][] {
  const { claims, sentences, stories } = ledgerOf([{ path: 'report.md', text: `# Report\n\n${table}\n\n${text}\n` }])
  return misquotes(claims, sentences, stories)
    .filter(({ confidence }) => confidence >= 0.6)
    .map(({ claim, cell }) => [claim.reading.text, cell.reading.text])
}

describe.each(groups)('figures that a text takes from a table', ({ table, slips, silent }) => {
  it.each(slips)('%s for %s: %s', (figure, cell, text) => {
    expect(misquotedIn(table, text)).toEqual([[figure, cell]])
  })

  it.each(silent)('silent: %s', (text) => {
    expect(misquotedIn(table, text)).toEqual([])
  })
})

const SHEET = `# Accounts of the line

| In thousands | 2025 | 2024 |
|---|---|---|
| Freight revenue | 48,215 | 43,962 |
| Passenger revenue | 17,384 | 18,027 |
| Stations | 795 | 790 |
`

describe('figures that one document takes from the table of another', () => {
  const misquoted = (text: string): string[][] => {
    const { claims, sentences, stories } = ledgerOf([
      { path: 'sheet.md', text: SHEET },
      { path: 'story.txt', text: `Line earns more from freight\n\n${text}\n` },
    ])
    return misquotes(claims, sentences, stories)
      .filter(({ confidence }) => confidence >= 0.6)
      .map(({ claim, cell }) => [claim.reading.text, cell.reading.text])
  }

  it('are held against the cell that their words name', () => {
    expect(misquoted('Freight revenue of the line was $48,251 thousand in 2025.')).toEqual([
      ['$48,251 thousand', '48,215'],
    ])
  })

  it.each([
    'Freight revenue of the line was $48,215 thousand in 2025.',
    'Freight revenue of the line was $48,251 thousand in 2019.',
    'Had prices held, freight revenue of the line would, at least, have been $48,251 thousand in 2025.',
    'Rent at stations is $759 in 2025.',
    'Freight revenue of $48,215 thousand in 2025 came with $48,251 thousand of freight revenue from abroad.',
  ])('silent: %s', (text) => {
    expect(misquoted(text)).toEqual([])
  })
})
