import type { Claim } from '../claims/index.js'
import type { Document } from '../documents/index.js'
import {
  compareDecimals,
  compareQuantities,
  type Moment,
  nominal,
  type Quantity,
  toUnitOf,
  type Verdict,
} from '../quantity/index.js'

/** How two claims of one fact stand to each other; null where their figures cannot be compared at all. */
export function verdictOf(a: Claim, b: Claim, documents: readonly Document[]): Verdict | null {
  const y = toUnitOf(b.quantity, a.quantity)
  const verdict = y === null ? null : verdictOn(a.quantity, y)
  return verdict === 'conflict' && isSuperseded(a, b, a.quantity, y!, documents) ? 'superseded' : verdict
}

/** How two figures in one unit stand to each other, whoever gives them when; null where they cannot be compared. */
export function verdictOn(x: Quantity, y: Quantity): Exclude<Verdict, 'superseded'> | null {
  if (x.moment !== null && y.moment !== null) return momentVerdict(x.moment, y.moment)
  return oppositeChange(x, y) ? 'conflict' : compareQuantities(x, y)
}

/** "rose 5 %" against "fell 5 %". */
const oppositeChange = (a: Quantity, b: Quantity): boolean =>
  a.change !== null && b.change !== null && a.change !== b.change

function momentVerdict(x: Moment, y: Moment): 'agree' | 'compatible' | 'conflict' | null {
  if (x.minutes !== null || y.minutes !== null) return x.minutes === y.minutes ? 'agree' : 'conflict'
  if (x.from === null || x.to === null || y.from === null || y.to === null) {
    if (x.day === null || y.day === null || x.month === null || y.month === null) return null
    return x.day === y.day && x.month === y.month ? 'agree' : 'conflict'
  }
  if (x.from === y.from && x.to === y.to) return 'agree'
  return x.from <= y.to && y.from <= x.to ? 'compatible' : 'conflict'
}

/** Whether of two figures that differ the later one, by its words or else its document, may simply be newer: tolls that rose, an age one year on. */
export function isSuperseded(a: Claim, b: Claim, x: Quantity, y: Quantity, documents: readonly Document[]): boolean {
  if (oppositeChange(x, y) || (x.kind !== 'age' && (x.kind !== 'count' || !isToll(a) || !isToll(b)))) return false
  const [isOld, isOther] = [a, b].map(({ subject }) => subject.qualifiers.includes('previous'))
  const order =
    isOld === isOther ? dayOrder(documents[a.document]!, documents[b.document]!) : Number(isOther) - Number(isOld)
  if (order === 0) return false
  const [earlier, later] = order < 0 ? [x, y] : [y, x]
  return compareDecimals(nominal(later.stated), nominal(earlier.stated)) > 0
}

/** Counts of the killed, injured, missing and displaced grow while a story runs. */
const isToll = (claim: Claim): boolean => claim.subject.contrasts.some((member) => member.startsWith('harm:'))

function dayOrder(a: Document, b: Document): number {
  const key = (d: Document): number | null =>
    d.date === null || d.date.month === null || d.date.day === null
      ? null
      : d.date.year * 372 + d.date.month * 31 + d.date.day
  const x = key(a)
  const y = key(b)
  return x === null || y === null ? 0 : x - y
}
