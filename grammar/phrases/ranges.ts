import { compareDecimals, type Decimal, decimal, multiply, type Quantity } from '../../src/quantity/index.js'
import { altered, type Figure, timesFigure } from '../figure.js'
import { isHanging } from '../hanging.js'
import type { Reading } from '../reading.js'
import { About, Article, Comma, Dash, Stop, type Token, tokenAt, Word } from '../tokens.js'
import { wordSet } from '../word-set.js'
import { betweenAges, isAged, isAgeGroup, isAgeGroupAhead } from './age-cues.js'
import { changeGoverns, isChangeVerb } from './changes.js'

const beating = wordSet(
  'beat beats won win wins lost lose draw drew defeat defeated victory score scored voted vote votes ruled ' +
    'ruling lead leads led trail trailed record',
)

/** What two neighbouring figures make: one range, two figures, or a score that is no quantity. */
export type Joined =
  | { readonly kind: 'range'; readonly figure: Figure }
  | { readonly kind: 'apart' }
  | { readonly kind: 'score' }

const apart: Joined = { kind: 'apart' }

/**
 * Joins two figures into a range where the text does ("10-15 million", "$5-$10m", "between 5 and 6", "from 5 to 6",
 * "five or six"). A change from one level to another is no range, nor is a score.
 */
export function joinRange(tokens: readonly Token[], bareLow: Figure, bareHigh: Figure): Joined {
  const [low, high] = inOneUnit(tokens, ...asAges(bareLow, bareHigh))
  const places = placesBetween(tokens, low, high)
  if (places !== null) return { kind: 'range', figure: places }
  const link = linkOf(tokens, low, high)
  if (link === null || low.stated.kind !== 'decimal' || high.stated.kind !== 'decimal') return apart
  if (low.kind === 'ordinal' || high.kind === 'ordinal' || low.hyphened) return apart
  if (low.explicit && (low.unit !== high.unit || low.kind !== high.kind)) {
    if (!(low.kind === 'money' && !high.explicit)) return apart
  }
  const shared = share(low, high)
  if (shared === null) return link.kind === 'dash' && !low.explicit && !high.explicit ? { kind: 'score' } : apart
  const [from, to] = shared
  const order = compareDecimals(numberOf(from), numberOf(to))
  if (link.kind === 'dash' && !low.explicit && !high.explicit && (order >= 0 || isScore(tokens, low, high)))
    return { kind: 'score' }
  if (order >= 0) return isHours(tokens, link, low, high) ? { kind: 'score' } : apart
  if (
    link.kind === 'to' &&
    (isMove(tokens, from, to) || isLevels(tokens, link, low, high) || isStep(tokens, low, high))
  )
    return apart
  if (link.kind === 'or' && (high.explicit !== low.explicit || !isNeighbour(from, to))) {
    if (low.explicit || !isNeighbour(from, to)) return apart
  }
  const aged = mayBeAges(from, to) && isOfAge(tokens, link.first, high.next)
  const kind = aged ? 'age' : to.explicit ? to.kind : from.kind
  return {
    kind: 'range',
    figure: altered(to, {
      kind,
      unit: to.explicit ? to.unit : aged ? 'a' : from.unit,
      explicit: aged || to.explicit || from.explicit,
      first: link.first,
      numeral: { ...to.numeral, literal: null, grouped: true },
      hedge: 'range',
      stated: { kind: 'range', low: numberOf(from), high: numberOf(to) },
      step: compareDecimals(from.step, to.step) < 0 ? from.step : to.step,
      rounded: from.rounded || to.rounded,
      interval: null,
    }),
  }
}

/** Both ends as ages where one of them is told as one: "aged 18 to 24", "6 months to 4 years old". */
function asAges(low: Figure, high: Figure): readonly [Figure, Figure] {
  if (low.kind === 'age' && high.kind === 'duration') return [low, altered(high, { kind: 'age' })]
  if (low.kind === 'duration' && high.kind === 'age') return [altered(low, { kind: 'age' }), high]
  if (low.kind !== 'age' || high.kind !== 'count' || high.explicit) return [low, high]
  return [low, altered(high, { kind: 'age', unit: low.unit, explicit: true })]
}

/** How many of a smaller unit of time make a larger one. */
const times: ReadonlyMap<string, number> = new Map([
  ['mo a', 12],
  ['d wk', 7],
  ['h d', 24],
  ['min h', 60],
  ['s min', 60],
])

const opening = wordSet('from between')

/** Two lengths of time in the unit of the lower one, where so many of it make the other: "from 9 months to 15 years". */
function inOneUnit(tokens: readonly Token[], low: Figure, high: Figure): readonly [Figure, Figure] {
  if (low.kind !== high.kind || (low.kind !== 'age' && low.kind !== 'duration')) return [low, high]
  // "Adds 30 minutes to 2 hours of work" is no range.
  const opened = opening.has(tokenAt(tokens, low.first - 1)?.key ?? '')
  if (low.kind === 'duration' && !opened && !isAgeGroup(tokens, low.first)) return [low, high]
  const factor = times.get(`${low.unit} ${high.unit}`)
  if (factor === undefined) return [low, high]
  return [low, altered(timesFigure(high, decimal(factor)), { unit: low.unit })]
}

