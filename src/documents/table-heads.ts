/** A figure of a data cell: digits with signs, currency, percent; or one of the dashes and words that stand for none. */
const FIGURE = /^[\s$€£¥₹()+\-−–±~≈<>*†‡%A-Z]{0,6}\d[\d.,:'\s]*(?:[%)\]a-zA-Z*†‡¹²³\s$€£]{0,8})$/
const NOTHING = /^(?:[-–—−.…·*]+|n\/?[am]\.?|nil|none|not meaningful)?$/i
/** Words of period heads, which hold digits and are no figures. */
const PERIOD_WORD =
  /^(?:fy|cy|ytd|q[1-4]?|h[12]?|[1-4][qh]|(?:fy|cy|[1-4][qh]|[qh][1-4])(?:20)?\d\d|first|second|third|fourth|quarter|half|years?|months?|weeks?|fiscal|as|of|at|ended|ending|to|from|through|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|the|actual|budget|forecast|note)$/
const YEAR = /^(?:19|20)\d\d(?:[aef])?$/
const UNIT_NOTE =
  /^\(?(?:in\s+)?(?:[$€£¥₹%]|us\$|rs|usd|eur|gbp)?\s?(?:['’]?0{3}s?|m|mn|bn|k|thousands?|millions?|billions?|lakhs?|crores?|dollars|euros|pounds|%|per ?cent|unaudited|audited|restated|adjusted|note)?(?:\s(?:of|in)?\s?\w+)?\)?$/i

const BRACKETED_UNITS =
  /^\(.*\b(?:thousands?|millions?|billions?|lakhs?|crores?|except|dollars|euros|pounds)\b[^)]*\)$/i

/** Whether a cell's text is a figure rather than a label. */
export const isFigure = (text: string): boolean => FIGURE.test(text)

/** The share of non-empty cells beyond the first column that are figures, 0–1. */
export function numericShare(rows: readonly (readonly string[])[]): number {
  let all = 0
  let figures = 0
  for (const row of rows) {
    for (const text of row.slice(1)) {
      if (text === '') continue
      all++
      if (isFigure(text)) figures++
    }
  }
  return all === 0 ? 0 : figures / all
}

/**
 * How many rows at the top of a table are heads. `marked` of them are marked up as such; rows below these that hold
 * only periods and units (a second head row) are heads too. A table of nothing but heads has none.
 */
export function headRowsOf(rows: readonly (readonly string[])[], marked = 0): number {
  let count = marked
  if (marked === 0 && isWordyHead(rows)) count = 1
  while (count < rows.length - 1 && continuesHead(rows, count)) count++
  return count < rows.length ? count : marked
}

/** A first row of labels above columns that hold figures. */
function isWordyHead(rows: readonly (readonly string[])[]): boolean {
  const first = rows[0]
  if (first === undefined || rows.length < 2) return false
  const rest = first.slice(1).filter((text) => text !== '')
  if (rest.length === 0) return false
  const isHeadText = (text: string): boolean => isPeriod(text) || isWordy(text)
  return rest.every(isHeadText) && !isFigure(first[0]!.replace(/^(?:19|20)\d\d.*/, 'year'))
}

/** A row below the first that still heads the columns: no label of its own, and no figure but periods. */
function continuesHead(rows: readonly (readonly string[])[], index: number): boolean {
  const row = rows[index]!
  const rest = row.slice(1).filter((text) => text !== '')
  const stub = row[0] ?? ''
  if (rest.length === 0) return index > 0 && stub === ''
  const heads = rest.every((text) => isPeriod(text) || isUnitNote(text) || isWordy(text))
  if (stub === '' || isUnitNote(stub)) return heads
  const above = rows.slice(0, index)
  const bareAbove = above.every((cells) => cells.slice(1).every((text) => text === '' || isUnitNote(text)))
  return bareAbove && heads && rest.some(isPeriod)
}

/** A cell of words, as those over columns of changes are ("2019 vs 2018", "% change") between the years. */
const isWordy = (text: string): boolean => !isFigure(text) && !NOTHING.test(text)

/** "2024", "Q1 2026", "31 March 2025", "2024/25 (1)": periods, not figures. */
function isPeriod(text: string): boolean {
  if (text === '' || text.length > 60) return false
  const tokens = text.toLowerCase().match(/[\p{L}\d]+|[^\s\p{L}\d]/gu) ?? []
  let telling = false
  for (const token of tokens) {
    if (YEAR.test(token) || PERIOD_WORD.test(token)) telling = true
    else if (!/^(?:\d{1,2}|[-–/.,'’()&*$€£%])$/.test(token)) return false
  }
  return telling
}

const isUnitNote = (text: string): boolean =>
  text !== '' && text.length < 90 && (UNIT_NOTE.test(text) || BRACKETED_UNITS.test(text))
