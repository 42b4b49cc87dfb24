import { nominal, type Quantity, toNumber } from '../quantity/index.js'
import type { Relation, Term } from './relation.js'

/** An interval as doubles; its ends are at most `SLACK` of their size off. */
type Rough = readonly [low: number, high: number]

const SLACK = 1e-9

/**
 * Whether the terms of a relation are plainly too far from each other to be right, told by doubles: most of the figures
 * that are tried out are, and exact sums take many times as long. False wherever that is not plain.
 */
export const cannotHold = (relation: Relation): boolean => failureOf(relation)(relation.terms.map(sizeOf))

/**
 * Tries other figures in the place of one term, each an exact one of the same unit and precision: whether the relation
 * `cannotHold` with them, even if its target were `tolerance` of its size off. The other terms are turned into doubles, and
 * told apart by their roles, once for all figures.
 */
export function trialOf(relation: Relation, term: Term, tolerance = 0): (figure: number) => boolean {
  const sizes = relation.terms.map(sizeOf)
  const place = relation.terms.indexOf(term)
  const reach = toNumber(term.quantity.step) / 2
  const fails = failureOf(relation, tolerance)
  return (figure) => {
    sizes[place] = [figure - reach, figure + reach]
    return fails(sizes)
  }
}

/** The same for a term that is multiplied by a positive factor. */
export function scaledTrialOf(relation: Relation, term: Term): (factor: number) => boolean {
  const sizes = relation.terms.map(sizeOf)
  const place = relation.terms.indexOf(term)
  const [low, high] = sizes[place]!
  const fails = failureOf(relation)
  return (factor) => {
    sizes[place] = [low * factor, high * factor]
    return fails(sizes)
  }
}

/**
 * Tries wholes of which `part` is said to be `share`: whether a whole is plainly none that both may be of. Told only where
 * part and whole are in one unit.
 */
export function wrongWholes(part: Quantity, share: Quantity): (whole: Quantity) => boolean {
  const [own, told] = [rough(part), rough(share)]
  const scale = scaleOf(share)
  return (whole) => isOneUnit(part, whole) && isApart(told, divided(own, rough(whole)), scale)
}

/**
 * Everything that the other terms of a sum or share leave for one, by doubles, and all figures that round to it at its
 * precision; everything where their units differ or the relation is of another kind.
 */
export function rangeFor(relation: Relation, term: Term): readonly [low: number, high: number] {
  const { terms, kind } = relation
  const reach = toNumber(term.quantity.step) / 2
  const [low, high] = (kind === 'parts' ? restOf(terms, term) : kind === 'share' ? leftOf(terms, term) : null) ?? ANY
  // Nothing times everything.
  if (Number.isNaN(low + high)) return ANY
  const slack = SLACK * (1 + Math.abs(low) + Math.abs(high))
  return [low - reach - slack, high + reach + slack]
}

const ANY: Rough = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

function restOf(terms: readonly Term[], term: Term): Rough | null {
  let [low, high] = [0, 0]
  for (const other of terms) {
    if (other === term) continue
    if (!isOneUnit(other.quantity, term.quantity)) return null
    const [from, to] = sizeOf(other)
    const isAdded = other.role === 'whole' || term.role === 'whole'
    low += isAdded ? from : -to
    high += isAdded ? to : -from
  }
  return [low, high]
}

function leftOf(terms: readonly Term[], term: Term): Rough | null {
  const [part, share, whole] = SHARE.map((role) => terms.find((other) => other.role === role))
  if (part === undefined || share === undefined || whole === undefined) return null
  if (!isOneUnit(part.quantity, whole.quantity)) return null
  const scale = scaleOf(share.quantity)
  const scaled = (size: Rough, factor: number): Rough => [size[0] * factor, size[1] * factor]
  if (term === share) return scaled(divided(sizeOf(part), sizeOf(whole)), scale)
  const fraction = scaled(sizeOf(share), 1 / scale)
  return term === part ? product(fraction, sizeOf(whole)) : term === whole ? divided(sizeOf(part), fraction) : null
}

/** Whether a figure as written plainly does not stand for a number that is given as a double. */
export const cannotBe = (quantity: Quantity, size: number): boolean => isApart(rough(quantity), [size, size], 1)

/** Whether sizes of the terms of a relation, in their order, are too far from each other. */
type Failure = (sizes: readonly Rough[]) => boolean

const never: Failure = () => false

