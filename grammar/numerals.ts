import { addDigits, addWords, emptyChain, multiplyChain, numeralOf } from './chain.js'
import type { Numeral } from './numeral.js'
import { parseNumeral } from './parser.js'
import {
  And,
  Article,
  Dash,
  Digits,
  Glyph,
  Half,
  Hundred,
  ManyScale,
  Of,
  OrdinalWord,
  Part,
  Point,
  Scale,
  Several,
  Slash,
  Tens,
  type Token,
  type TokenType,
  Unit,
} from './tokens.js'
import { worthOf } from './vocabulary.js'
import { wordSet } from './word-set.js'

/** The numerals among the tokens of one window, in order. */
export function numeralsOf(tokens: readonly Token[]): readonly Numeral[] {
  const found: Numeral[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!starters.has(tokens[at]!.tokenType) || !startsNumeral(tokens, at)) continue
    let end = at + 1
    while (end < tokens.length && end < at + LONGEST && inside.has(tokens[end]!.tokenType)) end++
    const numeral = shortNumeral(tokens, at, end) ?? parseNumeral(tokens, at, end, isPaired(tokens, at))
    if (numeral === null) continue
    found.push(numeral)
    at = numeral.next - 1
  }
  return found
}

/** Reads the commonest phrases without the rules: bare digits and number words, and digits with one scale. */
function shortNumeral(tokens: readonly Token[], at: number, end: number): Numeral | null {
  const token = tokens[at]!
  if (token.tokenType !== Digits && token.tokenType !== Unit && token.tokenType !== Tens) return null
  let last = end - 1
  while (last > at && joints.has(tokens[last]!.tokenType)) last--
  const scale = last === at + 1 && token.tokenType === Digits ? tokens[last]! : null
  if (scale !== null ? scale.tokenType !== Scale || scale.image.length < 3 : last > at) return null
  const chain = emptyChain(at)
  if (token.tokenType === Digits) addDigits(chain, token)
  else addWords(chain, worthOf(token.key))
  if (scale !== null) multiplyChain(chain, scale)
  return numeralOf(chain, last + 1)
}

/** "every hundred", "each thousand": there, a bare scale is a number. */
const everyBefore = wordSet('every each')

const starters = new Set<TokenType>([
  Digits,
  Glyph,
  Unit,
  Tens,
  Half,
  ManyScale,
  OrdinalWord,
  Hundred,
  Scale,
  Several,
  Article,
])

/** What a numeral can be made of; its phrase ends before the first other token. */
const inside = new Set<TokenType>([
  Digits,
  Glyph,
  Unit,
  Tens,
  Hundred,
  Scale,
  ManyScale,
  Part,
  Article,
  And,
  Of,
  Point,
  OrdinalWord,
  Several,
  Half,
  Dash,
  Slash,
])

/** What joins the parts of a numeral, and ends none. */
const joints = new Set<TokenType>([And, Of, Article, Dash])

/** No number is written in more tokens than this. */
const LONGEST = 40

/** Whether a numeral begins at a token that can begin one: "a" only before hundred, million, third … */
function startsNumeral(tokens: readonly Token[], at: number): boolean {
  const { tokenType, image } = tokens[at]!
  const after = tokens[at + 1]
  const next = after?.tokenType
  switch (tokenType) {
    case Hundred:
    case Scale:
      return image.length > 4 && everyBefore.has(tokens[at - 1]?.key ?? '')
    case Several:
      return next === Hundred || (next === Scale && after!.image.length > 2)
    case Article:
      if (next === Scale) return after!.image.length > 2
      if (next === OrdinalWord) return worthOf(after!.key) > 2
      return next === Hundred || next === Part || next === Half
    default:
      return true
  }
}

/** Whether "and" behind the numeral at `at` joins two numbers: "between two and three", "between some £5 and £6". */
const isPaired = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.key === 'between' || tokens[at - 2]?.key === 'between'