/** Whether two ends are of a kind that ages are written as: bare numbers, or lengths of time. */
const mayBeAges = (low: Figure, high: Figure): boolean =>
  (!low.explicit || low.kind === 'duration') && (!high.explicit || high.kind === 'duration')

/** Whether the words around a range, which begins at token `first` and ends before `next`, say that it is of ages. */
const isOfAge = (tokens: readonly Token[], first: number, next: number): boolean =>
  isAged(tokens, { first, next }) || isAgeGroup(tokens, first) || isAgeGroupAhead(tokens, next)

/** Whether "A to B" tells two levels: after a word of change, or set off by a comma; "by A to B" is a range. */
function isLevels(tokens: readonly Token[], link: Link, low: Figure, high: Figure): boolean {
  const from = link.first < low.first
  if (!from && !low.explicit) return false
  const before = tokenAt(tokens, link.first - 1)
  if (from && before?.tokenType === Comma) return true
  // "You pay more. From $12 to $15 a year.": a sentence of its own tells what something went from and to.
  if (from && tokens[link.first]!.image === 'From' && endsSentence(tokens, high.next)) return true
  for (let at = low.first - 1; at >= Math.max(0, low.first - 4); at--)
    if (tokens[at]!.key === 'by') return low.kind !== 'percent'
  return changeGoverns(tokens, link.first)
}

/** How many times as large as its lower end the upper end of an amount of change hardly ever is. */
const WIDEST = 3

/** "climbed by 2 million to 31 million": by how much and to what, where the second is far larger; not "grew by 5 to 7". */
function isMove(tokens: readonly Token[], low: Figure, high: Figure): boolean {
  if (tokenAt(tokens, low.first - 1)?.key !== 'by' || !isChangeVerb(tokenAt(tokens, low.first - 2))) return false
  return compareDecimals(multiply(numberOf(low), decimal(WIDEST)), numberOf(high)) < 0
}

/** Whether a sentence ends at token `at`, behind a rate at most. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const rate = tokens[at]?.tokenType === Article || tokens[at]?.key === 'per' || tokens[at]?.key === 'each'
  const end = tokens[rate ? at + 2 : at]
  return end === undefined || end.tokenType === Stop
}

/** "between the tenth and the fifteenth", with nothing named behind: a range of places; null for all else. */
function placesBetween(tokens: readonly Token[], low: Figure, high: Figure): Figure | null {
  if (low.kind !== 'ordinal' || high.kind !== 'ordinal') return null
  if (low.stated.kind !== 'decimal' || high.stated.kind !== 'decimal') return null
  const isThe = (at: number): boolean => tokenAt(tokens, at)?.key === 'the'
  const first = isThe(low.first - 1) ? low.first - 2 : low.first - 1
  const and = isThe(high.first - 1) ? high.first - 2 : high.first - 1
  if (tokenAt(tokens, first)?.key !== 'between' || and !== low.next || tokens[and]!.key !== 'and') return null
  const behind = tokens[high.next]
  if (behind !== undefined && (behind.tokenType === Word || behind.key !== '')) return null
  if (compareDecimals(low.stated.value, high.stated.value) >= 0) return null
  const stated = { kind: 'range' as const, low: low.stated.value, high: high.stated.value }
  return altered(high, { first, stated, hedge: 'range' })
}

/** "(Mondays, ten to four)", "beaten ten to four": hours or a score, where nothing changes and nothing is counted. */
function isHours(tokens: readonly Token[], link: Link, low: Figure, high: Figure): boolean {
  if (link.kind !== 'to' || low.explicit || high.explicit || link.first < low.first) return false
  const bare = (figure: Figure): boolean => !figure.rounded && compareDecimals(numberOf(figure), twelve) <= 0
  const behind = tokens[high.next]
  const ends = behind === undefined || behind.key === ''
  return ends && bare(low) && bare(high) && !changeGoverns(tokens, low.first)
}

const twelve: Decimal = { mantissa: 12n, exponent: 0 }

/** "5- to 11-year-olds": whether a hyphen and a joint part two figures. */
export const isHung = (tokens: readonly Token[], low: Figure, high: Figure): boolean =>
  high.first - low.next === 2 && isHanging(tokens, low.next)

interface Link {
  readonly kind: 'dash' | 'to' | 'between' | 'or'
  /** First token of the whole range, "from" and "between" included. */
  readonly first: number
}

