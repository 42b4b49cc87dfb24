import type { IToken } from 'chevrotain'
import { PhraseParser, type Shape } from './parser.js'
import { isYear } from './parser-gates.js'
import type { Phrase } from './phrase.js'

/** A phrase, and how many tokens it takes. */
export interface Parsed {
  readonly phrase: Phrase
  readonly count: number
}

let parser: PhraseParser | null = null

/** Some tokens in a row that have been read, and those that came next; `known` says what the row begins with. */
class Row {
  known: Parsed | null | undefined = undefined
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

/**
 * The phrase that starts at the first of these tokens, the same object each time; null where none does. `between`: the word
 * before was "between".
 */
export function parsePhrase(tokens: IToken[], between: boolean): Parsed | null {
  if (rows >= MOST_ROWS) {
    remembered = [new Row(0), new Row(0)]
    rows = 0
  }
  let row = remembered[between ? 0 : 1]
  for (const token of tokens) row = row.with(token)
  const { known = (row.known = parseAnew(tokens, between)) } = row
  return known
}

/** Where a phrase ends that some tokens begin with. */
export function endOf(tokens: readonly IToken[], { count }: Parsed): number {
  const { startOffset, image } = tokens[count - 1]!
  return startOffset + image.length
}

function parseAnew(tokens: IToken[], between: boolean): Parsed | null {
  const shape = shapeOf(tokens, between)
  return shape && { phrase: shape.make(tokens), count: shape.count }
}

/** Dates are many, their shapes few: what the rules made of tokens of the same types; null where they begin with no phrase. */
const shapes = new Map<string, Shape | null>()
/** The memory is emptied at this size. */
const MOST_SHAPES = 2_000

function shapeOf(tokens: IToken[], between: boolean): Shape | null {
  let key = between ? '&' : ''
  for (const token of tokens) key += (isYear(token) ? 'y' : ',') + token.tokenTypeIdx
  let shape = shapes.get(key)
  if (shape === undefined) {
    if (shapes.size >= MOST_SHAPES) shapes.clear()
    parser ??= new PhraseParser()
    shape = parser.parse(tokens, between)
    shapes.set(key, shape)
  }
  return shape
}
