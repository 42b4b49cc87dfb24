import type { DateStatement } from '../../../grammar/index.js'
import type { Claim, SaidOfDates, Sentence } from '../../claims/index.js'
import { type Moment, nominal, type Quantity, significantDigits } from '../../quantity/index.js'
import type { Anchor, LengthRelation, Stretch } from './date-relation.js'
import { anchorOf, type DateSet, documentAnchor, momentOfDate, stretchesBetween, stretchOfRange } from './stretches.js'

/** A sentence with one thing that it says about days. */
export interface Said extends SaidOfDates {
  readonly sentence: Sentence
}

/** How many sentences back a start is looked for. */
const REACH = 3
/** More events than these under one name tell nothing. */
const MOST_EVENTS = 3

/** The length that a statement asserts, with every stretch that it may be meant for; null where none is found. */
export function lengthRelation({ statement, sentence, length: quantity }: Said, set: DateSet): LengthRelation | null {
  const claimOf = (role: string): Claim | null => {
    const filled = statement.roles.find((one) => one.role === role)
    return filled === undefined ? null : sentence.claims[filled.reading]!
  }
  const length = claimOf('length')
  if (length === null || quantity === null) return null
  const range = claimOf('range')
  if (range !== null) {
    const stretch = stretchOfRange(range, set)
    return stretch === null ? null : made(length, quantity, [stretch], 'either', statement.strength)
  }
  const end = claimOf('end')
  if (end === null || isOfSpeech(end)) return null
  const clock = end.quantity.kind === 'time'
  if (clock !== isClockLength(quantity)) return null
  const start = claimOf('start')
  if ((start !== null && isOfAnother(length, start, sentence)) || (start === null && isOfDoing(length))) return null
  const starts =
    start === null
      ? startsFor(statement, sentence, end, set).filter(({ moment }) => isFineEnough(moment, quantity))
      : [anchorOf(start)]
  const [first] = starts
  if (first === undefined) return null
  const stretches = starts.flatMap((candidate) => stretchesBetween(candidate, anchorOf(end), set, statement.back))
  if (stretches.length === 0) return null
  const isOpen = start === null && statement.open !== 'today'
  const excuses = isOpen ? excusesFor(sentence, end, quantity, set, statement.back) : []
  const isSole = isOpen && isOnlyOther(first, end, sentence, set)
  return {
    ...made(length, quantity, stretches, statement.open === 'before' ? 'between' : 'either', statement.strength),
    excuses: isSole && !isTelling(quantity) ? [] : excuses,
    open: isOpen && !isSole,
  }
}

/** "29 minutes after the slide and 23 after the alarm at 11:26": that moment is of the second length. */
const isOfAnother = (length: Claim, start: Claim, { claims }: Sentence): boolean =>
  claims.some(
    ({ index, quantity }) =>
      index > length.index && index < start.index && quantity.kind === 'count' && quantity.unit === '1',
  )

/** "By the time I finished at 12:24 (it took 11 minutes to get over the line)": how long one thing took. */
const isOfDoing = ({ text, mark }: Claim): boolean =>
  /\b(?:took|takes|taken|taking)(?: \p{L}+)? (?:about |some |nearly |almost |just )?$/u.test(
    text.slice(0, mark.from),
  ) && /^ to \p{Ll}/u.test(text.slice(mark.to))

/** Whether a length is so fine that two moments hardly ever lie so far apart by chance: "four hours and 35 minutes". */
const isTelling = ({ stated, hedge }: Quantity): boolean =>
  hedge === 'exact' && stated.kind === 'decimal' && significantDigits(nominal(stated)).length > 1

/** Whether a start is the only other moment of its kind in the sentence of its end and, of its paragraph, the one before. */
function isOnlyOther({ claim }: Anchor, end: Claim, sentence: Sentence, { sentences }: DateSet): boolean {
  const before = sentences[sentence.index - 1]
  const isNext =
    before?.document === sentence.document && (before.block === sentence.block || areEntries(before, sentence))
  const near = [...(isNext ? before.claims : []), ...sentence.claims]
  return (
    claim !== null &&
    near.includes(claim) &&
    near.every((other) => {
      const { kind, moment } = other.quantity
      return (
        other === end ||
        other === claim ||
        kind !== end.quantity.kind ||
        (moment!.day === null && moment!.minutes === null)
      )
    })
  )
}

