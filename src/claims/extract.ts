import { findQuantities, type Reading, type Unread, versionsIn } from '../../grammar/index.js'
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

/** The figures of a document with its claims: of running text all, page furniture included, and of tables those of the cells. */
export function extractFrom(
  document: Document,
  claims: readonly Claim[],
  { dollar, dateOrder }: Pick<ClaimOptions, 'dollar' | 'dateOrder'>,
): Extract {
  const readings = claims.flatMap(({ cell, span, reading }) => (cell === null ? [] : [{ ...span, reading }]))
  const unread: Extract['unread'][number][] = []
  const versions = versionsIn(document.source)
  for (const block of document.blocks) {
    if (block.kind === 'table' || block.kind === 'code') continue
    const found = findQuantities(block.text, { date: document.date, dollar, dateOrder, versions })
    for (const reading of found.readings) readings.push({ ...toFileSpan(block.map, reading), reading })
    for (const seen of found.unread) unread.push({ ...toFileSpan(block.map, seen), unread: seen })
  }
  return { document, readings: readings.sort(byPlace), unread: unread.sort(byPlace), claims }
}

const byPlace = (a: Span, b: Span): number => a.from - b.from || a.to - b.to
