import type { Claim, Sentence } from '../../claims/index.js'
import { type Quantity, sizeOf } from '../../quantity/index.js'
import { append } from '../../text/index.js'
import { countLink } from './count-links.js'
import type { Said } from './date-lengths.js'
import type { Anchor, LengthRelation } from './date-relation.js'
import { allowance, isOneSlipAway, reached, SHORTEST } from './day-counts.js'
import { anchorOf, type DateSet, momentOfDate } from './stretches.js'
import { tellingWords } from './surroundings.js'

const CONFIDENCE = 0.74
/** Longer sentences are lists. */
const LONGEST = 500
/** In stories of more days than these something lies at every distance. */
const MOST_DAYS = 150

/** A length that a sentence counts to or from its one day, from or to a day that it does not give. */
interface Count {
  readonly length: Claim
  readonly quantity: Quantity
  readonly day: Claim
  /** Whether the other day is the later one. */
  readonly back: boolean
}

/**
 * Lengths that a sentence counts from a day told elsewhere to the only day of its own ("The council votes on 17 December, two
 * weeks after the hearing"). Where no day of the story lies so far from it, but one would if the day or the length were one
 * slip away from what is written, that one is taken to be meant. `said` are the lengths of wordings, `taken` those of them
 * whose two days are known already.
 */
export function countedDays(
  set: DateSet,
  said: readonly Said[],
  taken: ReadonlySet<Claim>,
  mastheads: readonly Claim[],
): LengthRelation[] {
  const counts = countsIn(set, said).filter(({ length }) => !taken.has(length))
  if (counts.length === 0) return []
  const days = daysOfStories(set, mastheads)
  return counts.flatMap((count) => {
    const story = days.get(set.stories[count.day.document]!) ?? []
    const others = story.filter((one) => one.anchor.claim !== count.day)
    if (others.length > MOST_DAYS) return []
    const meant = isBorneOut(count, others) ? null : meantBy(count, others, set)
    return meant === null ? [] : [relationOf(count, meant)]
  })
}

function countsIn(set: DateSet, said: readonly Said[]): Count[] {
  const worded = said.flatMap(({ statement, sentence, length: quantity }): Count[] => {
    const claimOf = (role: string): Claim | undefined => {
      const filled = statement.roles.find((one) => one.role === role)
      return filled === undefined ? undefined : sentence.claims[filled.reading]
    }
    const [length, day] = [claimOf('length'), claimOf('end')]
    if (statement.kind !== 'length' || length === undefined || day === undefined || quantity === null) return []
    if (claimOf('start') !== undefined || !isCounted(quantity) || !isOnlyDay(day, sentence)) return []
    return [{ length, quantity, day, back: statement.back }]
  })
  const known = new Set(worded.map(({ length }) => length))
  const linked = set.sentences.flatMap((sentence): Count[] => {
    if (sentence.text.length > LONGEST) return []
    const lengths = sentence.claims.filter(({ quantity }) => quantity.kind === 'duration')
    const [length] = lengths
    if (length === undefined || lengths.length > 1 || known.has(length) || !isCounted(length.quantity)) return []
    const day = sentence.claims.find(isDay)
    if (day === undefined || !isOnlyDay(day, sentence)) return []
    const link = countLink(length, day)
    return link === null ? [] : [{ length, quantity: length.quantity, day, back: link === 'back' }]
  })
  return [...worded, ...linked]
}

const isCounted = (quantity: Quantity): boolean => {
  const shortest = SHORTEST[quantity.unit]
  const count = sizeOf(quantity)
  return (
    quantity.hedge === 'exact' && quantity.per === null && Number.isInteger(count) && count >= (shortest ?? Infinity)
  )
}

const isDay = ({ quantity: { kind, moment }, cell }: Claim): boolean =>
  kind === 'date' && cell === null && moment!.from !== null && moment!.from === moment!.to && moment!.minutes === null

/** Whether a day is the only moment that its sentence names by the calendar, "three days later" aside. */
const isOnlyDay = (day: Claim, { claims }: Sentence): boolean =>
  isDay(day) &&
  claims.every(
    (claim) => claim === day || claim.quantity.kind !== 'date' || claim.quantity.moment!.edtf === 'XXXX-XX-XX',
  )

/** A day that some text of the set gives, or that one was written on. */
interface Given {
  readonly document: number
  readonly anchor: Anchor
  readonly day: number
}

/** The days of each story, by its number. */
function daysOfStories(
  { documents, moments, stories }: DateSet,
  mastheads: readonly Claim[],
): ReadonlyMap<number, Given[]> {
  const written = documents.flatMap(({ date }, document): Given[] => {
    const moment = momentOfDate(date)
    return moment === null ? [] : [{ document, anchor: { claim: null, moment }, day: moment.from! }]
  })
  const told = [...moments.flat(), ...mastheads].flatMap((claim): Given[] => {
    const { moment } = claim.quantity
    if (moment === null || moment.from === null || moment.to === null || moment.minutes !== null) return []
    const ends = moment.from === moment.to ? [moment.from] : DAYS.test(moment.edtf) ? [moment.from, moment.to] : []
    return ends.map((day) => ({
      document: claim.document,
      anchor: ends.length === 1 ? anchorOf(claim) : { claim, moment: { ...moment, from: day, to: day } },
      day,
    }))
  })
  const days = new Map<number, Given[]>()
  for (const one of [...told, ...written]) append(days, stories[one.document]!, one)
  return days
}

const DAYS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/

/** Whether a day of the story lies as far away as the length says, as roughly as such lengths are told. */
function isBorneOut({ quantity, day, back, length }: Count, days: readonly Given[]): boolean {
  const other = reached(day.quantity.moment!.from!, (back ? 1 : -1) * sizeOf(quantity), quantity.unit)
  const slack = TO_THE_DAY.test(length.text.slice(length.mark.to)) ? 1 : allowance(quantity.unit)
  return days.some((one) => Math.abs(one.day - other) <= slack)
}

const TO_THE_DAY = /^ to the day\b/i

/** The likeliest day that the length counts from or to, with a slip in it or in the day; those of the own document first. */
function meantBy({ day, back, quantity }: Count, days: readonly Given[], { sentences }: DateSet): Anchor | null {
  const words = tellingWords(sentences[day.sentence]!)
  const count = sizeOf(quantity)
  const isNear = ({ document, anchor: { claim }, day: other }: Given): boolean => {
    const right = reached(other, back ? -count : count, quantity.unit)
    if (document === day.document || days.some((one) => one.day === right && one.document !== document)) return true
    if (claim === null || claim.cell !== null) return false
    return [...tellingWords(sentences[claim.sentence]!)].some((word) => words.has(word))
  }
  const fitting = days.filter(
    (one) => isOneSlipAway(one.day, day.quantity.moment!.from!, count, quantity.unit, back) && isNear(one),
  )
  const [first] = [...fitting.filter((one) => one.document === day.document), ...fitting]
  return first?.anchor ?? null
}

function relationOf({ length, quantity, day, back }: Count, meant: Anchor): LengthRelation {
  const [start, end] = back ? [anchorOf(day), meant] : [meant, anchorOf(day)]
  return {
    kind: 'length',
    length,
    quantity,
    stretches: [{ start, end }],
    excuses: [],
    open: false,
    counting: 'either',
    confidence: CONFIDENCE,
  }
}
