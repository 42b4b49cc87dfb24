import type { Claim, Sentence } from '../../claims/index.js'
import type { Quantity } from '../../quantity/index.js'
import type { Anchor, LengthRelation, Stretch } from './date-relation.js'
import { countsBack, isOfOthers, type Length, linksEarlier, linksOwn, linksStretch } from './span-words.js'
import { anchorOf, type DateSet, stretchesBetween, stretchOfRange } from './stretches.js'

const CONFIDENCE = 0.78

const CLOCK: ReadonlySet<string> = new Set(['min', 'h'])
const CALENDAR: ReadonlySet<string> = new Set(['d', 'wk', 'mo', 'a'])
/** How coarse the ends of a length may be told, by its unit. */
const COARSE: Readonly<Record<string, readonly string[]>> = { mo: ['month'], a: ['month', 'year'] }

/**
 * Lengths that a sentence makes of the only two moments that it and the sentence before it name: "doors open at 8.15am and
 * close at 4.45pm, giving eight and a half hours". `taken` are the lengths whose moments other wordings have told.
 */
export function sentenceSpans(set: DateSet, taken: ReadonlySet<Claim>): LengthRelation[] {
  return set.sentences.flatMap((sentence, i) => {
    const lengths = sentence.claims.filter(isLength)
    const [claim] = lengths
    if (claim === undefined || lengths.length > 1 || taken.has(claim)) return []
    const { quantity } = claim
    const length = lengthOf(claim)
    // "Patients waiting over 52 weeks" are counted by that, whenever.
    if (isOfOthers(length) || BOUNDS.has(quantity.hedge)) return []
    const before = set.sentences[i - 1]
    const isNext = before?.document === sentence.document && before.block === sentence.block
    const stretches = stretchesIn(length, quantity, sentence, isNext ? before : null, set)
    return stretches.length === 0 ? [] : [relationOf(claim, quantity, stretches)]
  })
}

const BOUNDS: ReadonlySet<string> = new Set(['more-than', 'at-least', 'less-than', 'at-most'])

const relationOf = (length: Claim, quantity: Quantity, stretches: readonly Stretch[]): LengthRelation => ({
  kind: 'length',
  length,
  quantity,
  stretches,
  excuses: [],
  open: false,
  counting: 'either',
  confidence: CONFIDENCE,
})

function isLength({ quantity: { kind, per, unit } }: Claim): boolean {
  return kind === 'duration' && per === null && (CLOCK.has(unit) || CALENDAR.has(unit))
}

const lengthOf = (claim: Claim): Length => ({
  claim,
  before: claim.text.slice(0, claim.mark.from),
  behind: claim.text.slice(claim.mark.to),
})

/** Every stretch that a length may lie between by the words of its sentence; `before` is the one before it in its paragraph. */
function stretchesIn(
  length: Length,
  { unit }: Quantity,
  sentence: Sentence,
  before: Sentence | null,
  set: DateSet,
): readonly Stretch[] {
  const own = momentsOf(sentence, unit)
  const [range] = own
  if (own.length === 1 && range !== undefined && isRange(range) && linksStretch(length, range)) {
    const stretch = stretchOfRange(range, set)
    return stretch === null ? [] : [stretch]
  }
  const earlier = before === null || own.length > 1 ? [] : momentsOf(before, unit)
  const moments = [...earlier, ...own]
  const [first, second] = moments
  if (first === undefined || second === undefined || moments.length > 2) return []
  const isLinked = earlier.length === 0 ? linksOwn(length, [first, second]) : linksEarlier(length, own, earlier)
  if (!isLinked || moments.some(isRange)) return []
  const stretches = stretchesBetween(anchorOf(first), anchorOf(second), set, countsBack(length, moments))
  if (first.quantity.kind === 'date') return stretches
  const days = [...(before?.claims ?? []), ...sentence.claims]
  return areOneNight(first, second, days) ? stretches.flatMap(inBothHalves) : []
}

/** The moments of a sentence that a length may lie between, as fine as it is; those that tell another once more left out. */
function momentsOf({ claims, text }: Sentence, unit: string): readonly Claim[] {
  if (CLOCK.has(unit) && hasUnread(text, claims)) return []
  const moments = claims.filter((claim) => {
    const { kind, moment } = claim.quantity
    if (CLOCK.has(unit)) return kind === 'time'
    if (kind !== 'date' || moment!.minutes !== null) return false
    return (
      moment!.day !== null || isRange(claim) || (moment!.year !== null && COARSE[unit]?.includes(moment!.precision))
    )
  })
  return moments.filter((claim, i) => i === 0 || !ASIDE.test(text.slice(moments[i - 1]!.mark.to, claim.mark.from)))
}

/** Between a moment and the same told once more: "9.40pm (1840 GMT)". */
const ASIDE = /^ \($/
const CLOCK_TIME = /(?<![\d.:])\d{1,2}[:.]\d\d(?!\d)/g

const CLOCK_WORDS =
  /\b(?:half|a?\s?quarter|five|ten|twenty|twenty-five) (?:past|to|after) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon|\d{1,2})\b/i

/** Whether a sentence writes clock times that were not read as such. */
const hasUnread = (text: string, claims: readonly Claim[]): boolean =>
  CLOCK_WORDS.test(text) ||
  [...text.matchAll(CLOCK_TIME)].some(({ index }) => !claims.some(({ mark }) => mark.from <= index && index < mark.to))

const isRange = ({ quantity }: Claim): boolean => quantity.moment!.edtf.includes('/')

/** Whether a stretch between two clock times is shorter than a day by the days that are named. */
function areOneNight(a: Claim, b: Claim, claims: readonly Claim[]): boolean {
  const days = new Set(
    claims.flatMap(({ quantity: { kind, moment } }) => (kind === 'date' ? [moment!.weekday ?? moment!.edtf] : [])),
  )
  const [from, to] = [a.quantity.moment!.minutes!, b.quantity.moment!.minutes!]
  if (days.size < 2) return true
  const [first, second] = [...days]
  const isNext = typeof first === 'number' && typeof second === 'number' && (second - first + 7) % 7 === 1
  return days.size === 2 && isNext && to < from
}

/** Behind or in a clock time: which half of the day it is in. */
const HALF_TOLD = /[ap]\.?m\b|noon|midnight|GMT|UTC|^0\d|morning|afternoon|evening|night/i
const HALF_A_DAY = 720
const REACH_OF_HALF = 16

/** "From 9.30 to 2.15" tells no half of the day. */
function inBothHalves(stretch: Stretch): Stretch[] {
  const { start, end } = stretch
  if ([start, end].every(isHalfTold)) return [stretch]
  const minutes = (end.moment.minutes! + HALF_A_DAY) % (2 * HALF_A_DAY)
  return [stretch, { start, end: { ...end, moment: { ...end.moment, minutes } } }]
}

const isHalfTold = ({ claim, moment }: Anchor): boolean =>
  claim === null ||
  moment.minutes! >= HALF_A_DAY + 60 ||
  HALF_TOLD.test(claim.text.slice(claim.mark.from, claim.mark.to + REACH_OF_HALF))