function linkOf(tokens: readonly Token[], low: Figure, high: Figure): Link | null {
  const joint = tokens[high.first - 1]!
  if (high.first - low.next !== 1)
    return isHung(tokens, low, high) && (joint.key === 'to' || joint.key === 'or')
      ? { kind: 'to', first: low.first }
      : null
  const before = tokenAt(tokens, low.first - 1)?.key ?? ''
  if (joint.tokenType === Dash || joint.tokenType === About) {
    const spaced = joint.from > tokens[low.next - 1]!.to
    if (spaced !== joint.to < tokens[high.first]!.from) return null
    if (spaced && joint.image !== '–' && joint.image !== '-' && joint.image !== '~') return null
    if (spaced && !high.explicit && !low.explicit) return null
    return { kind: 'dash', first: before === 'from' ? low.first - 1 : low.first }
  }
  if (joint.key === 'to' || joint.key === 'till' || joint.key === 'through')
    return { kind: 'to', first: before === 'from' ? low.first - 1 : low.first }
  if (joint.key === 'and' && low.kind === 'age') {
    const between = betweenAges(tokens, low.first)
    if (between >= 0) return { kind: 'between', first: between }
  }
  if (joint.key === 'and' && (before === 'between' || before === 'from'))
    return { kind: 'between', first: low.first - 1 }
  if (joint.key === 'or') return { kind: 'or', first: low.first }
  return null
}

/** Both ends with the scale and unit that the second shares with the first; null where they cannot be one range. */
function share(low: Figure, high: Figure): readonly [Figure, Figure] | null {
  // "45 to 50 cents" are both cents.
  if (!low.explicit && high.kind === 'money' && high.stated.kind === 'decimal') {
    const amount = multiply(high.numeral.value, decimal(1, -2))
    if (compareDecimals(high.stated.value, amount) === 0 && amount.mantissa !== 0n)
      return [timesFigure(low, decimal(1, -2)), high]
  }
  const lowScale = low.numeral.scale
  const highScale = high.numeral.scale
  const bare = lowScale.mantissa === 1n && lowScale.exponent === 0
  if (!bare || compareDecimals(lowScale, highScale) === 0) return [low, high]
  const scaled =
    compareDecimals(low.numeral.value, high.numeral.value) >= 0
      ? false
      : compareDecimals(numberOf(low), multiply(numberOf(high), highScale)) < 0
  const small = compareDecimals(multiply(numberOf(low), highScale), numberOf(high)) <= 0
  if (small && scaled) return [timesFigure(altered(low, { rounded: true }), highScale), high]
  return [low, high]
}

/** "Is down by 360 to 840", "rose by 354 to 3,304": by how much, and to what; tens may be a range. */
const isStep = (tokens: readonly Token[], low: Figure, high: Figure): boolean =>
  tokenAt(tokens, low.first - 1)?.key === 'by' &&
  (isChangeVerb(tokenAt(tokens, low.first - 2)) || moving.has(tokenAt(tokens, low.first - 2)?.key ?? '')) &&
  !low.explicit &&
  !high.explicit &&
  (low.numeral.literal?.length ?? 0) >= STEP_DIGITS
const moving = wordSet('up down')
const STEP_DIGITS = 3

const numberOf = (figure: Figure): Decimal =>
  figure.stated.kind === 'decimal' ? figure.stated.value : figure.numeral.value

/** "three or four", "two or three dozen": alternatives so close that they are one estimate. */
function isNeighbour(low: Figure, high: Figure): boolean {
  return compareDecimals(numberOf(high), multiply(numberOf(low), { mantissa: 2n, exponent: 0 })) <= 0
}

function isScore(tokens: readonly Token[], low: Figure, high: Figure): boolean {
  const small = (figure: Figure): boolean => /^\d{1,3}$/.test(figure.numeral.literal ?? '')
  if (!small(low) || !small(high)) return false
  for (let at = low.first - 1; at >= Math.max(0, low.first - 4); at--) if (beating.has(tokens[at]!.key)) return true
  const after = tokens[high.next]?.key ?? ''
  return beating.has(after)
}

const lower: ReadonlySet<Quantity['hedge']> = new Set<Quantity['hedge']>(['more-than', 'at-least'])
const upper: ReadonlySet<Quantity['hedge']> = new Set<Quantity['hedge']>(['less-than', 'at-most'])

/** "more than 10 and less than 20": a lower and an upper bound side by side as one range; null for all others. */
export function joinBounds(text: string, first: Reading, second: Reading): Reading | null {
  const [a, b] = [first.quantity, second.quantity]
  if (a.hedge === 'exact' || b.hedge === 'exact') return null
  const upward = lower.has(a.hedge) && upper.has(b.hedge)
  if (!upward && !(upper.has(a.hedge) && lower.has(b.hedge))) return null
  if (!/^\s*(?:,|,?\s*(?:and|but|yet))\s*(?:is |are |was |were )?$/.test(text.slice(first.to, second.from))) return null
  if (a.stated.kind === 'range' || b.stated.kind === 'range') return null
  if ((a.kind !== b.kind || a.unit !== b.unit) && a.kind !== 'count') return null
  const [bottom, top] = upward ? [a, b] : [b, a]
  const [low, high] = [bottom.value.low, top.value.high]
  if (low === null || high === null || compareDecimals(low, high) >= 0) return null
  const value = { low, high, lowOpen: bottom.value.lowOpen, highOpen: top.value.highOpen }
  const quantity: Quantity = { ...b, value, stated: { kind: 'range', low, high }, hedge: 'range' }
  return { ...second, from: first.from, text: text.slice(first.from, second.to), quantity }
}
