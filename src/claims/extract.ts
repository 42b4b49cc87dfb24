import {
  findQuantities,
  isProse,
  type Reading,
  type ReadingContext,
  type Unread,
  versionsIn,
} from '../../grammar/index.js'
import type { Document } from '../documents/index.js'
import { type Span, toFileSpan } from '../text/index.js'
import type { Claim } from './claim.js'
import type { ClaimOptions } from './claims.js'

/** Everything that was read from one document, and what was seen and not read; spans are in the file, in its order. */
export interface Extract {
  readonly document: Document
  readonly readings: readonly (Span & { readonly reading: Reading })[]
  readonly unread: readonly (Span & { readonly unread: Unread })[]
  readonly claims: readonly Claim[]
}

/** The figures of a document with its claims: of running text all, page furniture included, and of tables captions, cells and sizes of samples in heads. */
export function extractFrom(
  document: Document,
  claims: readonly Claim[],
  { dollar, dateOrder }: Pick<ClaimOptions, 'dollar' | 'dateOrder'>,
): Extract {
  const readings = claims.flatMap(({ cell, span, reading }) => (cell === null ? [] : [{ ...span, reading }]))
  const unread: Extract['unread'][number][] = []
  const context = { date: document.date, dollar, dateOrder, versions: versionsIn(document.source) }
  for (const block of document.blocks) {
    const running = block.kind === 'table' ? block.caption : block.kind === 'code' ? null : block
    const proseCells = block.kind === 'table' ? block.rows.flat().filter(({ text }) => isProse(text)) : []
    for (const { text, map } of running === null ? proseCells : [running, ...proseCells]) {
      const found = findQuantities(text, context)
      for (const reading of found.readings) readings.push({ ...toFileSpan(map, reading), reading })
      for (const seen of found.unread) unread.push({ ...toFileSpan(map, seen), unread: seen })
    }
    if (block.kind === 'table')
      for (const { text, map } of block.rows.slice(0, block.headRows).flat())
        for (const reading of samplesIn(text, context)) readings.push({ ...toFileSpan(map, reading), reading })
  }
  return { document, readings: readings.sort(byPlace), unread: unread.sort(byPlace), claims }
}

/** The size of a sample that a head gives: "Placebo (n = 642)". */
const SAMPLE = /\bn\s?=\s?$/i

const samplesIn = (head: string, context: ReadingContext): readonly Reading[] =>
  /=\s?\d/.test(head)
    ? findQuantities(head, context).readings.filter(({ from }) => SAMPLE.test(head.slice(0, from)))
    : []

const byPlace = (a: Span, b: Span): number => a.from - b.from || a.to - b.to
