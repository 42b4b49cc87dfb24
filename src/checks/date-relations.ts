import type { Claim } from '../claims/index.js'
import type {
  AgeRelation,
  Anchor,
  AnniversaryRelation,
  DateRelation,
  Ledger,
  LengthRelation,
  Stretch,
} from '../facts/index.js'
import {
  addMonths,
  civilFromDay,
  decimal,
  type Moment,
  nominal,
  type Quantity,
  sizeOf,
  slipBetween,
} from '../quantity/index.js'
import { longerPart } from '../text/index.js'
import {
  ageFault,
  anniversaryFault,
  type CalendarFault,
  clockDurationFault,
  durationFault,
  type Length,
  lengthOf,
  printMoment,
} from './calendar/index.js'
import type { Discrepancy } from './discrepancy.js'

/** The line that dates a document, where a moment is the document's own day or a word like "today" that hangs on it. */
function datedBy({ claim, moment }: Anchor, { document }: Claim, { mastheads }: Ledger): Claim | null {
  if (claim !== null && !(moment.relative && moment.day === null)) return null
  const own = claim?.document ?? document
  return mastheads.find((line) => line.document === own && line.quantity.moment?.from === moment.from) ?? null
}

/** What a slip of the pen leaves of the doubt; and what is left of the confidence where none explains the fault. */
const SLIP_DOUBT = 0.4
const NO_SLIP = 0.85
/** Open starts may be meant otherwise: without a slip nothing is said. */
const NO_SLIP_OPEN = 0.6
/** A figure where so many others are one slip away tells nothing by being one. */
const MOST_CHANCE = 0.3
/** A published day and the day of writing may lie this far apart. */
const NEAR_DAYS = 1

/** Reports what texts say of one kind about days, ages and lengths of time that the calendar does not bear out. */
export function checkDateRelations(
  ledger: Ledger,
  kind: DateRelation['kind'],
  ruleId: string,
  report: (found: Discrepancy) => void,
): void {
  for (const relation of ledger.dateRelations) {
    if (relation.kind !== kind) continue
    const found = judged(relation, ledger)
    if (found !== null) report({ ruleId, ...found })
  }
}

type Judged = Omit<Discrepancy, 'ruleId'>

function judged(relation: DateRelation, ledger: Ledger): Judged | null {
  switch (relation.kind) {
    case 'length':
      return judgedLength(relation, ledger)
    case 'age':
      return judgedAge(relation)
    case 'anniversary':
      return judgedAnniversary(relation)
    case 'near-day': {
      const [near, date] = [relation.near.quantity.moment!, relation.date.quantity.moment!]
      const day = ledger.documents[relation.near.document]?.date
      if (near.from === null || date.from === null || Math.abs(near.from - date.from) <= NEAR_DAYS || !day) return null
      const actual = printMoment(near)
      const steps = [
        `by the document's date, ${relation.near.reading.text} is ${actual}`,
        `the text says ${printMoment(date)}`,
      ]
      return {
        ...shape([role(relation.date, 'date'), role(relation.near, 'near')], relation.confidence, steps),
        values: { actual, expected: relation.date.reading.text, near: relation.near.reading.text },
      }
    }
    case 'event': {
      const { a, b } = relation
      const values = { actual: dayOf(b), expected: dayOf(a) }
      return {
        ...shape([role(b, 'figure'), role(a, 'source')], relation.confidence, []),
        values,
        actual: values.actual,
        expected: values.expected,
      }
    }
    default:
      return relation satisfies never
  }
}

/** A date as written; "yesterday" with the day that it is. */
const dayOf = ({ reading, quantity: { moment } }: Claim): string =>
  moment?.relative === true && moment.from !== null && moment.from === moment.to && moment.day === null
    ? `${reading.text}, ${printMoment(moment)}`
    : reading.text

const role = (claim: Claim | null, name: string): Discrepancy['claims'] =>
  claim === null ? [] : [{ claim, role: name }]

