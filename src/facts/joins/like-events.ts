import type { Claim, Sentence } from '../../claims/index.js'
import { dayNumber, type Moment, sizeOf, weekdayOf } from '../../quantity/index.js'
import { append } from '../../text/index.js'
import { WEEKS } from './day-counts.js'
import { eventsOf, isOfDateline, type Parts, partsOf } from './event-words.js'
import { ANY_YEAR, type DateSet, momentOfDate } from './stretches.js'
import { numberOf } from './surroundings.js'

/** Two days that different documents give for what their sentences tell alike, and how alike they tell it. */
export interface LikeEvents {
  readonly a: Claim
  readonly b: Claim
  /** What the sentences share: rare words near both dates and figures; see `SCORES`. Never below `SCORES.alike`. */
  readonly likeness: number
}

/**
 * What speaks for two dates being of one event. Set by hand, so that on invented sets that agree the days of different events
 * stay below `alike`.
 */
const SCORES = { figure: 2, mostFigures: 2, event: 0.5, alike: 1 } as const
/** How far from a date, in characters, a word tells half as much as beside it. */
const HALF_TOLD = 60
/** The same for names: "Ada Holm made forty films and taught for thirty years before she died on 12 August". */
const NAME_HALF_TOLD = 120
/** What a word must tell to count: those of every second sentence tell nothing. */
const COMMON = 0.5
/** Sets of fewer sentences do not show how common a word is. */
const FEWEST = 40
/** Lists of days: versions, fixtures, readings. */
const MOST_DAYS = 40

interface Told {
  readonly claim: Claim
  readonly sentence: Sentence
}

/** Pairs of days of different documents of one story that may be one day written twice, of events that are told alike. */
export const likeEvents = (set: DateSet): LikeEvents[] => alikeAmong(toldDays(set), differAsSlips, SCORES.alike, set)

/** Pairs of what documents of one story tell that `mayBeOne` holds possible and that is told alike to some degree. */
function alikeAmong(
  all: readonly Told[],
  mayBeOne: (a: Claim, b: Claim) => boolean,
  least: number,
  set: DateSet,
): LikeEvents[] {
  const stories = new Map<number, Told[]>()
  for (const one of all) append(stories, set.stories[one.claim.document]!, one)
  let common: ReadonlyMap<string, number> | null = null
  return [...stories.values()].flatMap((told) =>
    told.flatMap((one, i) =>
      told.slice(i + 1).flatMap((other): LikeEvents[] => {
        const [a, b] = [one.claim, other.claim]
        if (a.document === b.document || isDeadline(a) !== isDeadline(b) || !mayBeOne(a, b)) return []
        if (isGapTold(one, other)) return []
        common ??= sentencesWith(set)
        const likeness = likenessOf(one, other, common, set)
        return likeness < least ? [] : [{ a, b, likeness }]
      }),
    ),
  )
}

/** The least likeness of two days of which words like "Tuesday" and "yesterday" tell one: in one week much happens. */
const ALIKE_NEAR = 4
/** The days of one week; and how far apart the day of writing and of publishing put "yesterday". */
const WEEK = 7
const OF_WRITING = 1

/** Pairs of days of different documents of one story, told by weekday or "yesterday" at least once, for what they tell very much alike. */
export function likeNearDays(set: DateSet): LikeEvents[] {
  const all = set.moments.flatMap((claims) => {
    const days = claims.filter(
      ({ cell, place, quantity: { moment } }) =>
        cell === null && place !== 'headline' && partsOf(moment!) !== null && moment!.from !== null,
    )
    return days.length > MOST_DAYS ? [] : told(days, set)
  })
  return alikeAmong(all, areOfOneWeek, ALIKE_NEAR, set).filter(
    ({ a, b }) => areToldOfOne(a, b, set) && mayHaveKnown(a, b, set) && !areCountedApart(a, b, set),
  )
}

/** Whether each document was written on or after both days, or both before either: what a later text tells may have come since. */
function mayHaveKnown(a: Claim, b: Claim, { documents }: DateSet): boolean {
  const days = [a, b].map(({ quantity }) => quantity.moment!.from!)
  const written = [a, b].map(({ document }) => momentOfDate(documents[document]!.date)?.from ?? null)
  if (written.some((day) => day === null)) return false
  return (
    Math.max(...days) <= Math.min(...(written as number[])) || Math.min(...days) > Math.max(...(written as number[]))
  )
}

/** Whether the sentences of two days both give figures and none in common: those of one day and of the next. */
function areCountedApart(a: Claim, b: Claim, { sentences }: DateSet): boolean {
  const [own, others] = [a, b].map((claim) => sentences[claim.sentence]!.claims.filter(isFigure).map(figureOf))
  return own!.length > 0 && others!.length > 0 && !own!.some((figure) => others!.includes(figure))
}

/** So many words on either side of a day say what happened on it. */
const BESIDE = 3

