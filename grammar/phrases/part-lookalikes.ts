import type { Figure } from '../figure.js'
import {
  Close,
  Colon,
  Comma,
  Dash,
  Digits,
  Open,
  OrdinalWord,
  Part,
  Stop,
  type Token,
  tokenAt,
  Word,
} from '../tokens.js'
import { wordSet } from '../word-set.js'
import { comparatives } from './change-words.js'

export const famous = wordSet('24/7 9/11 7/7 50/50 20/20 4x4 24/7/365')

const partitives = wordSet('of the a an as again its their his her price that this those')

const fractionHedges = wordSet(
  'than about nearly almost roughly around over under above below least by to up approximately some just only cut halve precisely exactly another',
)

/** "a third as many", "a quarter as wide": what is measured behind "as". */
const likened = wordSet(
  'many much few little big large small long short high low tall old fast often heavy wide deep expensive likely costly',
)
const isLikened = (tokens: readonly Token[], next: number): boolean =>
  tokens[next]?.key === 'as' && likened.has(tokens[next + 1]?.key ?? '')

/** "the second half", "each half": a stretch of a game or a year. */
const halved = wordSet('first second other final better opening latter last each early late')

/** "third" behind "a" is an ordinal unless a part of something is meant; "half" has many other uses. */
export function fractionLookAlike(tokens: readonly Token[], figure: Figure): string | null {
  const { first, next, numeral } = figure
  const before = tokenAt(tokens, first - 1)?.key ?? ''
  const after = tokens[next]
  const key = tokens[next - 1]!.key
  // "a game of two halves"
  if (
    numeral.value.exponent === numeral.denominator.exponent &&
    numeral.value.mantissa === numeral.denominator.mantissa
  )
    return 'not understood'
  if (famous.has(`${tokens[first]!.image}/${tokens[next - 1]!.image}`)) return 'name'
  if (next === first + 1 && key === 'half') {
    if (isChange(tokens, first, next)) return null
    if (after?.tokenType === Dash && after.from === tokens[first]!.to) return 'name'
    if (halved.has(before)) return 'period'
    if (after !== undefined && (partitives.has(after.key) || after.key.endsWith('s') || shared.has(after.key)))
      return null
    return fractionHedges.has(before) ||
      isApposed(tokens, first, next) ||
      (before === 'of' && endsClause(after)) ||
      (takers.has(before) && endsClause(after))
      ? null
      : 'not understood'
  }
  if (before === 'in' && tokens[first]!.key === 'a' && key === 'quarter' && after?.key !== 'of') return 'period'
  if (isLikened(tokens, next) || isChange(tokens, first, next)) return null
  if (tokens[first]!.key === 'a' && isMoved(tokens, first, next)) return null
  if (shared.has(after?.key ?? '') || (takers.has(before) && endsClause(after))) return null
  if ((isAmount(tokens, first) && endsClause(after)) || isApposed(tokens, first, next)) return null
  if (tokens[first]!.key === 'a' && isCompared(after) && tokens[next + 1]?.tokenType !== Word) return null
  if (tokens[first]!.key === 'a' && isCompared(after) && behindCompared.has(tokens[next + 1]!.key)) return null
  if (tokens[first]!.key === 'a' && (numeral.denominator.mantissa !== 4n || key !== 'quarter')) {
    if (
      after?.key === 'of' ||
      fractionHedges.has(before) ||
      after === undefined ||
      ['more', 'less', 'fewer', 'higher', 'lower', 'larger', 'smaller', 'cheaper', 'up', 'down'].includes(after.key)
    )
      return null
    if (key === 'half') return null
    return 'ordinal'
  }
  if (key === 'quarter' || key === 'quarters') {
    if (
      after?.key === 'of' ||
      after === undefined ||
      fractionHedges.has(before) ||
      key === 'quarters' ||
      after.tokenType !== Word
    )
      return null
    return ['more', 'less', 'fewer', 'higher', 'lower', 'up', 'down', 'above', 'below'].includes(after.key)
      ? null
      : 'period'
  }
  return null
}

