import type { Claim } from '../../claims/index.js'
import { dayNumber, type Moment } from '../../quantity/index.js'
import type { Pairing } from '../pairing.js'
import type { EventRelation } from './date-relation.js'
import { eventsOf, isMoved, isOfDateline, type Parts, partsOf } from './event-words.js'
import { differAsSlips, likeEvents, likeNearDays, likeStretches } from './like-events.js'
import { type DateSet, documentAnchor } from './stretches.js'

const CONFIDENCE = 0.72

/**
 * Pairs of dates that different documents give for one event: those whose claims are held to be one fact, and those that
 * tell it alike (`likeEvents`); they differ in their day, their month or their year only, and neither document gives the
 * other's date as well.
 */
export function eventRelations(set: DateSet, pairings: readonly Pairing[]): EventRelation[] {
  const found = new Map<string, EventRelation>()
  const add = (a: Claim, b: Claim, confidence: number): void => {
    const [x, y] = [a.quantity.moment!, b.quantity.moment!]
    if ([a, b].some((claim) => isOfDateline(claim) || isMoved(claim))) return
    if (!differAsSlips(a, b) || areOfOtherYears(a, b, set) || stands(set, b.document, x) || stands(set, a.document, y))
      return
    const key = `${Math.min(a.index, b.index)} ${Math.max(a.index, b.index)}`
    if ((found.get(key)?.confidence ?? 0) < confidence) found.set(key, { kind: 'event', a, b, confidence })
  }
  for (const { a, b, verdict, confidence } of pairings) {
    if (a.quantity.kind !== 'date' || verdict !== 'conflict' || a.document === b.document) continue
    const [own, others] = [eventsOf(a), eventsOf(b)]
    const same = own.some((event) => others.includes(event))
    if (same || (own.length === 0 && others.length === 0)) add(a, b, confidence)
  }
  for (const { a, b } of likeEvents(set)) if (!contrast(a, b)) add(a, b, CONFIDENCE)
  for (const { a, b } of likeNearDays(set)) {
    const [x, y] = [a.quantity.moment!, b.quantity.moment!]
    if (contrast(a, b) || isMoved(a) || isMoved(b) || stands(set, b.document, x) || stands(set, a.document, y)) continue
    found.set(`${a.index} ${b.index}`, { kind: 'event', a, b, confidence: CONFIDENCE })
  }
  for (const { a, b } of likeStretches(set)) {
    if (contrast(a, b) || isMoved(a) || isMoved(b) || isSeconded(a, b.document, set) || isSeconded(b, a.document, set))
      continue
    found.set(`${a.index} ${b.index}`, { kind: 'event', a, b, confidence: CONFIDENCE })
  }
  return [...found.values()]
}

/**
 * Whether a day without a year is of another year than the one it is held against, and of another month or day besides: "on
 * April 9" in a text of May 2025, "on 9 September 2024".
 */
function areOfOtherYears(a: Claim, b: Claim, set: DateSet): boolean {
  const [x, y] = [a, b].map(({ quantity }) => partsOf(quantity.moment!)!) as [Parts, Parts]
  if ((x.year === null) === (y.year === null)) return false
  const [own, day, other] = x.year === null ? [a, x, y] : [b, y, x]
  const written = documentAnchor(own.document, set)?.moment
  if (written?.year == null) return false
  const years = [written.year - 1, written.year, written.year + 1]
  const away = (year: number): number => Math.abs(dayNumber(year, Number(day.month), Number(day.day)) - written.from!)
  const [nearest] = years.sort((p, q) => away(p) - away(q))
  return String(nearest) !== other.year
}

/** Whether a document gives the first or the last day of a stretch too. */
function isSeconded({ quantity }: Claim, document: number, set: DateSet): boolean {
  const ends = quantity.moment!.edtf.split('/').map((day) => day.slice(-5))
  return set.moments[document]!.some(({ quantity: { moment } }) =>
    moment!.edtf.split('/').some((day) => ends.includes(day.slice(-5))),
  )
}

/** Whether the two are told for different members of one group: the first and the second line, men and women. */
const contrast = (a: Claim, b: Claim): boolean =>
  a.subject.contrasts.some((name) => {
    const group = name.slice(0, name.indexOf(':') + 1)
    return !b.subject.contrasts.includes(name) && b.subject.contrasts.some((other) => other.startsWith(group))
  })

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
