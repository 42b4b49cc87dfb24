import {
  absolute,
  add,
  type Decimal,
  decimal,
  type Interval,
  mapQuantity,
  multiply,
  negate,
  nominal,
  significantDigits,
  slippedFrom,
  subtract,
  toNumber,
} from '../../quantity/index.js'
import { scaledTrialOf, trialOf } from '../estimates.js'
import { comesOut, evaluate } from '../formulas.js'
import { isInWords, type Relation, type Term, withTerm } from '../relation.js'

/** In no more than this share of all figures may the edit do so by chance: two digits exchanged, another scale word. */
const MOST_CHANCE = { swap: 0.01, scale: 0.06 } as const
/** Powers of ten that lie between scale words; those of a lost nought come out by chance too often. */
const POWERS: readonly number[] = [3, 6, 9].flatMap((power) => [power, -power])
/** Figures written to this power of ten or a higher one may have a scale word. */
const LEAST_SCALED = 3
/** Figures that lie anywhere lie within a share of a power of ten by this much of it. */
const DENSITY = 1 / Math.log(10)

/**
 * Whether one edit of one figure that a text writes, and hardly one that chance would offer, makes a failing relation hold
 * within the roundings of its figures: two digits exchanged, or another scale word. A sum right to 1 in 400 that comes out
 * once two of four digits are exchanged is no accident; one that comes out for another digit, a nought more or another unit
 * may be: tried on copy with edits put in, noughts and units cried as often as they found a fault.
 */
export function isLikelyEdited(relation: Relation): boolean {
  const spread = spreadOf(relation)
  if (spread === null) return false
  return relation.terms.some((term) => {
    if (term.claim === null || term.quantity.stated.kind !== 'decimal' || isInWords(term)) return false
    const window = spread(term)
    return isSwapped(relation, term, window) || isScaled(relation, term, window)
  })
}

/** How wide the figures are that a term may have, as a share of it; null where the relation is open at an end. */
function spreadOf(relation: Relation): ((term: Term) => number) | null {
  const { expected, target } = evaluate(relation)!
  const { kind, value, step } = target.quantity
  const [worked, stated] = [widthOf(expected), widthOf(value)]
  if (worked === null || stated === null) return null
  // A share is always rounded.
  const written = kind === 'percent' ? Math.max(stated, toNumber(step)) : stated
  // A share of the earlier level is as much of either level, near enough.
  if (relation.kind === 'change' && kind === 'percent') return () => (worked + written) / 100
  if (SUMS.has(relation.kind) && kind !== 'ratio') return (term) => (worked + written) / sizeOf(term)
  const width = worked / Math.abs(middleOf(expected)) + written / sizeOf(target)
  return () => width
}

/** Kinds whose terms are added, so that what one may be off by is no share of it. */
const SUMS: ReadonlySet<Relation['kind']> = new Set(['parts', 'difference', 'change'])

const widthOf = ({ low, high }: Interval): number | null =>
  low === null || high === null ? null : toNumber(high) - toNumber(low)

const middleOf = ({ low, high }: Interval): number => (toNumber(low!) + toNumber(high!)) / 2

const sizeOf = ({ quantity }: Term): number => Math.abs(toNumber(nominal(quantity.stated)))

function isSwapped(relation: Relation, term: Term, window: number): boolean {
  const value = nominal(term.quantity.stated)
  // "17.0" for 10.7; of more noughts, as in a price, none is a digit that was exchanged.
  const { exponent } = term.quantity.step
  const last = exponent === value.exponent - 1 ? exponent : value.exponent
  const places = significantDigits(value).length - 1 + (value.exponent - last)
  if (places < 1 || places * Math.max(window, 10 ** -places) * DENSITY > MOST_CHANCE.swap) return false
  const fails = trialOf(relation, term)
  return slippedFrom(value, 'swap', (figure) => !fails(figure), last).some((figure) => {
    const apart = subtract(figure, absolute(value))
    return comesOutWith(relation, term, (other) => add(other, value.mantissa < 0n ? negate(apart) : apart))
  })
}

function isScaled(relation: Relation, term: Term, window: number): boolean {
  if (window * DENSITY > MOST_CHANCE.scale || term.quantity.step.exponent < LEAST_SCALED) return false
  const fails = scaledTrialOf(relation, term)
  return POWERS.some(
    (power) => !fails(10 ** power) && comesOutWith(relation, term, (value) => multiply(value, decimal(1, power))),
  )
}

/** Whether a relation holds with a term's figure, and all that it may stand for, changed. */
function comesOutWith(relation: Relation, term: Term, change: (value: Decimal) => Decimal): boolean {
  const changed: Term = { ...term, quantity: mapQuantity(term.quantity, term.quantity.unit, change) }
  return comesOut(withTerm(relation, term, changed))
}
