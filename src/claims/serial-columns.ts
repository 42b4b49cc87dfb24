import type { Cell, TableBlock } from '../documents/index.js'

const ITEM = String.raw`(?:s(?:l|r|er(?:ial)?)?|item|row)?\.?\s?`
const SHORT = `#|${ITEM}no|s[lr]`
/** Heads of columns that number the rows. */
const SERIAL = new RegExp(String.raw`^(?:${SHORT}|${ITEM}number)\.?$`, 'i')
/** Heads of columns that number or rank the rows, which no unit of the table belongs to. */
export const NUMBERING = new RegExp(String.raw`^(?:${SHORT}|rank|place|pos(?:ition)?|lw)\.?$`, 'i')
const NUMBER = /^\(?(\d{1,5})[.)]?$/
const LABEL = /\p{L}{2}/u
/** So many rows show that numbers under no head count the rows. */
const SHOWN = 3

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