/** Whether two sentences begin entries of a list of days that follow each other: "4 March: works begin", "14 May: the street opens". */
const areEntries = (a: Sentence, b: Sentence): boolean =>
  b.block === a.block + 1 && [a, b].every(({ claims }) => claims[0] !== undefined && isEntry(claims[0]))

const isEntry = ({ quantity: { kind }, mark }: Claim): boolean =>
  (kind === 'date' || kind === 'time') && mark.from <= MARKUP

/** "**4 March**": signs of markup may stand before the first day. */
const MARKUP = 3

/** "…, the company said last night, 12 days after …": a day on which something was said, and nothing else happened. */
const isOfSpeech = ({ text, mark, quantity: { moment } }: Claim): boolean =>
  moment!.relative && SAID.test(text.slice(0, mark.from))
const SAID =
  /\b(?:said|says|told [\p{L} ]{1,30}|announced|confirmed|added|reported|admitted|warned) (?:late |early |on )?$/u

const made = (
  length: Claim,
  quantity: Quantity,
  stretches: readonly Stretch[],
  counting: 'either' | 'between',
  confidence: number,
): LengthRelation => ({ kind: 'length', length, quantity, stretches, excuses: [], open: false, counting, confidence })

const isClockLength = ({ unit }: Quantity): boolean => unit === 'min' || unit === 'h'

function startsFor(statement: DateStatement, sentence: Sentence, end: Claim, set: DateSet): Anchor[] {
  switch (statement.open) {
    case 'before':
      return earlierMoments(sentence, end, set).slice(0, 1).map(anchorOf)
    case 'deadline':
      return earlierMoments(sentence, end, set)
        .filter((claim) => DEADLINE.test(claim.text))
        .slice(0, 1)
        .map(anchorOf)
    case 'event':
      return statement.event === null ? [] : eventMoments(statement.event, sentence, end, set).map(anchorOf)
    case 'today': {
      const day = momentOfDate(set.documents[sentence.document]!.date)
      return day === null ? [] : [{ claim: null, moment: day }]
    }
    case 'document':
      return [documentAnchor(sentence.document, set)].filter((anchor) => anchor !== null)
    default:
      return []
  }
}

const DEADLINE = /\b(?:deadline|due|target|planned|schedul\w+|original\w*|promised|expected|meant|supposed|should)\b/i

/** Dates, or clock times as `end` is, in the sentence and those before it in its document, nearest first. */
function earlierMoments(sentence: Sentence, end: Claim, set: DateSet): Claim[] {
  const found: Claim[] = []
  for (let i = sentence.index; i >= 0 && i >= sentence.index - REACH; i--) {
    const one = set.sentences[i]!
    if (one.document !== sentence.document) break
    const own = one.claims.filter(
      (claim) => claim.quantity.kind === end.quantity.kind && (i < sentence.index || claim.mark.to <= end.mark.from),
    )
    found.push(...own.reverse())
  }
  return found.filter((claim) => claim !== end && isFixed(claim.quantity.moment!))
}

const isFixed = (moment: Moment): boolean =>
  moment.minutes !== null ||
  (moment.day !== null && moment.month !== null) ||
  (moment.from !== null && !(moment.relative && moment.day === null && moment.month === null))

/** The moments that are told with the words of an event, in the whole set; none where they are too many. */
function eventMoments(event: DateStatement['event'] & object, sentence: Sentence, end: Claim, set: DateSet): Claim[] {
  const words = sentence.clause.words.filter((word) => word.from >= event.from && word.to <= event.to)
  const classes = words.filter((word) => word.weight > 0).map((word) => word.class)
  const versions = sentence.text.slice(event.from, event.to).match(/\d+(?:\.\d+)+/g) ?? []
  const documents = end.quantity.kind === 'time' ? [set.moments[sentence.document]!] : set.moments
  const found = documents.flat().filter((claim) => {
    const moment = claim.quantity.moment!
    if (claim === end || claim.quantity.kind !== end.quantity.kind || moment.edtf.includes('/')) return false
    if (moment.minutes === null && (moment.precision !== 'day' || !isFixed(moment))) return false
    if (versions.length > 0)
      return versions.every((version) => hasVersion(`${claim.cell?.rowHead ?? ''} ${claim.text}`, version))
    if (claim.sentence === sentence.index && claim.cell === null && claim.document === sentence.document) return false
    return shared(claim, classes) > 0
  })
  // Of "the fire started" the start tells more than the fire, which all dates of the story are about.
  const most = Math.max(0, ...found.map((claim) => shared(claim, classes)))
  const likeliest = [
    found,
    found.filter((claim) => shared(claim, classes) === most),
    found.filter((claim) => shared(claim, classes.slice(-1)) > 0),
    found.filter((claim) => shared(claim, classes.slice(-1)) > 0 && claim.document === sentence.document),
  ]
  return likeliest.find((claims) => claims.length > 0 && areFew(claims)) ?? []
}

