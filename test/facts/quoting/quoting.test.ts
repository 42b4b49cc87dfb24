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
  const { claims, sentences } = ledgerOf([{ path: 'report.md', text: `# Report\n\n${table}\n\n${text}\n` }])
  return misquotes(claims, sentences)
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
