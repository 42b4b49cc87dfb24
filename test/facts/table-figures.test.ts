import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readFigures } from '../../src/facts/tables/figure.js'
import { isSlip } from '../../src/facts/tables/slips.js'
import { printDecimal } from '../../src/quantity/index.js'

interface CellCase {
  readonly cells: readonly string[]
  readonly figures: readonly string[]
}

const cases: readonly CellCase[] = parse(readFileSync(new URL('tables/figures.yml', import.meta.url), 'utf8'))

describe.each(cases)('$figures', ({ cells, figures }) => {
  it.each(cells)('%s', (cell) => {
    const read = readFigures(cell).map((figure) => (Number.isNaN(figure.number) ? 'text' : printDecimal(figure.value)))
    expect(read).toEqual(figures)
  })
})

describe('a slip', () => {
  it.each([
    [1234, 1334],
    [1234, 1324],
    [1234, 4231],
    [1234, 124],
    [1234, 11234],
    [1234, 12340],
    [1234, -1234],
  ])('%i for %i', (written, needed) => {
    expect(isSlip(written, needed)).toBe(true)
    expect(isSlip(needed, written)).toBe(true)
  })

  it.each([
    [1234, 1234],
    [1234, 1345],
    [1234, 5678],
    [1234, 12],
    [0, 5],
  ])('not %i for %i', (written, needed) => {
    expect(isSlip(written, needed)).toBe(false)
  })
})
