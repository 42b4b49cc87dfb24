import type { Claim, Sentence } from '../../claims/index.js'
import type { Quantity } from '../../quantity/index.js'
import type { LengthRelation } from './date-relation.js'
import { ownDayLink } from './own-day-words.js'
import { anchorOf, type DateSet, momentOfDate, stretchesBetween } from './stretches.js'

const CONFIDENCE = 0.78
/** The longest period, in days less one, that a length in this unit may count from. */
const COARSEST: Readonly<Record<string, number>> = { d: 0, wk: 0, mo: 30, a: 365 }
/** "A decade ago" and "half a century" are told roughly. */
const COUNTED = /\b(?:days?|weeks?|months?|years?)\b/i

/**
 * Lengths that run between the only moment of a sentence and the document's own day: "closed in 1998, 27 years ago", "for 40
 * years, since 1986", "46 days before the election on 21 May". `taken` are the lengths whose moments other words have told.
 */
export function ownDaySpans(set: DateSet, taken: ReadonlySet<Claim>): LengthRelation[] {
  return set.sentences.flatMap((sentence): LengthRelation[] => {
    const day = momentOfDate(set.documents[sentence.document]!.date)
    if (day === null || !sentence.claims.some(isLength)) return []
    const [length, second] = sentence.claims.filter(isLength)
    const quantity = second === undefined && !taken.has(length!) ? quantityOf(length!, sentence) : null
    const moment = quantity === null ? null : onlyMoment(sentence, length!, quantity)
    if (quantity === null || moment === null) return []
    const link = ownDayLink(length!, moment)
    if (link === null) return []
    const [own, told] = [{ claim: null, moment: day }, anchorOf(moment)]
    const stretches = stretchesBetween(own, told, set, link === 'back')
    if (stretches.length === 0) return []
    const counted = { excuses: [], open: false, counting: 'either', confidence: CONFIDENCE } as const
    return [{ kind: 'length', length: length!, quantity, stretches, ...counted }]
  })
}

const isAgo = ({ quantity, reading }: Claim): boolean => quantity.kind === 'date' && /\sago$/i.test(reading.text)

const isLength = (claim: Claim): boolean =>
  (claim.quantity.kind === 'duration' && claim.quantity.unit in COARSEST) || isAgo(claim)

/** The length of a claim in its sentence: a duration itself, or what is said to be so long ago. */
function quantityOf(claim: Claim, { claims, said }: Sentence): Quantity | null {
  if (!COUNTED.test(claim.reading.text)) return null
  const ago = said.dates.find(({ statement: { kind, roles } }) => kind === 'ago' && claims[roles[0]!.reading] === claim)
  const quantity = claim.quantity.kind === 'duration' ? claim.quantity : (ago?.length ?? null)
  return quantity !== null && quantity.per === null && quantity.unit in COARSEST ? quantity : null
}

const isNow = ({ reading }: Claim): boolean => /^(?:today|this year|this week|this month)$/i.test(reading.text)

/** The only moment of a sentence by the calendar, if it is as fine as a length asks. */
function onlyMoment({ claims }: Sentence, length: Claim, { unit }: Quantity): Claim | null {
  const moments = claims.filter((claim) => claim !== length && claim.quantity.kind === 'date' && !isNow(claim))
  const [only] = moments
  if (only === undefined || moments.length > 1) return null
  const { from, to, day, year, edtf, minutes } = only.quantity.moment!
  if (edtf.includes('/') || minutes !== null || (day === null && year === null)) return null
  return from === null || to === null || to - from <= COARSEST[unit]! ? only : null
}
