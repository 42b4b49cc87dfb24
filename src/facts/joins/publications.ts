import type { Claim, Sentence } from '../../claims/index.js'
import type { EventRelation } from './date-relation.js'
import type { DateSet } from './stretches.js'

const CONFIDENCE = 0.8
/** A document says of itself when it came out in its first blocks. */
const TOP_BLOCKS = 4
/** Days farther apart are of two editions. */
const ONE_EDITION = 31

/** Words before a document's own day: "Issued by the Kessel Tunnel Company on". */
const OWN = /\b(?:published|issued|released|brought out|filed|laid|presented)\b[^.;:|]{0,60}$/i
/** Words near a day on which something came out. */
const CAME_OUT =
  /\b(?:published|issued|released|brought out|put out|disclosed|unveiled|presented|laid|filed|came out|appeared)\b/i
const BEFORE = 60
const AFTER = 25
/** "The bulletin of last Thursday": no verb is needed. */
const WORK =
  'reports?|bulletins?|surveys?|reviews?|statistics|accounts|stud(?:y|ies)|census|index|briefings?|assessments?'
const WORK_OF = new RegExp(`\\b(?:${WORK}) (?:of|from) (?:last )?$`, 'i')
const WORKS = new RegExp(`\\b(?:${WORK})\\b`, 'gi')
/** Names of publishers and titles: two capitalised words or more, small words between. */
const NAMES = /\p{Lu}[\p{L}’'-]+(?:\s+(?:of|the|for|and)\s+\p{Lu}[\p{L}’'-]+|\s+\p{Lu}[\p{L}’'-]+)+/gu

/**
 * The day that a document says it came out on, held against the day on which another reports that it did: "a progress report
 * published yesterday". The report must name the work by its sort or its publisher, and no other document of the set may be
 * meant. `mastheads` are the dates of bylines and the like.
 */
export function publicationRelations(set: DateSet, mastheads: readonly Claim[]): EventRelation[] {
  const works = [...mastheads, ...set.moments.flat()].filter(isOwnDay)
  if (works.length === 0) return []
  return set.sentences.flatMap((sentence) =>
    sentence.claims.flatMap((day) => {
      if (!isDayOfRelease(day)) return []
      const meant = works.filter((work) => work.document !== day.document && isNamed(work, sentence, set))
      const [only] = meant
      if (only === undefined || new Set(meant.map(({ document }) => document)).size > 1) return []
      const days = meant.map(({ quantity }) => quantity.moment!.from!)
      const reported = day.quantity.moment!.from!
      if (days.some((own) => own === reported || Math.abs(own - reported) > ONE_EDITION)) return []
      return [{ kind: 'event', a: day, b: only, confidence: CONFIDENCE }]
    }),
  )
}

const isDay = ({ quantity: { moment } }: Claim): boolean =>
  moment !== null && moment.precision === 'day' && moment.from !== null && moment.minutes === null

const isOwnDay = (claim: Claim): boolean => {
  const before = claim.text.slice(0, claim.mark.from)
  return (
    claim.cell === null && claim.block < TOP_BLOCKS && isDay(claim) && OWN.test(before) && !/\bnext\b/i.test(before)
  )
}

function isDayOfRelease(claim: Claim): boolean {
  if (claim.cell !== null || !isDay(claim)) return false
  const { text, mark } = claim
  const before = text.slice(Math.max(0, mark.from - BEFORE), mark.from)
  return CAME_OUT.test(before + text.slice(mark.to, mark.to + AFTER)) || WORK_OF.test(before)
}

/** Whether a sentence names the work of whose first lines a claim is one: by its publisher or by what sort of work it is. */
function isNamed(work: Claim, { text }: Sentence, { documents }: DateSet): boolean {
  const head = `${documents[work.document]!.title ?? ''}\n${work.text}`
  const sorts = (head.match(WORKS) ?? []).map((sort) => sort.toLowerCase().replace(/s$/, ''))
  const folded = text.toLowerCase()
  if (sorts.some((sort) => folded.includes(sort))) return true
  return (text.match(NAMES) ?? []).some((name) => head.includes(name.replace(/^The\s+/, '').replace(/[’']s$/, '')))
}