const shape = (
  claims: readonly Discrepancy['claims'][],
  confidence: number,
  steps: readonly string[],
): Omit<Judged, 'values'> => ({
  claims: claims.flat(),
  confidence,
  steps,
  expected: null,
  actual: null,
  cause: null,
  suggestions: [],
})

const isOneDay = (a: Moment, b: Moment): boolean =>
  a.minutes === null && b.minutes === null && a.from !== null && a.from === b.from && a.to === b.to

/** A length is wrong where it fits none of the stretches that it may be meant for. */
function judgedLength(relation: LengthRelation, ledger: Ledger): Judged | null {
  const { quantity, stretches } = relation
  const { text, mark, reading } = relation.length
  const length = lengthOf(
    quantity,
    (reading.quantity.kind === 'date' ? longerPart(text, mark.from) : '') + reading.text,
  )
  if (length === null) return null
  const faultOf = ({ start, end }: Stretch): CalendarFault | null =>
    start.moment.minutes !== null && end.moment.minutes !== null
      ? clockDurationFault(length, start.moment.minutes, end.moment.minutes)
      : durationFault(length, start.moment, end.moment, relation.counting)
  // "Three years after work began, on 1 April 2023": the day of either, told twice.
  if (stretches.some(({ start, end }) => isOneDay(start.moment, end.moment))) return null
  const faults = stretches.map(faultOf)
  if (faults.some((fault) => fault === null)) return null
  if (relation.excuses.some((stretch) => faultOf(stretch) === null)) return null
  const slipped = stretches.findIndex(
    (stretch, i) =>
      isSlip(faults[i]!, quantity) || repairs(relation, stretch, ledger) || isSeconded(relation, stretch, ledger),
  )
  const [fault, stretch] = [faults[Math.max(0, slipped)], stretches[Math.max(0, slipped)]]
  if (!fault || stretch === undefined || (slipped < 0 && isFarOff(fault, length))) return null
  const claims = [
    role(relation.length, 'length'),
    role(stretch.end.claim, 'end'),
    role(stretch.start.claim, 'start'),
    ...[stretch.end, stretch.start].map((anchor) => role(datedBy(anchor, relation.length, ledger), 'dated')),
  ]
  const confidence = sureness(relation.confidence, slipped >= 0, relation.open ? NO_SLIP_OPEN : NO_SLIP)
  return { ...shape(claims, confidence, fault.steps), values: fault.values }
}

/** A length this many times as long, or as short, as what lies between two moments is that of something else. */
const FARTHEST = 6

function isFarOff({ fitting = [] }: CalendarFault, { low, high }: Length): boolean {
  if (!Number.isFinite(high)) return false
  return fitting.every((count) => count * FARTHEST < low || count > high * FARTHEST)
}

const sureness = (confidence: number, slip: boolean, otherwise: number): number =>
  slip ? 1 - (1 - confidence) * SLIP_DOUBT : confidence * otherwise

/** Whether one of the counts that would fit is a telling slip away from the one written. */
function isSlip(fault: CalendarFault, quantity: Quantity): boolean {
  const written = nominal(quantity.stated)
  return (fault.fitting ?? []).some((count) => {
    if (!Number.isInteger(count)) return false
    const slip = slipBetween(decimal(count), written)
    return slip !== null && slip.chance <= MOST_CHANCE
  })
}

/**
 * Whether the length, counted from the start, comes to a day that differs from the end in its day, month or year only,
 * to a clock time that differs in its hour or minute only, or to a day that the set names elsewhere.
 */
