import type { Claim, Sentence } from '../../claims/index.js'
import {
  between,
  compareDecimals,
  convert,
  type Decimal,
  decimal,
  divide,
  type Moment,
  multiply,
  nominal,
  ONE,
  type Quantity,
} from '../../quantity/index.js'
import { lemmaOf } from '../../text/index.js'
import { perUnitName } from '../../units/index.js'
import type { Term } from '../relation.js'
import { type CandidatesFor, counts, REACH } from './divisor-candidates.js'
import { countOf, factorsIn } from './periods.js'
import type { Rate } from './rate.js'
import { isOneWord } from './rates.js'

/** How far beyond a bound the figure lies that was divided by: "just over 120 grams" are no 200. */
const BEYOND = decimal(11, -1)

/** A count that an average may have been divided by. */
export interface Divisor {
  readonly term: Term
  /** Whether its noun or its unit is the very one that the average is for. */
  readonly named: boolean
  /** Sentences between it and the average; Infinity for other documents and tables. */
  readonly distance: number
}

export type ClassOf = (noun: string) => string | null

/** The word class of a noun's lemma, as the texts of the set use it. */
export function classesIn(sentences: readonly Sentence[]): ClassOf {
  const classes = new Map<string, string>()
  for (const { clause, claims } of sentences) {
    for (const word of clause.words) if (word.weight > 0) classes.set(lemmaOf(word.folded), word.class)
    for (const { subject } of claims) {
      if (subject.head !== null && subject.headClass !== null) classes.set(subject.head, subject.headClass)
    }
  }
  return (noun) => classes.get(noun) ?? null
}

/** Tells of a noun's lemma whether some figure of the set counts what it names, by its own noun or by the heads of its cell. */
export function countedIn(claims: readonly Claim[], classOf: ClassOf): (noun: string) => boolean {
  let counted: Set<string> | null = null
  return (noun) => {
    counted ??= new Set(
      claims.flatMap(({ quantity, subject, cell }) =>
        quantity.kind !== 'count'
          ? []
          : cell !== null
            ? [...cell.rowWords, ...cell.columnWords]
            : [subject.headClass ?? ''],
      ),
    )
    return counted.has(classOf(noun) ?? noun)
  }
}

/** All that an average may have been divided by: counts of the noun that it is for, stretches of its period, measures of its unit. */
export function divisorsFor(rate: Rate, candidatesFor: CandidatesFor, classOf: ClassOf): Divisor[] {
  const { claim, per } = rate
  const noun = per === '1' ? null : (classOf(per) ?? per)
  const found = candidatesFor(claim, noun).flatMap((other) => divisorOf(other, rate, noun) ?? [])
  const hasTime = found.some(({ named }) => named)
  return hasTime || STRETCHED.test(claim.text) ? found : [...found, ...habitualOf(per, claim)]
}

/** "Let for 30 weeks a year", "between the two tags": what tells that a total is not of a whole year. */
const STRETCHED =
  /\b(?:days?|nights?|weeks?|months?) (?:a|per|each|every|of the|in the) (?:year|season)\b|\bbetween the two\b|\bfestival|\btournament|\bseason\b/i

/** "Each carrying 50 people, 10 more than now": a difference divides nothing. */
const COMPARED = /^\s+(?:more|fewer|less|higher|lower) than\b/i

function divisorOf(other: Claim, { claim, per, quantity: rate }: Rate, noun: string | null): Divisor | null {
  const { quantity } = other
  if (other === claim) return null
  const distance =
    other.cell !== null || other.document !== claim.document
      ? Number.POSITIVE_INFINITY
      : claim.sentence - other.sentence
  const term = (own: Quantity): Term => ({ role: 'count', claim: other, quantity: tightened(own), sign: 1 })
  if (quantity.moment !== null) {
    // "August had 34,000 a day; February was the quietest": a month of another clause.
    if (
      distance === 0 &&
      other.mark.from > claim.mark.to &&
      other.text.slice(claim.mark.to, other.mark.from).includes(';')
    )
      return null
    const days = per === 'd' && Math.abs(distance) <= 1 ? daysOf(quantity.moment) : null
    return days === null ? null : { term: term(countOf(days, days, days)), named: true, distance }
  }
  // "Fewer than 4,000" of another text is a forecast or a limit as often as a count.
  const isBound = quantity.value.low === null || quantity.value.high === null
  if (isBound && other.document !== claim.document) return null
  if (quantity.per !== null || compareDecimals(nominal(quantity.stated), ONE) <= 0) return null
  if (quantity.change !== null || COMPARED.test(other.text.slice(other.mark.to))) return null
  const time = timeOf(other, per)
  if (time !== null) return distance === 0 || distance === 1 ? { term: term(time), named: true, distance } : null
  if (quantity.kind === 'count') {
    if (quantity.unit === rate.unit && quantity.unit !== '1') return null
    const named = noun !== null && counts(other, noun)
    return named || distance === 0 || distance === 1 ? { term: term(quantity), named, distance } : null
  }
  if (quantity.kind !== 'measure' || Math.abs(distance) > REACH || convert(ONE, quantity.unit, per) === null)
    return null
  const factor = isOneWord(other, claim) ? ONE : convert(ONE, quantity.unit, per)!
  return { term: term(scaled(quantity, factor, factor, factor)), named: true, distance }
}

