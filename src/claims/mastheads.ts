import { findQuantities } from '../../grammar/index.js'
import type { Document } from '../documents/index.js'
import { toFileSpan } from '../text/index.js'
import { type Claim, NO_SUBJECT } from './claim.js'

/**
 * The dates in bylines and other lines that say when a text was made or may be used. They are about the document and
 * not about its story, so that they are no claims of it; only the calendar is held against them. `index` is the
 * document's; their own count from 0.
 */
export function mastheadDates(document: Document, index: number, dateOrder: 'dmy' | 'mdy', dollar: string): Claim[] {
  const found: Claim[] = []
  document.blocks.forEach((block, position) => {
    if (block.kind !== 'byline') return
    for (const reading of findQuantities(block.text, { date: document.date, dateOrder, dollar }).readings) {
      if (reading.quantity.kind !== 'date') continue
      const mark = { from: reading.from, to: reading.to }
      found.push({
        index: found.length,
        document: index,
        block: position,
        sentence: 0,
        text: block.text,
        mark,
        span: toFileSpan(block.map, mark),
        reading,
        quantity: reading.quantity,
        subject: NO_SUBJECT,
        time: reading.quantity.moment,
        place: 'standfirst',
        cell: null,
      })
    }
  })
  return found
}
