import {
  absolute,
  type Decimal,
  decimal,
  equalDecimals,
  nominal,
  type Quantity,
  significantDigits,
  sizeOf,
  sizesSlippedFrom,
  slippedFrom,
  toNumber,
} from '../../quantity/index.js'
import { trialOf } from '../estimates.js'
import { comesOut, type Evaluation, evaluate } from '../formulas.js'
import { isInWords, type Relation, type Term, withTerm } from '../relation.js'
import { isPowerOfTen } from './nearness.js'

/** Where the words leave no doubt of the sum, a figure of one digit may be the slip. */
const ANY_CHANCE = 1.2
/** The share of all figures of one length that may lie within reach of such a slip where it is to say anything. */
const MOST_CHANCE = 0.3

/**
 * Whether one figure of a relation that fails, with one digit changed or two neighbours swapped, would make it hold, while
 * such slips would do so by chance in no more than `mostChance` of all figures: the mark of a single edit in figures that
 * fit otherwise. Terms that no claim gives are kept. Only `terms` are taken for slips.
 */
export function isOneSlipAway(
  relation: Relation,
  mostChance = MOST_CHANCE,
  terms: readonly Term[] = relation.terms,
): boolean {
  return terms.some((term) => {
    const chance = chanceOf(term)
    const isFew = (count: number): boolean => count * chance <= mostChance
    if (!isFew(1)) return false
    const fails = trialOf(relation, term)
    const near = variantsOf(term, (figure) => !fails(figure))
    const mends = (value: Decimal): boolean => comesOut(withValue(relation, term, value))
    if (isFew(near.length)) return near.some(mends)
    let mending = 0
    return near.every((value) => !mends(value) || isFew(++mending)) && mending > 0
  })
}

/**
 * A relation that holds only because round figures may be roundings ("300 workers … $2,000 each, a total of $900,000") is
 * taken as written where one slip of the pen in one figure would make it right so.
 */
export function takenExactly(relation: Relation): Relation {
  const exact: Relation = { ...relation, exact: true }
  const result = evaluate(exact)
  return result === null || result.holds || !isOneSlipAway(exact, ANY_CHANCE) ? relation : exact
}

/** How likely a figure of so many digits is to be one slip away from a given one. */
function chanceOf({ quantity }: Term): number {
  const { length } = significantDigits(nominal(quantity.stated))
  return (10 * length) / (9 * 10 ** (length - 1))
}

function withValue(relation: Relation, term: Term, value: Decimal): Relation {
  const { quantity } = term
  const changed: Term = {
    ...term,
    quantity: {
      ...quantity,
      stated: { kind: 'decimal', value },
      value: { low: value, high: value, lowOpen: false, highOpen: false },
    },
  }
  return withTerm(relation, term, changed)
}

/** The figures one slip away from an exact one that `isNear` does not rule out. */
function variantsOf({ claim, quantity }: Term, isNear: (figure: number) => boolean): Decimal[] {
  if (claim === null || quantity.hedge !== 'exact' || quantity.stated.kind !== 'decimal') return []
  const { value } = quantity.stated
  // Converted figures have no digits of their own that a pen could slip on.
  const { stated } = claim.quantity
  if (stated.kind !== 'decimal' || !equalDecimals(absolute(stated.value), absolute(value))) return []
  return [...slippedFrom(value, 'digit', isNear), ...slippedFrom(value, 'swap', isNear)]
}