/** Whether the words right before two days, or those around them, are the same. */
function areToldOfOne(a: Claim, b: Claim, { sentences }: DateSet): boolean {
  const [before, behind] = [true, false].map((isBefore) => {
    const [own, others] = [a, b].map((claim) => besideWords(claim, sentences[claim.sentence]!, isBefore))
    return own!.filter((word) => others!.includes(word)).length
  })
  return before! >= 2 || (before! >= 1 && behind! >= 2)
}

function besideWords({ mark }: Claim, { clause: { words } }: Sentence, isBefore: boolean): readonly string[] {
  const all = words.filter(
    ({ weight, class: name, from, to }) => weight > 0 && name !== '' && (isBefore ? to <= mark.from : from >= mark.to),
  )
  return (isBefore ? all.slice(-BESIDE) : all.slice(0, BESIDE)).map((word) => word.class)
}

const isNear = ({ quantity: { moment } }: Claim): boolean => moment!.day === null

function areOfOneWeek(a: Claim, b: Claim): boolean {
  if (!isNear(a) && !isNear(b)) return false
  const apart = Math.abs(a.quantity.moment!.from! - b.quantity.moment!.from!)
  const least = [a, b].every(({ quantity: { moment } }) => moment!.weekday !== null) ? 0 : OF_WRITING
  return apart > least && apart <= WEEK
}

/** The least likeness of two stretches of days that are equally long: fewer are so by chance. */
const ALIKE_STRETCHES = 0.3

/** Pairs of stretches of days ("from 26 to 29 June"), equally long, that different documents of one story put in other weeks or months. */
export function likeStretches(set: DateSet): LikeEvents[] {
  const all = set.moments.flatMap((claims) => {
    const stretches = claims.filter(({ cell, quantity }) => cell === null && daysBetween(quantity.moment!) !== null)
    return stretches.length > MOST_STRETCHES ? [] : told(stretches, set)
  })
  return alikeAmong(all, areShifted, ALIKE_STRETCHES, set)
}

/** More stretches of a document than these are a programme. */
const MOST_STRETCHES = 12

/** Whether two stretches are equally long and lie some weeks or months apart, in one year as far as they name it. */
function areShifted(a: Claim, b: Claim): boolean {
  const [x, y] = [daysBetween(a.quantity.moment!), daysBetween(b.quantity.moment!)]
  if (x === null || y === null || (x.year !== null && y.year !== null && x.year !== y.year)) return false
  if (x.to - x.from !== y.to - y.from || x.from === y.from) return false
  return WEEKS.has(Math.abs(x.from - y.from)) || x.day === y.day
}

const STRETCH = /^(\d{4}|XXXX)-(\d\d)-(\d\d)\/(?:\d{4}|XXXX)-(\d\d)-(\d\d)$/

/** The first and last day of a stretch, as days of any one year, with the number of the first in its month and the year named. */
function daysBetween({ edtf }: Moment): { from: number; to: number; day: string; year: string | null } | null {
  const [, year, month, day, lastMonth, last] = STRETCH.exec(edtf) ?? []
  if (day === undefined || lastMonth! < month!) return null
  const dayOf = (m: string, d: string): number => dayNumber(ANY_YEAR, Number(m), Number(d))
  return { from: dayOf(month!, day), to: dayOf(lastMonth!, last!), day, year: year === 'XXXX' ? null : year! }
}

/** The days that sentences of prose write out, of documents that do not list days. */
function toldDays(set: DateSet): Told[] {
  return set.moments.flatMap((claims) => {
    const days = claims.filter(({ cell, place, quantity: { moment } }) => {
      const isDay = moment!.precision === 'day' && moment!.day !== null && partsOf(moment!) !== null
      return cell === null && place !== 'headline' && isDay
    })
    if (days.length > MOST_DAYS) return []
    return told(days, set)
  })
}

const told = (claims: readonly Claim[], { sentences }: DateSet): Told[] =>
  claims.flatMap((claim) => {
    const sentence = sentences[claim.sentence]
    return sentence === undefined || isOfDateline(claim) ? [] : [{ claim, sentence }]
  })

/** Whether two days differ in their day, their month or their year only, or lie one or two weeks apart. */
export function differAsSlips(a: Claim, b: Claim): boolean {
  const [x, y] = [partsOf(a.quantity.moment!), partsOf(b.quantity.moment!)]
  if (x === null || y === null || areRightInOwnYears(a, b)) return false
  const years = x.year !== null && y.year !== null && x.year !== y.year
  if ([x.day !== y.day, x.month !== y.month, years].filter(Boolean).length === 1) return true
  return WEEKS.has(Math.abs(dayInYear(x, y) - dayInYear(y, x)))
}