const shared = ({ subject, cell }: Claim, classes: readonly string[]): number =>
  classes.filter((name) => cell?.rowWords.includes(name) || (subject.words.get(name) ?? 0) >= NEAR_EVENT).length

const areFew = (claims: readonly Claim[]): boolean =>
  new Set(claims.map((claim) => claim.quantity.moment!.edtf)).size <= MOST_EVENTS

/** How near a word must stand to a date to be what happened on it. */
const NEAR_EVENT = 0.4

const hasVersion = (text: string, version: string): boolean => {
  const at = text.indexOf(version)
  return at >= 0 && !/[\d.-]/.test(text.charAt(at - 1)) && !/^[\d-]|^\.\d/.test(text.slice(at + version.length))
}

/** Stretches to the end from the document's day, and from any other date or clock time of the document. */
function excusesFor(sentence: Sentence, end: Claim, length: Quantity, set: DateSet, back: boolean): Stretch[] {
  const own = end.quantity.kind === 'date' ? documentAnchor(sentence.document, set) : null
  const others = set.moments[sentence.document]!.filter((claim) => {
    const moment = claim.quantity.moment!
    if (claim === end || claim.quantity.kind !== end.quantity.kind || !isFixed(moment)) return false
    return isFineEnough(moment, length)
  }).map(anchorOf)
  return [...(own === null ? [] : [own]), ...others].flatMap((start) =>
    stretchesBetween(start, anchorOf(end), set, back),
  )
}

const isFineEnough = ({ minutes, from, to }: Moment, { unit }: Quantity): boolean =>
  minutes !== null || from === null || to === null || to - from <= (COARSEST[unit] ?? 0)

/** The longest period, in days less one, that a length in this unit may count from. */
const COARSEST: Readonly<Record<string, number>> = { d: 0, wk: 6, mo: 30, a: 365 }

/** What is said to come so long after the document's day, held against the one day that any text gives for it. */
export function againRelation(statement: DateStatement, sentence: Sentence, set: DateSet): LengthRelation | null {
  const filled = statement.roles.find((one) => one.role === 'length')
  const start = documentAnchor(sentence.document, set)
  if (filled === undefined || start === null || statement.event === null) return null
  const { from, to } = statement.event
  const verb = sentence.clause.words.find((word) => word.from >= from && word.to <= to)?.class ?? ''
  if (verb === '') return null
  const ends = set.sentences.flatMap((other) => {
    if (!/\b(?:next|again)\b/i.test(other.text) || Math.abs(daysApart(other.document, sentence.document, set)) > 7)
      return []
    return other.claims.filter((claim) => {
      const moment = claim.quantity.moment
      if (moment === null || moment.precision !== 'day' || moment.day === null || moment.minutes !== null) return false
      return (claim.subject.words.get(verb) ?? 0) >= NEAR_EVENT
    })
  })
  const stretches = ends
    .flatMap((claim) => stretchesBetween(start, anchorOf(claim), set, false).slice(0, 1))
    .filter((one) => one.end.moment.to! > one.start.moment.to!)
  const length = sentence.claims[filled.reading]!
  if (new Set(stretches.map((one) => one.end.moment.edtf)).size !== 1) return null
  return made(length, length.quantity, stretches.slice(0, 1), 'between', statement.strength)
}

function daysApart(a: number, b: number, set: DateSet): number {
  const [x, y] = [a, b].map((index) => documentAnchor(index, set)?.moment.from ?? null)
  return x === null || y === null || x === undefined || y === undefined ? Number.POSITIVE_INFINITY : x - y
}