/** A stretch of time as a count of the periods that an average is for, by the calendar or by habits of work. */
export function timeOf({ quantity }: Pick<Claim, 'quantity'>, per: string): Quantity | null {
  const unit =
    quantity.kind === 'duration' ? quantity.unit : quantity.kind === 'count' ? perUnitName(quantity.unit) : null
  if (unit === null || (quantity.kind === 'count' && quantity.unit.length < 3)) return null
  if (per === 'weekday') return unit === 'wk' ? scaled(quantity, FIVE, FIVE, FIVE) : unit === 'd' ? quantity : null
  if (unit === per) return quantity
  const factors = factorsIn(per, unit)
  if (factors !== null) return scaled(quantity, ...factors)
  const factor = factorsIn(unit, per) === null ? null : convert(ONE, unit, per)
  return factor === null ? null : scaled(quantity, factor, factor, factor)
}

const FIVE = decimal(5)

/** The days of a month, where a date names just that. */
function daysOf({ precision, from, to, month }: Moment): Decimal | null {
  if (precision !== 'month') return null
  if (from !== null && to !== null) return decimal(to - from + 1)
  return month === null ? null : decimal(MONTH_DAYS[month - 1]!)
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** What a year holds of a period, for averages of a yearly figure that do not say so. */
export const YEARLY: Readonly<Record<string, number>> = { d: 365, wk: 52, mo: 12 }
/** What shorter stretches hold, with and without days of rest: a total that says no period may be of any of them. */
const OTHER_STRETCHES: Readonly<Record<string, readonly number[]>> = {
  d: [5, 6, 7, 10, 14, 20, 21, 22, 23, 28, 30, 31, 60, 61, 62, 90, 91, 92, 180, 181, 182, 183, 184, 273, 275, 366],
  wk: [13, 26],
  mo: [3, 4, 6, 9, 24],
}

/** The year that an average's total is of where no words say, and the stretches that it may be of instead. */
function habitualOf(per: string, claim: Claim): Divisor[] {
  const year = Object.hasOwn(YEARLY, per) ? YEARLY[per]! : null
  const stretch = (periods: number, named: boolean): Divisor => {
    const count = decimal(periods)
    return {
      term: { role: 'count', claim: null, quantity: countOf(count, count, count), sign: 1 },
      named,
      distance: FAR_OFF + claim.sentence,
    }
  }
  return year === null ? [] : [stretch(year, true), ...OTHER_STRETCHES[per]!.map((other) => stretch(other, false))]
}

/** No sentence says that there are 52 weeks in a year. */
const FAR_OFF = 100

function scaled(quantity: Quantity, usual: Decimal, least: Decimal, most: Decimal): Quantity {
  const { low, high } = quantity.value
  return {
    ...countOf(multiply(nominal(quantity.stated), usual), ONE, ONE),
    hedge: 'about',
    value: { ...quantity.value, low: low && multiply(low, least), high: high && multiply(high, most) },
  }
}

/** A figure with a bound on one side only, as the narrow range near it that such words are said of. */
function tightened(quantity: Quantity): Quantity {
  const { low, high } = quantity.value
  if (low !== null && high === null) return { ...quantity, value: between(low, multiply(low, BEYOND)) }
  if (high !== null && low === null) return { ...quantity, value: between(divide(high, BEYOND), high) }
  return quantity
}
