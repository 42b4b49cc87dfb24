import type { Numeral } from './numeral.js'
import { NumeralParser } from './parser.js'
import type { Token } from './tokens.js'

let parser: NumeralParser | null = null

/** Texts write the same few numbers over and over: numerals by the words of their phrases, as if these stood at token 0. */
const remembered = new Map<string, Numeral | null>()
/** The memory is emptied at this size, and phrases of more tokens are read anew. */
const MOST_REMEMBERED = 5_000
const LONGEST_REMEMBERED = 8

/**
 * The numeral that a phrase begins with: the tokens of one window from `at` to before `end`. `pairing` says that "and"
 * joins two numbers in it. Null where the phrase begins with none; the parser is built on first use.
 */
export function parseNumeral(tokens: readonly Token[], at: number, end: number, pairing: boolean): Numeral | null {
  if (end - at > LONGEST_REMEMBERED) return parseAnew(tokens, at, end, pairing)
  const key = keyOf(tokens, at, end, pairing)
  let known = remembered.get(key)
  if (known === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    const numeral = parseAnew(tokens, at, end, pairing)
    known = numeral && { ...numeral, first: numeral.first - at, next: numeral.next - at }
    remembered.set(key, known)
  }
  return known && { ...known, first: known.first + at, next: known.next + at }
}

function parseAnew(tokens: readonly Token[], at: number, end: number, pairing: boolean): Numeral | null {
  parser ??= new NumeralParser()
  return parser.read(tokens.slice(at, end), at, pairing)
}

/** All that the grammar looks at: the words, and which of them touch. */
function keyOf(tokens: readonly Token[], at: number, end: number, pairing: boolean): string {
  let key = pairing ? '&' : ''
  let to = -1
  for (let i = at; i < end; i++) {
    const token = tokens[i]!
    key += token.from === to ? `\n${token.image}` : `\t${token.image}`
    to = token.to
  }
  return key
}