function repairs({ quantity, length }: LengthRelation, { start, end }: Stretch, ledger: Ledger): boolean {
  const count = sizeOf(quantity)
  if (start.moment.minutes !== null || end.moment.minutes !== null) return false
  if (start.moment.precision !== 'day' || end.moment.precision !== 'day' || !Number.isInteger(count)) return false
  if (isStartSlipped(start.moment.from!, end.moment.to!, count, quantity.unit)) return true
  const day = reachedFrom(start.moment.from!, count, quantity.unit)
  if (day === null) return false
  const [a, b] = [civilFromDay(day), civilFromDay(end.moment.from!)]
  const differing = [a.day !== b.day, a.month !== b.month, a.year !== b.year].filter(Boolean).length
  if (differing === 1 && (a.day === b.day || isDaySlip(a.day, b.day))) return true
  return ledger.claims.some(
    (claim) =>
      claim !== end.claim &&
      claim !== start.claim &&
      claim !== length &&
      claim.quantity.moment !== null &&
      isEndOf(day, claim.quantity.moment),
  )
}

/** Whether a moment is that day, or a stretch of days that begins or ends with it. */
const isEndOf = (day: number, { from, to, edtf }: Moment): boolean =>
  (from === day && to === day) || (/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(edtf) && (from === day || to === day))

/** Whether the length, counted back from the end, comes to the day of the start in another month or year. */
function isStartSlipped(start: number, end: number, count: number, unit: string): boolean {
  const back = reachedFrom(end, -count, unit)
  if (back === null) return false
  // Both ends may count: "the 34 weeks to Sunday" begin on a Monday.
  return [back, back + 1].some((day) => {
    const [a, b] = [civilFromDay(day), civilFromDay(start)]
    return a.day === b.day && (a.month === b.month) !== (a.year === b.year)
  })
}

/** How near a word must stand to two lengths to say that they are of one thing. */
const NEAR = 0.5

/** Whether another document gives a length that does fit, with a word in common. */
function isSeconded({ length }: LengthRelation, { start, end }: Stretch, ledger: Ledger): boolean {
  const [from, to] = [start.moment.minutes, end.moment.minutes]
  return ledger.claims.some((claim) => {
    if (claim.document === length.document || claim.quantity.kind !== 'duration') return false
    const words = claim.subject.words
    if (![...length.subject.words].some(([word, near]) => near >= NEAR && (words.get(word) ?? 0) >= NEAR)) return false
    const other = lengthOf(claim.quantity, claim.reading.text)
    if (other === null || (from === null) !== (to === null)) return false
    if (from !== null && to !== null)
      return (other.unit === 'minute' || other.unit === 'hour') && clockDurationFault(other, from, to) === null
    return durationFault(other, start.moment, end.moment) === null
  })
}

/** One digit wrong, swapped, dropped or added: 3 for 13. */
const isDaySlip = (a: number, b: number): boolean =>
  slipBetween(decimal(a), decimal(b)) !== null || `${a}`.includes(`${b}`) || `${b}`.includes(`${a}`)

function reachedFrom(day: number, count: number, unit: string): number | null {
  switch (unit) {
    case 'd':
      return day + count
    case 'wk':
      return day + 7 * count
    case 'mo':
      return addMonths(day, count)
    case 'a':
      return addMonths(day, 12 * count)
    default:
      return null
  }
}

function judgedAge({ age, years, born, on, excuses, slack, confidence }: AgeRelation): Judged | null {
  const fault = ageFault(years, born.moment, on.moment)
  if (fault === null || (fault.fitting ?? []).some((fitting) => Math.abs(fitting - years) <= slack)) return null
  if (excuses.some((other) => ageFault(years, born.moment, other.moment) === null)) return null
  const claims = [role(age, 'age'), role(born.claim, 'born'), role(on.claim, 'on')]
  return {
    ...shape(claims, sureness(confidence, isSlip(fault, age.quantity), NO_SLIP), fault.steps),
    values: fault.values,
  }
}

function judgedAnniversary({ count, since, on, confidence }: AnniversaryRelation): Judged | null {
  const fault = anniversaryFault(sizeOf(count.quantity), since.moment, on.moment)
  if (fault === null) return null
  const claims = [role(count, 'count'), role(since.claim, 'since'), role(on.claim, 'on')]
  return {
    ...shape(claims, sureness(confidence, isSlip(fault, count.quantity), NO_SLIP), fault.steps),
    values: fault.values,
  }
}
