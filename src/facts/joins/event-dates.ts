import type { Claim } from '../../claims/index.js'
import type { Moment } from '../../quantity/index.js'
import type { Pairing } from '../alignment.js'
import type { DateSet } from './date-lengths.js'
import type { EventRelation } from './date-relation.js'

/** What can happen on a day, by the words that say so; two dates are of one event only where one row holds for both. */
const EVENTS: readonly RegExp[] = [
  /\b(?:open(?:s|ed|ing)?|began|begins?|beginning|begun|start(?:s|ed|ing)?|launch(?:es|ed|ing)?|commenc(?:es?|ed|ing)|inaugurat(?:ed|ion)|entered service)\b/i,
  /\b(?:clos(?:es?|ed|ing)|end(?:s|ed|ing)?|finish(?:es|ed)?|conclud(?:es?|ed)|complet(?:es?|ed|ion))\b/i,
  /\b(?:born|birth)\b/i,
  /\b(?:died|dies|death)\b/i,
  /\b(?:founded|established|incorporated|built|constructed)\b/i,
  /\b(?:releas(?:es?|ed|ing)|publish(?:es|ed)|issued|unveiled)\b/i,
  /\b(?:due|deadline|payable|expir(?:es?|ed|y)|until|no later than)\b/i,
  /\b(?:elections?|polls?|votes?|voted|elected|referendum)\b/i,
  /\b(?:sign(?:s|ed|ing)|agreed)\b/i,
  /\b(?:arrested|charged|sentenced|convicted)\b/i,
  /\b(?:crash(?:ed)?|collided|struck|sank|grounded|collapsed|explo(?:ded|sion))\b/i,
]

/** Characters on either side of a date in which the word for its event is looked for. */
const REACH_BEFORE = 50
const REACH_AFTER = 25
const CONFIDENCE = 0.72

/** Pairs of dates that different documents give for one event and that differ in their day, their month or their year only. */
export function eventRelations(set: DateSet, pairings: readonly Pairing[]): EventRelation[] {
  const found: EventRelation[] = []
  for (const { a, b, verdict, signals, context } of pairings) {
    const [x, y] = [a.quantity.moment, b.quantity.moment]
    if (x === null || y === null || verdict !== 'conflict' || a.document === b.document) continue
    if (a.quantity.kind !== 'date' || context < LEAST_CONTEXT) continue
    if (signals.sharedEntity === 0 || signals.otherContrast > 0 || !differInOne(x, y) || !sameEvent(a, b)) continue
    if (stands(set, b.document, x) || stands(set, a.document, y)) continue
    found.push({ kind: 'event', a, b, confidence: CONFIDENCE })
  }
  return found
}

const LEAST_CONTEXT = -2.2

function differInOne(x: Moment, y: Moment): boolean {
  if (x.day === null || y.day === null || x.month === null || y.month === null) return false
  const years = x.year !== null && y.year !== null && x.year !== y.year
  return [x.day !== y.day, x.month !== y.month, years].filter(Boolean).length === 1
}

function sameEvent(a: Claim, b: Claim): boolean {
  const [x, y] = [around(a), around(b)]
  return EVENTS.some((event) => event.test(x) && event.test(y))
}

function around(claim: Claim): string {
  if (claim.cell !== null) return `${claim.cell.rowHead} ${claim.cell.columnHead}`
  const { text, mark } = claim
  return text.slice(Math.max(0, mark.from - REACH_BEFORE), mark.to + REACH_AFTER)
}

/** Whether a document gives this day too, with or without its year. */
const stands = (set: DateSet, document: number, moment: Moment): boolean =>
  set.moments[document]!.some((claim) => {
    const other = claim.quantity.moment!
    if (other.from !== null && other.to !== null && moment.from !== null && other.precision !== 'year')
      if (other.from <= moment.from && moment.from <= other.to && other.to - other.from < 7) return true
    return other.day === moment.day && other.month === moment.month && (other.year ?? moment.year) === moment.year
  })
