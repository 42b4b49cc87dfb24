import type { Claim, Sentence } from '../../claims/index.js'
import type { Document } from '../../documents/index.js'
import type { Pairing } from '../pairing.js'
import { ageRelations } from './ages.js'
import { anniversaryRelations } from './anniversaries.js'
import { countedDays } from './counted-days.js'
import { againRelation, lengthRelation, type Said } from './date-lengths.js'
import type { DateRelation, NearDayRelation } from './date-relation.js'
import { delayRelations } from './delays.js'
import { eventRelations } from './event-dates.js'
import { eventSpans } from './event-spans.js'
import { openingRelations } from './openings.js'
import { ownDaySpans } from './own-day-spans.js'
import { publicationRelations } from './publications.js'
import { rowSpans } from './row-spans.js'
import { sentenceSpans } from './sentence-spans.js'
import { isOnSeveralDays } from './span-words.js'
import type { DateSet } from './stretches.js'
import { toldAges } from './told-ages.js'

/** What the sentences and tables of a set say about days, clock times, ages and lengths of time that may hold or not. */
export function dateRelationsOf(
  documents: readonly Document[],
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  mastheads: readonly Claim[],
  pairings: readonly Pairing[],
  stories: readonly number[],
): DateRelation[] {
  const moments: Claim[][] = documents.map(() => [])
  for (const claim of claims) if (claim.quantity.moment !== null) moments[claim.document]!.push(claim)
  const set: DateSet = { documents, sentences, moments, stories }
  const said = sentences.flatMap((sentence): Said[] => sentence.said.dates.map((one) => ({ ...one, sentence })))
  const relations: DateRelation[] = []
  for (const one of said) {
    const relation = relationOf(one, set)
    if (relation !== null) relations.push(relation)
  }
  const taken = new Set(relations.flatMap((one) => (one.kind === 'length' ? one.length : [])))
  const spans = sentenceSpans(set, taken)
  const spanned = new Set(spans.map(({ length }) => length))
  const ownDays = ownDaySpans(set, new Set([...taken, ...spanned]))
  const known = new Set([...taken, ...spanned, ...ownDays.map(({ length }) => length)])
  const ages = toldAges(said, set)
  const aged = new Set(ages.map(({ age }) => age))
  const found = [
    ...relations,
    ...spans,
    ...ownDays,
    ...eventSpans(set, said).filter(({ length }) => !spanned.has(length)),
    ...countedDays(set, said, known, mastheads),
    ...delayRelations(set, known),
    ...rowSpans(claims),
    ...ages,
    ...anniversaryRelations(said, set),
    ...ageRelations(said, set).filter(({ age }) => !aged.has(age)),
    ...eventRelations(set, pairings),
    ...openingRelations(set),
    ...publicationRelations(set, mastheads),
  ]
  return found.filter((relation) => relation.kind !== 'length' || !isOnSeveralDays(relation.length, sentences))
}

function relationOf(said: Said, set: DateSet): DateRelation | null {
  const { statement } = said
  switch (statement.kind) {
    case 'length':
      return lengthRelation(said, set)
    case 'again':
      return againRelation(statement, said.sentence, set)
    case 'near-day':
      return nearDay(said)
    case 'anniversary':
    case 'birth':
    case 'turned':
    case 'origin':
    case 'ago':
      return null
    default:
      return statement.kind satisfies never
  }
}

function nearDay({ statement, sentence }: Said): NearDayRelation | null {
  const [near, date] = ['near', 'date'].map((role) => {
    const filled = statement.roles.find((one) => one.role === role)
    return filled === undefined ? null : sentence.claims[filled.reading]!
  })
  if (!near || !date || near.quantity.moment?.from == null || date.quantity.moment?.day == null) return null
  return { kind: 'near-day', near, date, confidence: statement.strength }
}
