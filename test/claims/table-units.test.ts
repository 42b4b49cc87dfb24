import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { extractDocument } from '../../src/index.js'
import { printDecimal } from '../../src/quantity/index.js'

interface Case {
  readonly why: string
  readonly text: string
  /** The cells in order: number and unit. */
  readonly cells: readonly string[]
}

const cases: readonly Case[] = parse(readFileSync(new URL('table-units.yml', import.meta.url), 'utf8'))

describe('units and scales of tables', () => {
  it.each(cases.map(({ why, text, cells }) => [why, text, cells] as const))('%s', (_, text, cells) => {
    const { claims } = extractDocument({ path: 'a.md', text })
    const read = claims
      .filter(({ cell }) => cell !== null)
      .map(
        ({ quantity: { stated, unit } }) => `${stated.kind === 'decimal' ? printDecimal(stated.value) : '?'} ${unit}`,
      )
    expect(read).toEqual(cells)
  })
})
