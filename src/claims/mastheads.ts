import { findQuantities } from '../../grammar/index.js'
import type { Document } from '../documents/index.js'
import { toFileSpan } from '../text/index.js'
import { type Claim, NO_SUBJECT } from './claim.js'

/**
 * The dates in bylines and other lines that say when a text was made or may be used. They are about the document and
 * not about its story, so that they are no claims of it; only the calendar is held against them. `first` is the index
 * that the first of them gets.
 */
export function mastheadDates(
  documents: readonly Document[],
  dateOrder: 'dmy' | 'mdy',
  dollar: string,
  first: number,
): Claim[] {
  const found: Claim[] = []
  documents.forEach((document, index) => {
    document.blocks.forEach((block, position) => {
      if (block.kind !== 'byline') return
      for (const reading of findQuantities(block.text, { date: document.date, dateOrder, dollar }).readings) {
        if (reading.quantity.kind !== 'date') continue
        const mark = { from: reading.from, to: reading.to }
        found.push({
          index: first + found.length,
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
  })
  return found
}
