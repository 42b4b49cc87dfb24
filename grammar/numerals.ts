import { decimal, ZERO } from '../src/quantity/index.js'
import { addDigits, emptyChain, fractionOf, multiplyChain, numeralOf } from './chain.js'
import { blank, type Numeral, stepOf, whole } from './numeral.js'
import { parseNumeral } from './parsing.js'
import { readLiteral } from './phrases/numbers.js'
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
  tokenAt,
  Unit,
} from './tokens.js'
import { typeTable } from './type-table.js'
import { worthOf } from './vocabulary.js'
import { wordSet } from './word-set.js'

/** The numerals among the tokens of one window, in order. */
export function numeralsOf(tokens: readonly Token[]): readonly Numeral[] {
  const found: Numeral[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (starters[tokens[at]!.tokenTypeIdx] !== 1 || !startsNumeral(tokens, at)) continue
    const near = phraseEnd(tokens, at, SHORT)
    const numeral =
      shortNumeral(tokens, at, near) ?? parseNumeral(tokens, at, phraseEnd(tokens, at, LONGEST), isPaired(tokens, at))
    if (numeral === null) continue
    found.push(numeral)
    at = numeral.next - 1
  }
  return found
}

/**
 * Reads the commonest phrases without the rules: ordinals, bare digits and number words, and digits with one scale, where
 * what follows cannot go on with them. Null where only the grammar can tell.
 */
function shortNumeral(tokens: readonly Token[], at: number, end: number): Numeral | null {
  const token = tokens[at]!
  const type = token.tokenType
  if (type === OrdinalWord)
    return { ...blank, first: at, next: at + 1, form: 'ordinal', value: decimal(worthOf(token.key)) }
  if (type === Hundred || type === Part) return bareNumeral(tokens, at)
  if (type !== Digits && type !== Unit && type !== Tens) return null
  const scale = at + 1 < end ? tokens[at + 1]! : null
  if (type === Digits && scale !== null && scale.tokenType === Scale && scale.image.length > 2) {
    if (!endsScaled(tokens, at + 2, end, worthOf(scale.key))) return null
    const chain = emptyChain(at)
    addDigits(chain, token)
    multiplyChain(chain, scale)
    return numeralOf(chain, at + 2)
  }
  if (!endsBare(type, tokens, at + 1, end)) return null
  if (type === Digits) return bareDigits(token, at)
  const value = decimal(worthOf(token.key))
  return { ...blank, first: at, next: at + 1, value, step: stepOf(value) }
}

/** "the donor's hundred thousand", "the quarter of a million": numbers without an article of their own; null for others. */
function bareNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const [first, second] = [tokens[at]!, tokens[at + 1]]
  if (first.tokenType === Part && isOfScale(tokens, at + 1))
    return fractionOf(at, at + 4, whole, decimal(worthOf(first.key)), decimal(worthOf(tokens[at + 3]!.key)))
  if (first.tokenType !== Hundred || second?.tokenType !== Scale || second.image.length < 3) return null
  const chain = emptyChain(at)
  multiplyChain(chain, first)
  multiplyChain(chain, second)
  return numeralOf(chain, at + 2)
}

/** "of a million" */
const isOfScale = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tokenType === Of &&
  tokens[at + 1]?.tokenType === Article &&
  tokens[at + 2]?.tokenType === Scale &&
  tokens[at + 2]!.image.length > 2

/** Whether a numeral of one token ends before token `next`. */
function endsBare(type: TokenType, tokens: readonly Token[], next: number, end: number): boolean {
  if (next >= end) return true
  const second = next + 1 < end ? tokens[next + 1]!.tokenType : null
  switch (tokens[next]!.tokenType) {
    case Of:
    case Article:
    case Several:
      return true
    case And:
      return !beginsPart(second)
    case Dash:
      return type === Digits ? !multipliers.has(second) : second === null || second === Digits
    case Digits:
      return second !== Slash
    case Unit:
    case Tens:
    case Part:
    case Half:
    case OrdinalWord:
    case Point:
      return type === Digits
    default:
      return false
  }
}

/** Whether digits with a scale word of this size end before token `next`. */
function endsScaled(tokens: readonly Token[], next: number, end: number, size: number): boolean {
  if (next >= end) return true
  const second = next + 1 < end ? tokens[next + 1]!.tokenType : null
  switch (tokens[next]!.tokenType) {
    case Of:
    case Article:
    case Several:
      return true
    case And:
      return second === null || second === Of || second === Dash || (second === Digits && size > 1000)
    case Dash:
      return !multipliers.has(second)
    default:
      return false
  }
}

/** "and a half", "and three quarters" */
const beginsPart = (type: TokenType | null): boolean =>
  type === Article || type === Unit || type === Tens || type === Half

const multipliers = new Set<TokenType | null>([Hundred, Scale, ManyScale])

/** The numeral of one token of digits. */
function bareDigits({ image }: Token, at: number): Numeral {
  const literal = readLiteral(image)
  if (literal === null) return { ...blank, first: at, next: at + 1, form: 'unreadable', value: ZERO, literal: image }
  const { value, decimals, grouped, other } = literal
  return {
    first: at,
    next: at + 1,
    form: 'digits',
    value,
    denominator: whole,
    high: null,
    step: decimals >= 0 ? decimal(1, -decimals) : stepOf(value),
    rounded: decimals >= 0,
    scale: whole,
    literal: image,
    grouped,
    other,
  }
}

/** "every hundred", "each thousand": there, a bare scale is a number. */
const everyBefore = wordSet('every each')

const starters = typeTable([
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
  Part,
])

/** What a numeral can be made of; its phrase ends before the first other token. */
const inside = typeTable([
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

/** Where the phrase that begins at token `at` ends, within so many tokens. */
function phraseEnd(tokens: readonly Token[], at: number, most: number): number {
  const last = Math.min(tokens.length, at + most)
  let end = at + 1
  while (end < last && inside[tokens[end]!.tokenTypeIdx] === 1) end++
  return end
}

/** As many tokens as the commonest phrases are told by. */
const SHORT = 4
/** No number is written in more tokens than this. */
const LONGEST = 40

/** Whether a numeral begins at a token that can begin one: "a" only before hundred, million, third … */
function startsNumeral(tokens: readonly Token[], at: number): boolean {
  const { tokenType, image } = tokens[at]!
  const after = tokens[at + 1]
  const next = after?.tokenType
  switch (tokenType) {
    case Hundred:
      // "the donor's hundred thousand"
      if (next === Scale && after!.image.length > 2) return true
      return everyBefore.has(tokenAt(tokens, at - 1)?.key ?? '')
    case Scale:
      return image.length > 4 && everyBefore.has(tokenAt(tokens, at - 1)?.key ?? '')
    case Part:
      return isOfScale(tokens, at + 1)
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
  tokenAt(tokens, at - 1)?.key === 'between' || tokenAt(tokens, at - 2)?.key === 'between'
