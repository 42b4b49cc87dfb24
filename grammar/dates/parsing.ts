import type { IToken } from 'chevrotain'
import { type Parsed, PhraseParser } from './parser.js'
import type { Phrase } from './phrase.js'

let parser: PhraseParser | null = null

/** A phrase, and how many tokens it takes; null where tokens begin with none. */
type Remembered = { readonly phrase: Phrase; readonly count: number } | null

/** Some tokens in a row that have been read, and those that came next; `known` says what the row begins with. */
class Row {
  known: Remembered | undefined = undefined
  readonly type: number
  /** The row that ends with a token of the same image and another type. */
  readonly other: Row | undefined
  private longer: Map<string, Row> | null = null

  constructor(type: number, other?: Row) {
    this.type = type
    this.other = other
  }

  /** The row with one more token. */
  with({ image, tokenTypeIdx }: IToken): Row {
    this.longer ??= new Map()
    const first = this.longer.get(image)
    let row = first
    while (row !== undefined && row.type !== tokenTypeIdx) row = row.other
    if (row !== undefined) return row
    rows++
    const added = new Row(tokenTypeIdx, first)
    this.longer.set(image, added)
    return added
  }
}

/** Texts tell the same few dates over and over: all that was read, behind "between" and elsewhere, and how many rows that are. */
let remembered: readonly [Row, Row] = [new Row(0), new Row(0)]
let rows = 0
/** The memory is emptied at this size. */
const MOST_ROWS = 20_000

/** The phrase that starts at the first of these tokens; null where none does. `between`: the word before was "between". */
export function parsePhrase(tokens: IToken[], between: boolean): Parsed | null {
  if (rows >= MOST_ROWS) {
    remembered = [new Row(0), new Row(0)]
    rows = 0
  }
  let row = remembered[between ? 0 : 1]
  for (const token of tokens) row = row.with(token)
  const { known = (row.known = parseAnew(tokens, between)) } = row
  return known && { phrase: known.phrase, to: endOf(tokens[known.count - 1]!) }
}

function parseAnew(tokens: IToken[], between: boolean): Remembered {
  parser ??= new PhraseParser()
  const parsed = parser.parse(tokens, between)
  return parsed && { phrase: parsed.phrase, count: 1 + tokens.findIndex((token) => endOf(token) === parsed.to) }
}

const endOf = ({ startOffset, image }: IToken): number => startOffset + image.length