/** What an edit makes of words: small whole numbers, simple fractions and multiples. */
const WORDS: readonly number[] = [
  ...Array.from({ length: 20 }, (_, i) => i + 1),
  ...[2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((n) => Array.from({ length: n - 1 }, (_, k) => (k + 1) / n)),
  1.5,
  2.5,
]
/** Powers of ten that a lost nought or another scale word makes. */
const SCALES: readonly number[] = [1, 3, 6, 9]
/** Farther apart than this, as a factor, no edit lies; and how near to a power of ten two per cent are, in powers of ten. */
const FARTHEST = 3.5
const TENS = 0.01
/** How far a hedged figure lies from what others come to, and a bound on the wrong side of it, as shares. */
const HEDGED = 0.1
const BOUND = 0.5

/**
 * Whether one edit of one figure parts a relation that fails from one that holds: two digits exchanged or another power of
 * ten, and, where what others come to lies no farther off, another digit or a digit more or less, another small number,
 * fraction or multiple in words, the other side of a bound. Wider than `isOneSlipAway`: what no edit explains is mostly said
 * of other figures.
 */
export function isOneEditAway(relation: Relation): boolean {
  const { target, expected } = evaluate(relation)!
  const [low, high] = [expected.low, expected.high].map((end) => (end === null ? null : toNumber(end)))
  const { quantity } = target
  const [from, to] = [low ?? high!, high ?? low!]
  if (quantity.value.low === null || quantity.value.high === null) {
    const ratio = (from + to) / 2 / sizeOf(quantity)
    return ratio > BOUND && ratio < 1 / BOUND
  }
  const reach = quantity.hedge === 'exact' ? toNumber(quantity.step) / 2 : 0
  const slack = quantity.hedge === 'exact' ? 0 : HEDGED
  const fits = (figure: number): boolean => figure + reach >= from * (1 - slack) && figure - reach <= to * (1 + slack)
  const others = relation.terms.filter((term) => term !== target)
  if (isFar([from, to], sizeOf(quantity)))
    return farEditsOf(target).some(fits) || others.some((term) => isMendedFromAfar(relation, term))
  return editsOf(target).some(fits) || others.some((term) => isMendedBy(relation, term))
}

/** Whether figures lie too far from one for an edit, and not by a power of ten as a lost nought or scale word makes it. */
function isFar([from, to]: readonly [number, number], size: number): boolean {
  const ratios = [from, to].map((figure) => Math.abs(figure) / size) as [number, number]
  const middle = (ratios[0] + ratios[1]) / 2
  if ([middle, ...ratios].some((ratio) => isPowerOfTen(ratio, TENS))) return false
  return ratios.every((ratio) => ratio > FARTHEST || ratio * FARTHEST < 1)
}

function isMendedBy(relation: Relation, term: Term): boolean {
  if (term.claim === null || term.quantity.stated.kind !== 'decimal') return false
  const fails = trialOf(relation, term)
  return editsOf(term).some((figure) => !fails(figure))
}

/** Whether another power of ten of a term's, or two of its digits exchanged, would make a relation hold that is far from it. */
function isMendedFromAfar(relation: Relation, term: Term): boolean {
  const { claim, quantity } = term
  if (claim === null || quantity.stated.kind !== 'decimal' || isInWords(term)) return false
  const { value } = quantity.stated
  const exact: Relation = { ...relation, exact: true }
  const isFarOff = trialOf(exact, term, FAR_OFF)
  const isNear = (figure: number): boolean => !isFarOff(figure)
  const size = toNumber(value)
  const edits = [
    ...SCALES.flatMap((power) => [-power, power])
      .filter((power) => isNear(size * 10 ** power))
      .map((power) => decimal(value.mantissa, value.exponent + power)),
    ...slippedFrom(value, 'swap', isNear),
  ]
  return edits.some((edit) => {
    const result = evaluate(withValue(exact, term, edit))
    return result !== null && isRight(result)
  })
}

/** Whether the figures of a relation, taken as they stand, come to its target within half a per cent. */
function isRight({ expected: { low, high }, target }: Evaluation): boolean {
  const ends = [low, high].flatMap((end) => (end === null ? [] : [toNumber(end)]))
  const middle = ends.reduce((sum, end) => sum + end, 0) / ends.length
  return Math.abs(middle / toNumber(nominal(target.quantity.stated)) - 1) <= RIGHT
}
const RIGHT = 0.005
/** What lies farther off than this share as a double is not right, whatever doubles lose. */
const FAR_OFF = 0.01

/** The figures that one edit makes of a term's, which may stand there in another unit than it is written in. */
const editsOf = (term: Term): number[] => inItsUnit(term, editsOfFigure)
/** Those of them that any distance may part: two digits exchanged, a power of ten. */
const farEditsOf = (term: Term): number[] => inItsUnit(term, farEditsOfFigure)

function inItsUnit(term: Term, edits: (written: Quantity, isWord: boolean) => number[]): number[] {
  const { claim, quantity } = term
  const written = claim?.quantity ?? quantity
  const scale = sizeOf(quantity) / sizeOf(written)
  return edits(written, isInWords(term)).map((figure) => figure * scale)
}

function farEditsOfFigure({ stated }: Pick<Quantity, 'stated'>, isWord: boolean): number[] {
  if (isWord || stated.kind !== 'decimal') return []
  const size = toNumber(absolute(stated.value))
  return [
    ...sizesSlippedFrom(stated.value, 'swap'),
    ...SCALES.flatMap((power) => [size * 10 ** power, size / 10 ** power]),
  ]
}

function editsOfFigure({ kind, stated }: Quantity, isWord: boolean): number[] {
  if (isWord || stated.kind !== 'decimal') return kind === 'percent' ? WORDS.map((part) => part * 100) : [...WORDS]
  const { value } = stated
  const edits = [...sizesSlippedFrom(value, 'digit'), ...farEditsOfFigure({ stated }, isWord)]
  const { length } = significantDigits(value)
  const digits = Math.abs(Number(value.mantissa))
  const scale = 10 ** value.exponent
  // A digit is left out, or put in, where `place` digits are behind.
  for (let place = 0; place <= length; place++) {
    const unit = 10 ** place
    const behind = digits % unit
    const before = (digits - behind) / unit
    if (place < length) edits.push((Math.floor(before / 10) * unit + behind) * scale)
    for (let digit = 0; digit <= 9; digit++) edits.push(((before * 10 + digit) * unit + behind) * scale)
  }
  return edits
}
