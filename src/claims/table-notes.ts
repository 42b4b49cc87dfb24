import type { Document } from '../documents/index.js'
import { sentences } from '../text/index.js'

/** Sentences before a table that are longer than this are no notes on it. */
const LONGEST_NOTE = 120

/** The short paragraph right before a table, or its last sentence: unit notes stand there. */
export function noteBefore(document: Document, position: number): string {
  const before = document.blocks[position - 1]
  if (before === undefined || before.kind === 'table' || before.kind === 'furniture' || before.kind === 'byline')
    return ''
  if (isUnitNote(before.text) && before.text.length <= LONGEST_NOTE) return before.text
  const last = sentences(before.text).at(-1)
  const note = last === undefined ? '' : before.text.slice(last.from, last.to)
  return note.length > LONGEST_NOTE ? '' : note
}

const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`
const DATES = new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}|\b${MONTH}\s+\d{1,2}\b`, 'gi')
/** "Checkouts in thousands", "Takings, £m": a note that gives the unit of what it names, and of nothing else in the table. */
const NAMED =
  /(?:^|[.:;] |- )\W*(?!(?:by|per) )(?:[a-zÀ-ɏ]+ )?([a-zÀ-ɏ]{4,}?)s?(?:,| in| \() ?(?:(?:thousand|million|billion|lakh|crore)s?\b|([$£€¥₹]))/i
/** What is said of the same money: "Change", "Total", "2024 budget". */
const SAME = /\d|\b(?:change|difference|variance|total|all|budget|actual|plan|forecast|target|average|mean)\b/i
const ANYTHING = /^(?:figure|amount|number|value|quantitie|total|data|all|expressed|stated|unit|sum|result|table)$/i

/** Whether a note gives the unit of the columns that it names and this one is not among them. */
export function isPassedOver(note: string, columnHead: string, columnHeads: readonly string[]): boolean {
  const [, name, sign] = NAMED.exec(note) ?? []
  if (name === undefined || ANYTHING.test(name)) return false
  const names = (head: string): boolean => head.toLowerCase().includes(name.toLowerCase())
  return columnHeads.slice(1).some(names) && !names(columnHead) && !(sign !== undefined && SAME.test(columnHead))
}

/** Whether a note can tell the units of a table: it states no figure of its own, as "… an increase of $5m or 4%." does. */
export const isUnitNote = (note: string): boolean =>
  !/\d/.test(
    note
      .replace(DATES, '')
      .replace(/^\d+(?:\.\d+)*\.?\s/, '')
      .replace(/\b0{3}s?\b|\b(?:19|20)\d\d(?:[-/]\d\d)?\b|\btable \d+(?:\.\d+)?/gi, ''),
  )
