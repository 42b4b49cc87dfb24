import { findQuantities, type Reading, type Unread } from '../../grammar/index.js'
import type { Claim } from '../claims/index.js'
import type { CalendarDate, Document, SourceText } from '../documents/index.js'
import { type Interval, printDecimal, type Quantity, statedText } from '../quantity/index.js'
import { type Span, toFileSpan } from '../text/index.js'
import { type ReadOptions, readClaims, readDocuments } from '../tieout.js'

/** A figure with its place in the file. */
export interface PlacedReading extends Span {
  readonly reading: Reading
}

/** Something number-like that was not read, with its place in the file. */
export interface PlacedUnread extends Span {
  readonly unread: Unread
}

/** Everything that was read from one document, and what was seen and not read; in file order. */
export interface Extract {
  readonly document: Document
  readonly readings: readonly PlacedReading[]
  readonly unread: readonly PlacedUnread[]
  readonly claims: readonly Claim[]
}

/** Reads one document's figures: of running text all, page furniture included, and of tables those of the cells. */
export function extractDocument(source: SourceText, options: ReadOptions): Extract {
  const document = readDocuments([source], options)[0]!
  const { claims } = readClaims([document], options)
  const readings: PlacedReading[] = claims
    .filter((claim) => claim.cell !== null)
    .map(({ span, reading }) => ({ ...span, reading }))
  const unread: PlacedUnread[] = []
  const context = { date: document.date, dollar: options.dollar ?? 'USD', dateOrder: options.dateOrder ?? 'dmy' }
  for (const block of document.blocks) {
    if (block.kind === 'table' || block.kind === 'code') continue
    const found = findQuantities(block.text, context)
    for (const reading of found.readings) readings.push({ ...toFileSpan(block.map, reading), reading })
    for (const seen of found.unread) unread.push({ ...toFileSpan(block.map, seen), unread: seen })
  }
  return { document, readings: readings.sort(byPlace), unread: unread.sort(byPlace), claims }
}

const byPlace = (a: Span, b: Span): number => a.from - b.from || a.to - b.to

/** The fields of the contract's extraction that follow the id or the path. */
export function extractFields({ document, readings, unread, claims }: Extract): object {
  return {
    quantities: readings.map(({ from, to, reading }) => quantityJson(document.source, { from, to }, reading.quantity)),
    claims: claims.map((claim) => claimJson(document.source, claim)),
    unread: unread.map(({ from, to, unread: { reason } }) => ({
      start: from,
      end: to,
      text: document.source.slice(from, to),
      reason,
    })),
    problems: document.problems.map(({ message, offset }) => ({ message, offset })),
  }
}

/** A quantity as the contract prints it. */
function quantityJson(source: string, { from, to }: Span, quantity: Quantity): object {
  const { kind, value, stated, hedge, unit, per, change, of, moment } = quantity
  return {
    start: from,
    end: to,
    text: source.slice(from, to),
    kind,
    value: intervalJson(value),
    stated: statedText(stated),
    hedge,
    unit,
    per,
    change,
    of,
    ...(moment === null ? {} : { edtf: moment.edtf }),
  }
}

const intervalJson = ({ low, high, lowOpen, highOpen }: Interval): object => ({
  low: low === null ? null : printDecimal(low),
  high: high === null ? null : printDecimal(high),
  lowOpen,
  highOpen,
})

function claimJson(source: string, { span, text, mark, quantity, subject, time, place, cell }: Claim): object {
  return {
    start: span.from,
    end: span.to,
    text: source.slice(span.from, span.to),
    sentence: text,
    mark: { from: mark.from, to: mark.to },
    place,
    subject: { head: subject.head, modifiers: subject.modifiers, entities: subject.entities },
    time: time?.edtf ?? null,
    unit: quantity.unit,
    ...(cell === null
      ? {}
      : { cell: { row: cell.row, column: cell.column, rowHead: cell.rowHead, columnHead: cell.columnHead } }),
  }
}

/** A date as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export function printDate(date: CalendarDate | null): string | null {
  if (date === null) return null
  const parts = [String(date.year).padStart(4, '0'), date.month, date.day]
  const known = parts.slice(0, date.month === null ? 1 : date.day === null ? 2 : 3)
  return known.map((part) => String(part).padStart(2, '0')).join('-')
}