/** How far before a fraction in apposition the figure stands that it is of another, in tokens. */
const APPOSED = 14

/** "4,200 of the 16,800 starters, a third, ran", "came down to 62,000, or half.": what a figure before it is of another. */
function isApposed(tokens: readonly Token[], first: number, next: number): boolean {
  const [before, after] = [tokenAt(tokens, first - 1), tokens[next]]
  const opens = before?.tokenType === Comma || before?.key === 'or' || before?.tokenType === Open
  if (!opens || !(after === undefined || ends.has(after.tokenType))) return false
  for (let at = first - 2; at >= Math.max(0, first - APPOSED) && tokens[at]!.tokenType !== Stop; at--)
    if (tokens[at]!.tokenType === Digits) return !isOrdinal(tokens[first - 2])
  return false
}

const ends: ReadonlySet<Token['tokenType']> = new Set([Comma, Stop, Colon, Close])
/** "a second, a third and a fourth" */
const isOrdinal = (token: Token | undefined): boolean => token?.tokenType === OrdinalWord || token?.tokenType === Part

const amounts = wordSet(
  'saving savings increase rise fall drop reduction cut growth share discount gain loss decline jump improvement stake ' +
    'majority minority total proportion turnout margin surplus decrease slump premium rebate raise shortfall surge dip',
)

/** "a saving of a third.", "an increase of a fifth, most of it recent": how large what is named before "of" was. */
const isAmount = (tokens: readonly Token[], first: number): boolean =>
  tokenAt(tokens, first - 1)?.key === 'of' && amounts.has(tokenAt(tokens, first - 2)?.key ?? '')

/** "That cut of a quarter was …", "took a fifth off", "or half, higher": by how much something changed. */
function isChange(tokens: readonly Token[], first: number, next: number): boolean {
  if (isAmount(tokens, first)) return true
  const after = tokens[next]
  if (after?.key === 'off') return tokenAt(tokens, first - 1)?.key !== 'the'
  if (after?.tokenType === Comma) return isCompared(tokens[next + 1])
  return tokenAt(tokens, first - 1)?.key === 'by' && tokenAt(tokens, first - 2)?.key === 'or'
}

const isCompared = (token: Token | undefined): boolean => token !== undefined && comparatives.has(token.key)
const behindCompared = wordSet('than at in on by and but or over for to from since with after this last again')

/** What a part of a whole does or is: "a fifth is privately owned", "half had the real thing", "a quarter goes to …". */
const shared = wordSet('is are was were had have has went goes go came comes come said say remain remained voted')
/** Who takes, pays or holds a part, before "half" or "a third" that ends its clause: "paid for half and …". */
const takers = wordSet(
  'for paid pays pay covers covered cover met meets took takes lost owns owned holds held gave bears bore',
)

const endsClause = (after: Token | undefined): boolean =>
  after === undefined || after.key === '' || after.key === 'and' || after.key === 'but'

const moving = wordSet(
  'up down rises falls drops grows climbs slips rose risen rising fell fallen falling grew grown dropped climbed gained lost shed declined slipped slid jumped ' +
    'sank shrank shrunk increased decreased tumbled plunged soared surged',
)
const behindMoved = wordSet(
  'from to in on since last this over between against compared and but or while as after because',
)

/** "rose a fifth, from £3 to £3.60", "put on a quarter in May": what a figure moved by, not the fifth time. */
function isMoved(tokens: readonly Token[], first: number, next: number): boolean {
  const before = tokenAt(tokens, first - 1)?.key ?? ''
  const isVerb =
    moving.has(before) || (before === 'on' && /^put(?:s|ting)?$/.test(tokenAt(tokens, first - 2)?.key ?? ''))
  const after = tokens[next]
  return isVerb && (after === undefined || after.tokenType !== Word || behindMoved.has(after.key))
}
