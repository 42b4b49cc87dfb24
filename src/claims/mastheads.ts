import { findQuantities } from '../../grammar/index.js'
import type { Document } from '../documents/index.js'
import { type OffsetMap, toFileSpan } from '../text/index.js'
import { type Claim, NO_SUBJECT, type Place } from './claim.js'

/** A row's head that is a day with its weekday: "Wednesday 13 August", "Thu, Jul 17". */
const DAY_OF_WEEK = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,? (?:\d|[A-Z][a-z]+\.? \d)/

/**
 * The dates in bylines and other lines that say when a text was made or may be used, and the days with weekdays that head
 * rows of tables. They are about the document or name what is told of, so that they are no claims of the story; only the
 * calendar is held against them. `index` is the document's; their own count from 0.
 */
export function mastheadDates(document: Document, index: number, dateOrder: 'dmy' | 'mdy', dollar: string): Claim[] {
  const found: Claim[] = []
  const read = (text: string, map: OffsetMap, block: number, place: Place): void => {
    for (const reading of findQuantities(text, { date: document.date, dateOrder, dollar }).readings) {
      if (reading.quantity.kind !== 'date') continue
      const mark = { from: reading.from, to: reading.to }
      found.push({
        index: found.length,
        document: index,
        block,
        sentence: 0,
        text,
        mark,
        span: toFileSpan(map, mark),
        reading,
        quantity: reading.quantity,
        subject: NO_SUBJECT,
        time: reading.quantity.moment,
        place,
        cell: null,
      })
    }
  }
  document.blocks.forEach((block, position) => {
    if (block.kind === 'byline') read(block.text, block.map, position, 'standfirst')
    else if (block.kind === 'table')
      for (const [head] of block.rows)
        if (head !== undefined && DAY_OF_WEEK.test(head.text)) read(head.text, head.map, position, 'table')
  })
  return found
}
