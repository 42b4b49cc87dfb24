import type { Claim } from '../../claims/index.js'
import type { Moment } from '../../quantity/index.js'
import { append } from '../../text/index.js'
import type { Pairing } from '../pairing.js'
import type { EventRelation } from './date-relation.js'
import type { DateSet } from './stretches.js'

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
 * same event of the same name; they differ in their day, their month or their year only, and neither document gives the
 * other's date as well.
 */
export function eventRelations(set: DateSet, pairings: readonly Pairing[]): EventRelation[] {
  const found = new Map<string, EventRelation>()
  const add = (a: Claim, b: Claim, confidence: number): void => {
    const [x, y] = [a.quantity.moment!, b.quantity.moment!]
    if (isOfDateline(a) || isOfDateline(b)) return
    if (!differInOne(x, y) || stands(set, b.document, x) || stands(set, a.document, y)) return
    const key = `${Math.min(a.index, b.index)} ${Math.max(a.index, b.index)}`
    if ((found.get(key)?.confidence ?? 0) < confidence) found.set(key, { kind: 'event', a, b, confidence })
  }
  for (const { a, b, verdict, confidence } of pairings) {
    if (a.quantity.kind !== 'date' || verdict !== 'conflict' || a.document === b.document) continue
    const [own, others] = [eventsOf(a), eventsOf(b)]
    const same = own.some((event) => others.includes(event))
    if (same || (own.length === 0 && others.length === 0)) add(a, b, confidence)
  }
  for (const [a, b] of namesakes(set)) add(a, b, CONFIDENCE)
  return [...found.values()]
}

/** "TEAL HARBOUR, March 16 (Coast Wire) — …": the day of writing is no event. */
const isOfDateline = ({ text, mark }: Claim): boolean =>
  /^\p{Lu}[\p{Lu}\p{L}.'’ -]{1,40},\s*$/u.test(text.slice(0, mark.from)) &&
  /^\s*(?:\([\p{L}. ]{2,30}\)\s*)?(?:[—–-]|--)\s/u.test(text.slice(mark.to))

/** Pairs of dates of different documents with a name and an event in common, where each document has only one such. */
function namesakes(set: DateSet): (readonly [Claim, Claim])[] {
  const groups = new Map<string, Claim[]>()
  for (const claim of set.moments.flat()) {
    if (claim.cell !== null || partsOf(claim.quantity.moment!) === null) continue
    for (const event of eventsOf(claim)) {
      for (const name of namesOf(claim, set)) append(groups, `${event} ${name}`, claim)
    }
  }
  const pairs: (readonly [Claim, Claim])[] = []
  let everywhere: ReadonlySet<string> | null = null
  for (const [key, claims] of groups) {
    const documents = new Set(claims.map((claim) => claim.document))
    if (documents.size < 2 || documents.size < claims.length) continue
    everywhere ??= namesEverywhere(set)
    if (everywhere.has(key.replace(/^\d+ /, ''))) continue
    claims.forEach((a, i) => {
      for (const b of claims.slice(i + 1)) if (!contrast(a, b)) pairs.push([a, b])
    })
  }
  return pairs
}

/** How near a name must stand to a date. */
const NEAR_NAME = 0.25

/** The capitalised words near a date, as word classes; the first of a sentence names nothing by its capital. */
function namesOf(claim: Claim, { sentences }: DateSet): string[] {
  const { words, titleCase } = sentences[claim.sentence]!.clause
  if (titleCase) return []
  const names = words.filter((word, i) => i > 0 && word.capitalised && word.class.length > 2).map((word) => word.class)
  return [...new Set(names)].filter((name) => (claim.subject.words.get(name) ?? 0) >= NEAR_NAME)
}

/** Word classes that stand in every fourth sentence of a set: such a name tells no event from another. */
function namesEverywhere({ sentences }: DateSet): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { clause } of sentences) {
    for (const name of new Set(clause.words.map((word) => word.class))) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const most = 2 + sentences.length / 4
  return new Set([...counts].filter(([, count]) => count > most).map(([name]) => name))
}

/** Whether the two are told for different members of one group: the first and the second line, men and women. */
const contrast = (a: Claim, b: Claim): boolean =>
  a.subject.contrasts.some((name) => {
    const group = name.slice(0, name.indexOf(':') + 1)
    return !b.subject.contrasts.includes(name) && b.subject.contrasts.some((other) => other.startsWith(group))
  })

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
