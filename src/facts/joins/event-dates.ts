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

/**
 * Pairs of dates that different documents give for one event: those whose sentences are alike, and those that tell the
 * same event of the same name and differ in their day, their month or their year only.
 */
export function eventRelations(set: DateSet, pairings: readonly Pairing[]): EventRelation[] {
  const found: EventRelation[] = []
  for (const { a, b, verdict, signals, context, confidence } of pairings) {
    const [x, y] = [a.quantity.moment, b.quantity.moment]
    if (x === null || y === null || verdict !== 'conflict' || a.document === b.document) continue
    if (a.quantity.kind !== 'date' || context < LEAST_CONTEXT || !differInOne(x, y)) continue
    const [own, others] = [eventsOf(a), eventsOf(b)]
    const same = own.some((event) => others.includes(event))
    if (!same && (own.length > 0 || others.length > 0)) continue
    if (stands(set, b.document, x) || stands(set, a.document, y)) continue
    const named = same && signals.sharedEntity > 0 && signals.otherContrast === 0
    found.push({ kind: 'event', a, b, confidence: named ? Math.max(CONFIDENCE, confidence) : confidence })
  }
  return found
}

const LEAST_CONTEXT = -2.2

function differInOne(x: Moment, y: Moment): boolean {
  const [a, b] = [partsOf(x), partsOf(y)]
  if (a === null || b === null) return false
  const years = a.year !== null && b.year !== null && a.year !== b.year
  return [a.day !== b.day, a.month !== b.month, years].filter(Boolean).length === 1
}

/** The day, month and year of a day that is written out or named ("Christmas Eve"); the year may be open. */
function partsOf({ edtf, year }: Moment): { readonly year: string | null; month: string; day: string } | null {
  const parts = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/.exec(edtf)
  return parts === null ? null : { year: year === null ? null : parts[1]!, month: parts[2]!, day: parts[3]! }
}

/** The rows of `EVENTS` that the words around a date name. */
function eventsOf(claim: Claim): number[] {
  const words = around(claim)
  return EVENTS.flatMap((event, i) => (event.test(words) ? [i] : []))
}

function around(claim: Claim): string {
  if (claim.cell !== null) return `${claim.cell.rowHead} ${claim.cell.columnHead}`
  const { text, mark } = claim
  return text.slice(Math.max(0, mark.from - REACH_BEFORE), mark.to + REACH_AFTER)
}

/** Whether a document gives this day too, with or without its year. */
function stands(set: DateSet, document: number, moment: Moment): boolean {
  const own = partsOf(moment)
  return set.moments[document]!.some((claim) => {
    const other = claim.quantity.moment!
    if (other.from !== null && other.to !== null && moment.from !== null && other.to - other.from < 7)
      if (other.from <= moment.from && moment.from <= other.to) return true
    const parts = partsOf(other)
    if (own === null || parts === null || own.day !== parts.day || own.month !== parts.month) return false
    return own.year === null || parts.year === null || own.year === parts.year
  })
}
