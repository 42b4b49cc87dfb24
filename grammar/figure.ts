import {
  between,
  type Decimal,
  type Direction,
  decimal,
  divide,
  type Hedge,
  hedgedInterval,
  type Interval,
  multiply,
  negate,
  ONE,
  type Quantity,
  type QuantityKind,
  type Stated,
  significantDigits,
  ZERO,
} from '../src/quantity/index.js'
import { type Numeral, whole } from './numeral.js'
import type { Noun } from './reading.js'
import type { Token } from './tokens.js'

/** A numeral with its unit, on its way to a reading: each phrase adds what it finds around it. */
export interface Figure {
  readonly numeral: Numeral
  /** Tokens of the window that the figure takes up: from `first` to before `next`. */
  readonly first: number
  readonly next: number
  readonly kind: QuantityKind
  readonly unit: string
  /** Whether the text writes the unit at this figure; a figure without one takes it from its range or noun. */
  readonly explicit: boolean
  readonly per: string | null
  readonly change: Direction | null
  readonly hedge: Hedge
  readonly stated: Stated
  readonly step: Decimal
  readonly rounded: boolean
  /** Where the words give the interval itself (ranges, "dozens"); else it follows from hedge and digits. */
  readonly interval: Interval | null
  readonly noun: Noun | null
  readonly of: string | null
  readonly alternatives: readonly Quantity[]
  /** Whether the figure stands before its noun with a hyphen ("a 12-storey block"). */
  readonly hyphened: boolean
}

/** A window of a block, ready for the phrases. */
export interface Window {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Index of the token of each numeral's first token → its numeral is what phrases may step over. */
  readonly figures: ReadonlyMap<number, Numeral>
}

/** A figure that is still being put together. */
export type Draft = { -readonly [Key in keyof Figure]: Figure[Key] }

/**
 * A copy of a figure that may be changed. A figure made by spreading another would have a layout of its own, and the engine
 * reads fields several times as fast where it meets one layout only.
 */
export const copyOf = (figure: Figure): Draft => ({
  numeral: figure.numeral,
  first: figure.first,
  next: figure.next,
  kind: figure.kind,
  unit: figure.unit,
  explicit: figure.explicit,
  per: figure.per,
  change: figure.change,
  hedge: figure.hedge,
  stated: figure.stated,
  step: figure.step,
  rounded: figure.rounded,
  interval: figure.interval,
  noun: figure.noun,
  of: figure.of,
  alternatives: figure.alternatives,
  hyphened: figure.hyphened,
})

/** The same figure but for some changes; where many come through, changing a copy field by field takes less time. */
export const altered = (figure: Figure, changes: Partial<Figure>): Draft => Object.assign(copyOf(figure), changes)

/** The bare figure of a numeral: a count of nothing in particular, a ratio for fractions, an ordinal. */
export function figureOf(numeral: Numeral): Draft {
  const { form, value, denominator, high, step, rounded } = numeral
  const fraction =
    form === 'fraction' || (denominator !== whole && (denominator.mantissa !== 1n || denominator.exponent !== 0))
  return {
    numeral,
    first: numeral.first,
    next: numeral.next,
    kind: form === 'ordinal' ? 'ordinal' : form === 'fraction' ? 'ratio' : 'count',
    unit: '1',
    explicit: false,
    per: null,
    change: null,
    hedge: high === null ? 'exact' : 'range',
    stated:
      high !== null
        ? { kind: 'range', low: value, high }
        : fraction
          ? { kind: 'fraction', numerator: value, denominator }
          : { kind: 'decimal', value },
    step,
    rounded,
    interval: high === null ? null : between(value, high, false, true),
    noun: null,
    of: null,
    alternatives: [],
    hyphened: false,
  }
}

/** The same figure in a unit that one of it makes `times` of ("42 pence" → 0.42 pounds). */
export function timesFigure(figure: Figure, times: Decimal): Figure {
  if (times.mantissa === 1n && times.exponent === 0) return figure
  const { stated, interval, step } = figure
  return altered(figure, {
    stated: timesStated(stated, times),
    step: multiply(step, times),
    interval:
      interval &&
      between(multiply(interval.low!, times), multiply(interval.high!, times), interval.lowOpen, interval.highOpen),
  })
}

function timesStated(stated: Stated, times: Decimal): Stated {
  switch (stated.kind) {
    case 'decimal':
      return { kind: 'decimal', value: multiply(stated.value, times) }
    case 'fraction':
      return { kind: 'fraction', numerator: multiply(stated.numerator, times), denominator: stated.denominator }
    case 'range':
      return { kind: 'range', low: multiply(stated.low, times), high: multiply(stated.high, times) }
    default:
      return stated satisfies never
  }
}

/** The figure with its sign turned; ranges keep theirs. */
export function negated(figure: Figure): Figure {
  const { stated } = figure
  if (stated.kind === 'range') return figure
  if (stated.kind === 'decimal') return altered(figure, { stated: { kind: 'decimal', value: negate(stated.value) } })
  return altered(figure, { stated: { ...stated, numerator: negate(stated.numerator) } })
}

/** The quantity that a figure stands for. */
export function quantityOf(figure: Figure): Quantity {
  const { kind, stated, step, rounded, hedge, unit, per, change, of } = figure
  return {
    kind,
    value: figure.interval ?? intervalOf(figure),
    stated,
    step,
    rounded,
    hedge,
    unit,
    per,
    change,
    of,
    moment: null,
  }
}

function intervalOf({ kind, stated, step, rounded, hedge, change }: Figure): Interval {
  switch (stated.kind) {
    case 'decimal':
      if (kind === 'multiple' && change === 'down' && hedge !== 'exact') return shrunkInterval(stated.value, hedge)
      return hedgedInterval(stated.value, step, rounded, hedge)
    case 'fraction': {
      const low = divide(stated.numerator, stated.denominator, 'down')
      const digits = Math.max(significantDigits(stated.numerator).length, significantDigits(stated.denominator).length)
      if (hedge !== 'exact') return hedgedInterval(low, decimal(1, -2), false, hedge, digits)
      return between(low, divide(stated.numerator, stated.denominator, 'up'))
    }
    case 'range':
      return between(stated.low, stated.high)
    default:
      return stated satisfies never
  }
}

/** What has more than halved is less than half of what it was: the hedge is of how many times it went down. */
function shrunkInterval(times: Decimal, hedge: Hedge): Interval {
  const { low, high } = hedgedInterval(divide(ONE, times), ONE, false, hedge)
  const turned = (end: Decimal | null, otherwise: Decimal): Decimal => (end === null ? otherwise : divide(ONE, end))
  return between(turned(high, ZERO), turned(low, ONE), true, true)
}
