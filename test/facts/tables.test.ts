import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readDocument, type TableBlock } from '../../src/documents/index.js'
import { evaluateTable, type Grid, readGrid, relationsOfTable } from '../../src/facts/tables/index.js'
import { printDecimal } from '../../src/quantity/index.js'

interface Fault {
  readonly kind: string
  /** Row and column of the suspect in the table, heads counted; null where there is none. */
  readonly suspect: readonly [number, number] | null
  readonly expected: string
}

interface TableCase {
  readonly name: string
  readonly table: string
  /** Kinds of relation and in how many cells each must be seen, at least. */
  readonly relations?: Readonly<Record<string, number>>
  /** Each an edit of the table, as "old => new", and the fault that it must give; no fault where it is null. */
  readonly edits?: readonly { readonly edit: string; readonly fault: Fault | null }[]
}

const cases: readonly TableCase[] = parse(readFileSync(new URL('tables/relations.yml', import.meta.url), 'utf8'))
const silent: readonly TableCase[] = parse(readFileSync(new URL('tables/silent.yml', import.meta.url), 'utf8'))

function gridOf(text: string): Grid {
  const { blocks } = readDocument({ path: 'table.md', text })
  const table = blocks.find((block): block is TableBlock => block.kind === 'table')
  if (!table) throw new Error(`no table in:\n${text}`)
  return readGrid(table)
}

const SURE = 0.6
const faultsIn = (text: string) => evaluateTable(gridOf(text)).filter((fault) => fault.confidence >= SURE)

describe.each(cases)('$name', ({ table, relations, edits }) => {
  it('is without fault as it stands', () => {
    expect(faultsIn(table)).toEqual([])
  })

  if (relations) {
    it('asserts its relations', () => {
      const seen: Record<string, number> = {}
      for (const { fault } of relationsOfTable(gridOf(table))) seen[fault] = (seen[fault] ?? 0) + 1
      for (const [kind, count] of Object.entries(relations)) expect(seen[kind] ?? 0, kind).toBeGreaterThanOrEqual(count)
    })
  }

  for (const { edit, fault } of edits ?? []) {
    it(`finds ${edit}`, () => {
      const [from = '', to = ''] = edit.split(' => ')
      expect(table.split(from).length, `"${from}" stands once`).toBe(2)
      const faults = faultsIn(table.replace(from, to))
      if (fault === null) return expect(faults).toEqual([])
      expect(faults).toHaveLength(1)
      const { kind, suspect, expected } = faults[0]!
      expect({ kind, suspect: suspect && [suspect.row, suspect.column], expected: printDecimal(expected) }).toEqual(
        fault,
      )
    })
  }
})

describe('tables that must stay silent', () => {
  it.each(silent)('$name', ({ table }) => {
    expect(faultsIn(table)).toEqual([])
  })
})

describe('any slip in a table with crossing sums', () => {
  const text = cases.find((entry) => entry.name === 'ticket sales by site')!.table
  const figures = [...text.matchAll(/\b\d{1,2},?\d{3}\b|\b\d{3}\b/g)].filter((match) => /\d\d/.test(match[0]))

  it.each(figures.map((match) => [match[0], match.index] as const))(
    '%s at %i with its first digit changed',
    (figure, at) => {
      const wrong = `${figure[0] === '9' ? '4' : Number(figure[0]) + 1}${figure.slice(1)}`
      const faults = faultsIn(`${text.slice(0, at)}${wrong}${text.slice(at + figure.length)}`)
      expect(faults).toHaveLength(1)
      expect(printDecimal(faults[0]!.actual)).toBe(wrong.replace(',', ''))
      expect(printDecimal(faults[0]!.expected)).toBe(figure.replace(',', ''))
    },
  )
})
