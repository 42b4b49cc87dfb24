import type { Claim, Sentence } from '../../claims/index.js'
import type { Said } from './date-lengths.js'
import type { AnniversaryRelation } from './date-relation.js'
import { anchorOf, type DateSet, documentAnchor } from './stretches.js'

/** How sure it is where the sentence of the anniversary, and where the one beside it gives the year of the event. */
const OWN = 0.75
const BESIDE = 0.72
/** Between an anniversary and the year of its event: "of its opening in", "of the flood of", "(". */
const OF_IT = /^ (?:[a-z]+ )?[a-z]+ (?:of|since) [^,.;:()]{3,60}?(?:,? (?:in|of|on) | \()$/i
/** Behind a count: what the anniversary is of is told right there. */
const OF_WHAT = /^ (?:[a-z]+ )?[a-z]+ (?:of|since)\b/i
/** Between an anniversary and the year that it falls in, one way or the other. */
const IN_THAT = /^[^.;:(),]{0,50}$/
/** Before a year: something began or happened then that is remembered. */
const BEGAN =
  /\b(?:founded|established|incorporated|opened|built|constructed|commissioned|completed|born|married|wed|formed|created|set up|started|began|begun|launched|inaugurated|agreed|signed|introduced|invented|discovered|dates? (?:back )?(?:to|from)|since|first [a-zÀ-ɏ]+|foundation|opening|birth|laid|died|killed|sank|burned|burnt)\b(?:[^.;:()](?!\b(?:and|but|when|then|until|again)\b)){0,45}$/i
const NOW =
  /\b(?:marks|celebrates|marking|celebrating|remembers|observes|this (?:year|month|week|spring|summer|autumn|winter)|today|yesterday|tomorrow|is|are|will|has)\b/i
/** Words that put an anniversary in another year than the text's. */
const ELSEWHEN =
  /\b(?:next|last|later|coming|previous|earlier|before|after|then|past|when|would|was|were|had|(?<!\bbe )(?:marked|celebrated))\b/i
/** Older years are seldom told apart from counts. */
const FROM_YEAR = 1500

/**
 * Anniversaries with the year of their event, in their own sentence or the one beside it in its paragraph, held against the only
 * other year that their sentence names or else the document's: "founded in 1976, it celebrates its 50th anniversary this year".
 */
export function anniversaryRelations(said: readonly Said[], set: DateSet): AnniversaryRelation[] {
  return said.flatMap(({ statement, sentence }): AnniversaryRelation[] => {
    const filled = statement.roles.find(({ role }) => role === 'count')
    if (statement.kind !== 'anniversary' || filled === undefined) return []
    const relation = relationOf(sentence.claims[filled.reading]!, sentence, set)
    return relation === null ? [] : [relation]
  })
}

function relationOf(count: Claim, sentence: Sentence, set: DateSet): AnniversaryRelation | null {
  const years = yearsIn(sentence)
  const [first, second] = years
  if (years.length > 2 || years.some(spansYears)) return null
  if (first === undefined || (second === undefined && !isOrigin(first, count))) {
    const since = originBeside(sentence, set)
    if (since === null || (first !== undefined && !isInThat(count, first))) return null
    return first === undefined
      ? againstToday(count, since, sentence, set, BESIDE)
      : between(count, since, first, BESIDE)
  }
  if (second === undefined) return againstToday(count, first, sentence, set, OWN)
  const [since, on] = first.quantity.moment!.from! < second.quantity.moment!.from! ? [first, second] : [second, first]
  return isOrigin(since, count) && isInThat(count, on) ? between(count, since, on, OWN) : null
}

const between = (count: Claim, since: Claim, on: Claim, confidence: number): AnniversaryRelation | null =>
  since.quantity.moment!.year! >= on.quantity.moment!.year!
    ? null
    : { kind: 'anniversary', count, since: anchorOf(since), on: anchorOf(on), confidence }

/** Whether an anniversary falls in the year of a moment by the words between the two. */
function isInThat({ text, mark }: Claim, on: Claim): boolean {
  if (BEGAN.test(leadOf(on))) return false
  return IN_THAT.test(on.mark.to <= mark.from ? text.slice(on.mark.to, mark.from) : text.slice(mark.to, on.mark.from))
}

/** The year of the event that the sentence before or after tells, and no other year. */
function originBeside(sentence: Sentence, set: DateSet): Claim | null {
  const beside = [-1, 1].flatMap((step) => {
    const near = set.sentences[sentence.index + step]
    if (near?.document !== sentence.document || near.block !== sentence.block) return []
    return yearsIn(near).map((claim) => ({ claim, step }))
  })
  const [only] = beside
  if (only === undefined || beside.length > 1 || !BEGAN.test(leadOf(only.claim)) || spansYears(only.claim)) return null
  const later = only.step < 0 ? sentence : set.sentences[sentence.index + 1]!
  return GOES_ON.test(later.text) ? only.claim : null
}

/** A sentence that is about what the one before it was about. */
const GOES_ON = /^[^.;:]{0,40}\b(?:it|its|they|their|the|this|she|he)\b/i

function againstToday(
  count: Claim,
  since: Claim,
  { text }: Sentence,
  set: DateSet,
  confidence: number,
): AnniversaryRelation | null {
  const on = documentAnchor(count.document, set)
  if (on === null || !NOW.test(text) || ELSEWHEN.test(aside(text, since))) return null
  if (since.quantity.moment!.year === on.moment.year) return null
  return { kind: 'anniversary', count, since: anchorOf(since), on, confidence }
}

/** The words of a sentence but those that tell of the event: "was founded in 1976". */
const aside = (text: string, since: Claim): string =>
  since.text === text
    ? `${leadOf(since)
        .replace(BEGAN, '')
        .replace(/\b(?:was|were|been|having|had)(?: been)? $/, '')}${text.slice(since.mark.to)}`
    : text

/** Whether a year is that of the event that an anniversary in its sentence is of. */
function isOrigin(year: Claim, { mark, text }: Claim): boolean {
  const between = mark.to < year.mark.from ? text.slice(mark.to, year.mark.from) : ''
  if (OF_IT.test(between)) return true
  const isOfWhat = OF_WHAT.test(text.slice(mark.to))
  return BEGAN.test(leadOf(year)) && (!isOfWhat || (OF_WHAT.test(between) && !/[.;:]/.test(between)))
}

const leadOf = ({ text, mark }: Claim): string => text.slice(0, mark.from)

const spansYears = ({ quantity }: Claim): boolean => quantity.moment!.edtf.includes('/')

/** The moments of a sentence that name their year. */
const yearsIn = ({ claims }: Sentence): Claim[] =>
  claims.filter(({ quantity: { kind, moment } }) => kind === 'date' && (moment!.year ?? 0) >= FROM_YEAR)
