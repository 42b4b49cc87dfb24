import type { Claim, Sentence } from '../../claims/index.js'
import { sizeOf } from '../../quantity/index.js'
import type { Relation } from '../relation.js'
import { exceeds } from './likening.js'
import { akin, bearsOut, type Neighbour, numberOf, type Surroundings } from './surroundings.js'

/** How sure it is that a figure is the whole: its noun is named, or nothing in the document can be "the total". */
const CONFIDENCE = { noun: 0.74, total: 0.72 } as const
/** Within this factor a total is mistaken rather than about something else. */
const NEAR = 3
/** A word this near to a figure says what it counts. */
const BESIDE = 0.45
/** How many sentences back a whole that is named by its noun may stand. */
const BACK = 2

const OF_NOUN = /^\s*of (?:the|all|all the|these|those|its|their|his|her|our)?\s*/i
const OF_TOTAL =
  /^\s*of (?:the|that|this|its|their|our|all the) (?:overall |grand |combined )?(?:total|lot|sum|whole|tally)\b/i

type Relate = (whole: Claim, confidence: number) => Relation | null

/**
 * A share with its part of a whole that its words name by a noun: "Seven in ten of the dead … almost 3,000 men" after "some
 * 4,200 have died". Null where no figure close by counts that noun.
 */
export function wholeByNoun(
  share: Claim,
  sentence: Sentence,
  possible: readonly Neighbour[],
  relate: Relate,
): Relation | null {
  const lead = OF_NOUN.exec(sentence.text.slice(share.mark.to))
  if (lead === null) return null
  const at = share.mark.to + lead[0].length
  const noun = sentence.clause.words.find((word) => word.from >= at && word.weight > 0)
  if (noun === undefined || noun.from > at + 1 || noun.weight < 1) return null
  const named = possible.find(
    ({ claim, distance }) =>
      distance <= BACK &&
      distance > 0 &&
      (claim.subject.headClass === noun.class || (claim.subject.words.get(noun.class) ?? 0) >= BESIDE),
  )
  return named === undefined ? null : relate(named.claim, CONFIDENCE.noun)
}

/**
 * A share with its part "of the total": any figure of the document that bears it out is the total; where none does, the
 * like one that most sentences of the set give, if it comes near.
 */
export function wholeByTotal(share: Claim, part: Claim, surroundings: Surroundings, relate: Relate): Relation | null {
  if (!OF_TOTAL.test(share.text.slice(share.mark.to))) return null
  const relations = [
    ...surroundings.sentences.filter(({ document }) => document === part.document).flatMap(({ claims }) => claims),
    ...surroundings.wholes,
  ]
    .filter((claim) => claim !== part && claim !== share && exceeds(claim.quantity, part.quantity, true))
    .flatMap((claim) => {
      const relation = claim.quantity.change === null || akin(claim, part) ? relate(claim, CONFIDENCE.total) : null
      return relation === null ? [] : [{ relation, claim }]
    })
  const mentions = (claim: Claim): number => surroundings.byNumber.get(numberOf(claim))?.length ?? 0
  const { low, high } = share.quantity.value
  const isBound = low === null || high === null
  // Nearly anything is "more than half" of something.
  const right = relations.find(
    ({ relation, claim }) => bearsOut(relation) && (!isBound || mentions(claim) >= LEAST_MENTIONS),
  )
  if (right !== undefined) return right.relation
  const share01 = sizeOf(share.quantity) / (share.quantity.kind === 'percent' ? 100 : 1)
  const size = sizeOf(part.quantity)
  const near = relations.filter(({ claim }) => {
    const factor = size / sizeOf(claim.quantity) / share01
    return factor < NEAR && factor > 1 / NEAR
  })
  const [best] = near.sort((a, b) => mentions(b.claim) - mentions(a.claim))
  return best === undefined || mentions(best.claim) < LEAST_MENTIONS ? null : best.relation
}

/** A figure that only one sentence gives is as likely about something else. */
const LEAST_MENTIONS = 2
