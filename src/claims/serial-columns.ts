import type { Cell, TableBlock } from '../documents/index.js'
import { cellsIn } from './table-heads.js'

const ITEM = String.raw`(?:s(?:l|r|er(?:ial)?)?|item|row)?\.?\s?`
const SHORT = `#|${ITEM}no|s[lr]`
/** Heads of columns that number the rows. */
const SERIAL = new RegExp(String.raw`^(?:${SHORT}|${ITEM}number)\.?$`, 'i')
/** Heads of columns that number the rows, which no unit of the table belongs to. */
const NUMBERING = new RegExp(String.raw`^(?:${SHORT})\.?$`, 'i')
const RANKING = /^(?:rank(?:ing)?|place|pos(?:ition)?|[lt]w)\.?$/i
const LABELLING = /^(?:round|match ?day|lap|stage|leg|lane|page|chapter|issue|edition|platform)$/i
/** The largest number of a period by the head of its column. */
const PERIODS: ReadonlyMap<string, number> = new Map([
  ['day', 31],
  ['week', 53],
  ['wk', 53],
  ['month', 12],
  ['quarter', 4],
  ['season', 40],
  ['year', 40],
])
const YEARLY = /^(?:year|season)$/i
const YEAR = /^(?:1[5-9]|20)\d\d$/

/** What the numbers of a column are, if no amounts: of rows, places in an order, names ("week 3", "page 12"), or years. */
export type Numbering = 'row' | 'rank' | 'label' | 'year'

const NUMBER = /^\(?(\d{1,5})[.)]?$/
const LABEL = /\p{L}{2}/u
/** So many rows show that numbers under no head count the rows. */
const SHOWN = 3

/** What the numbers under a head are, if they are no amounts; null where they may be. */
export function numberingOf(
  block: TableBlock,
  head: string,
  column: number,
  isBody: (row: readonly Cell[]) => boolean,
): Numbering | null {
  if (RANKING.test(head)) return 'rank'
  if (NUMBERING.test(head)) return 'row'
  const last = LABELLING.test(head) ? LAST_LABEL : PERIODS.get(head.toLowerCase())
  if (last === undefined) return null
  const numbers = cellsIn(block, column, isBody)
    .map(({ text }) => text.trim())
    .filter((text) => /\d/.test(text))
  if (YEARLY.test(head) && numbers.every((text) => YEAR.test(text))) return 'year'
  return numbers.every((text) => /^\d{1,3}$/.test(text) && Number(text) <= last) ? 'label' : null
}

const LAST_LABEL = 999

/**
 * Whether the first column of a table numbers its rows: whole numbers, each one more than the one above, under "#",
 * "Sl." or "No.", or under no head before a column of labels.
 */
export function isSerial(
  block: TableBlock,
  columnHeads: readonly string[],
  isBody: (row: readonly Cell[]) => boolean,
): boolean {
  const head = columnHeads[0] ?? ''
  const bare = head === '' && block.headRows > 0
  if (!bare && !SERIAL.test(head)) return false
  let count = 0
  let last = 0
  for (const row of block.rows.filter(isBody)) {
    const [first, second] = row
    const text = first?.column === 0 ? first.text.trim() : ''
    if (text === '') continue
    const number = NUMBER.exec(text)
    if (number === null) {
      if (LABEL.test(text)) continue
      return false
    }
    if (bare && !LABEL.test(second?.text ?? '')) return false
    const value = Number(number[1])
    if (count > 0 && value !== last + 1) return false
    last = value
    count++
  }
  return count >= (bare ? SHOWN : 1)
}