/** "Monday 1 September" of one year and "Monday 6 September 2021": weekdays that are right for years apart. */
function areRightInOwnYears(a: Claim, b: Claim): boolean {
  const [p, q] = [a.quantity.moment!, b.quantity.moment!]
  if (p.weekday === null || q.weekday === null) return false
  // "Friday 24 October", "Saturday 25 October": as far apart as their weekdays, whatever the year.
  const [x, y] = [partsOf(p), partsOf(q)]
  const apart = x === null || y === null || p.weekday === q.weekday ? 0 : dayInYear(y, x) - dayInYear(x, y)
  if (apart !== 0 && (((q.weekday - p.weekday - apart) % WEEK) + WEEK) % WEEK === 0) return true
  if (p.from === null || q.from === null) return false
  // "Wednesday 8 January", "Saturday 11 January": a slip in a day leaves its weekday wrong.
  return (
    (Math.abs(p.from - q.from) > LEAP_YEAR || p.weekday !== q.weekday) &&
    [p, q].every(({ from, weekday }) => weekdayOf(from!) === weekday)
  )
}
const LEAP_YEAR = 366

/** "Work restarted on 21 March after a week's stoppage": a sentence tells what lies between the two. */
function isGapTold(one: Told, other: Told): boolean {
  const [x, y] = [partsOf(one.claim.quantity.moment!), partsOf(other.claim.quantity.moment!)]
  if (x === null || y === null) return false
  const apart = Math.abs(dayInYear(x, y) - dayInYear(y, x))
  return [one, other].some(
    ({ sentence: { claims, text } }) =>
      (apart === WEEK && /\ba week\b/i.test(text)) ||
      claims.some(
        ({ quantity }) => quantity.kind === 'duration' && quantity.unit === 'd' && sizeOf(quantity) === apart,
      ),
  )
}

/** The number of a day in its own year, or the other's where it names none. */
const dayInYear = (day: Parts, other: Parts): number =>
  dayNumber(Number(day.year ?? other.year ?? ANY_YEAR), Number(day.month), Number(day.day))

/** Before a day: something happens at the latest then. */
const AT_LATEST =
  /\b(?:by|before|until|till|through|no later than)\s(?:[\d:. apm]{1,10} on |noon on |midnight on |the )?$/i
const isDeadline = ({ text, mark }: Claim): boolean => AT_LATEST.test(text.slice(0, mark.from))

function likenessOf(one: Told, other: Told, common: ReadonlyMap<string, number>, set: DateSet): number {
  const [words, others] = [nearWords(one), nearWords(other)]
  let shared = 0
  for (const [word, near] of words) {
    const also = others.get(word)
    const telling = Math.log(Math.max(FEWEST, set.sentences.length + 1) / ((common.get(word) ?? 0) + 0.5)) - COMMON
    if (also !== undefined && telling > 0) shared += near * also * telling
  }
  const figures = Math.min(SCORES.mostFigures, sharedFigures(one, other))
  const [events, othersEvents] = [eventsOf(one.claim), eventsOf(other.claim)]
  const isSame = events.some((event) => othersEvents.includes(event))
  // "Began on" and "ended on" are two events however alike the rest is.
  if (!isSame && events.length > 0 && othersEvents.length > 0) return 0
  return shared + SCORES.figure * figures + (isSame ? SCORES.event : 0)
}

/** The telling words of a sentence, each with how near it stands to the date, 0…1; names reach farther. */
function nearWords({ claim, sentence }: Told): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  const { words: all, titleCase } = sentence.clause
  all.forEach(({ class: name, weight, from, to, capitalised }, i) => {
    if (weight <= 0 || name === '') return
    const away = to <= claim.mark.from ? claim.mark.from - to : Math.max(0, from - claim.mark.to)
    const reach = capitalised && i > 0 && !titleCase ? NAME_HALF_TOLD : HALF_TOLD
    words.set(name, Math.max(words.get(name) ?? 0, weight / (1 + away / reach)))
  })
  return words
}

/** How many figures of one sentence, dates and ordinals left out, the other gives as well. */
function sharedFigures(one: Told, other: Told): number {
  const figures = ({ sentence: { claims } }: Told): ReadonlySet<string> =>
    new Set(claims.filter(isFigure).map(figureOf))
  const others = figures(other)
  return [...figures(one)].filter((figure) => /\d{2}/.test(figure) && others.has(figure)).length
}

/** A figure as its number and unit; counts by their number alone: "52,000 tickets", "52,000 of you". */
const figureOf = (claim: Claim): string => {
  const { kind, unit } = claim.quantity
  return `${kind} ${kind === 'count' ? '' : unit} ${numberOf(claim)}`
}

const isFigure = ({ quantity: { kind } }: Claim): boolean => kind !== 'date' && kind !== 'ordinal'

/** In how many sentences each word class stands. */
function sentencesWith({ sentences }: DateSet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { clause } of sentences)
    for (const name of new Set(clause.words.map((word) => word.class))) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