function failureOf({ kind, terms, complete }: Relation, tolerance = 0): Failure {
  const at = (role: string): number => terms.findIndex((term) => term.role === role)
  const areLike = (a: number, b: number): boolean => isOneUnit(terms[a]!.quantity, terms[b]!.quantity)
  switch (kind) {
    case 'parts':
      return failureOfSum(terms, complete, tolerance)
    case 'share':
    case 'ratio': {
      const [left, result, right] = (kind === 'share' ? SHARE : RATIO).map(at) as [number, number, number]
      if (Math.min(left, result, right) < 0 || !areLike(left, right)) return never
      const scale = kind === 'share' ? scaleOf(terms[result]!.quantity) : 1
      return (sizes) => isApart(sizes[result]!, divided(sizes[left]!, sizes[right]!), scale, tolerance)
    }
    case 'product': {
      const [total, rate] = [at('total'), at('rate')]
      if (total < 0 || rate < 0 || !areLike(total, rate)) return never
      const counts = terms.flatMap(({ role }, place) => (role === 'count' ? [place] : []))
      if (counts.length === 0) return never
      return (sizes) =>
        isApart(
          sizes[total]!,
          counts.reduce((own, count) => product(own, sizes[count]!), sizes[rate]!),
          1,
          tolerance,
        )
    }
    case 'average': {
      const [average, total, count] = [at('average'), at('total'), at('count')]
      if (Math.min(average, total, count) < 0 || !areLike(average, total)) return never
      return (sizes) => isApart(sizes[average]!, divided(sizes[total]!, sizes[count]!), 1, tolerance)
    }
    case 'change': {
      const [from, to, by] = [at('from'), at('to'), at('by')]
      return Math.min(from, to, by) < 0 || !areLike(from, to) ? never : failureOfChange(terms, from, to, by, tolerance)
    }
    case 'difference': {
      const [left, right, result] = [at('left'), at('right'), at('difference')]
      if (Math.min(left, right, result) < 0 || !areLike(left, right)) return never
      return (sizes) => isApart(sizes[result]!, apart(sizes[left]!, sizes[right]!), 1, tolerance)
    }
    default:
      return never
  }
}

const SHARE = ['part', 'share', 'whole'] as const
const RATIO = ['left', 'ratio', 'right'] as const

const scaleOf = ({ kind }: Quantity): number => (kind === 'percent' ? 100 : 1)

const sizeOf = ({ quantity }: Term): Rough => rough(quantity)

function failureOfSum(terms: readonly Term[], complete: boolean, tolerance: number): Failure {
  const whole = terms.findIndex((term) => term.role === 'whole')
  if (whole < 0 || terms.some(({ role, quantity }) => role !== 'whole' && !isOneUnit(quantity, terms[whole]!.quantity)))
    return never
  return (sizes) => {
    let [low, high] = [0, complete ? 0 : Number.POSITIVE_INFINITY]
    for (let i = 0; i < terms.length; i++) {
      const { role, sign } = terms[i]!
      if (role === 'whole') continue
      const [from, to] = sizes[i]!
      low += sign < 0 ? -to : from
      high += sign < 0 ? -from : to
    }
    return isApart(sizes[whole]!, [low, high], 1, tolerance)
  }
}

function failureOfChange(terms: readonly Term[], from: number, to: number, by: number, tolerance: number): Failure {
  const { kind } = terms[by]!.quantity
  const scale = kind === 'percent' || kind === 'basis-points' ? 100 : 1
  const held = (expected: (start: Rough, end: Rough) => Rough): Failure => {
    return (sizes) => isApart(sizes[by]!, expected(sizes[from]!, sizes[to]!), scale, tolerance)
  }
  if (kind === 'multiple') return held((start, end) => divided(end, start))
  if (kind === 'percent' || kind === 'ratio')
    return held((start, end) => {
      const [low, high] = divided(end, start)
      return magnitude([low - 1, high - 1])
    })
  const arePoints = kind === 'basis-points' || kind === 'percentage-points'
  return arePoints || isOneUnit(terms[from]!.quantity, terms[by]!.quantity) ? held(apart) : never
}

const apart = (a: Rough, b: Rough): Rough => magnitude([b[0] - a[1], b[1] - a[0]])

const isOneUnit = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && (a.unit === b.unit || a.kind === 'count')

/** Whether a figure lies outside `scale` times the expected values, by more than `tolerance` of their size. */
function isApart([low, high]: Rough, expected: Rough, scale: number, tolerance = 0): boolean {
  const [from, to] = [expected[0] * scale, expected[1] * scale]
  return low - to > slackOf(low, to, tolerance) || from - high > slackOf(from, high, tolerance)
}

const slackOf = (a: number, b: number, tolerance: number): number =>
  SLACK + (SLACK + tolerance) * (Math.abs(a) + Math.abs(b))

/** Everything that a figure as written may stand for, as its value or `widened` has it, or more. */
function rough({ hedge, stated, step, value }: Quantity): Rough {
  const low = value.low === null ? Number.NEGATIVE_INFINITY : toNumber(value.low)
  const high = value.high === null ? Number.POSITIVE_INFINITY : toNumber(value.high)
  if (stated.kind === 'range' || (hedge !== 'exact' && (stated.kind !== 'fraction' || hedge !== 'about')))
    return [low, high]
  const own = toNumber(nominal(stated))
  const reach = stated.kind === 'fraction' ? Math.abs(own) * FRACTION_REACH : toNumber(step) / 2
  return [Math.min(low, own - reach), Math.max(high, own + reach)]
}

/** More than fractions in words are ever taken for. */
const FRACTION_REACH = 0.1

function product(a: Rough, b: Rough): Rough {
  const [p, q, r, s] = [a[0] * b[0], a[0] * b[1], a[1] * b[0], a[1] * b[1]] as const
  return [Math.min(p, q, r, s), Math.max(p, q, r, s)]
}

/** Everything where the divisor may be zero. */
function divided(a: Rough, b: Rough): Rough {
  if (b[0] <= 0 && b[1] >= 0) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  return product(a, [1 / b[1], 1 / b[0]])
}

const magnitude = ([low, high]: Rough): Rough =>
  low >= 0 ? [low, high] : high <= 0 ? [-high, -low] : [0, Math.max(-low, high)]
