import type { Statement } from '../../../grammar/index.js'
import type { Claim, Sentence } from '../../claims/index.js'
import type { Relation } from '../relation.js'
import { exceeds, likened } from './likening.js'
import { claimOf, relationOf, type Surroundings, termFor } from './surroundings.js'

const CONFIDENCE = 0.76
/** A sentence that says of what the last one told that it is a share: "That is more than a third of the 428 homes." */
const TAKES_UP =
  /^["“‘']?(?:and )?(?:that|this|it|which) (?:is|was|'s|makes?|made|means?|meant|amounts? to|amounted to|comes? to|came to|represents?|represented|equals?|works? out at)\s*(?:about|around|roughly|almost|nearly|just|only|over|some|still)?\s*$/i

/**
 * A share of a known whole whose part is what the sentence before ends with. Null where the words take nothing up, or where
 * the last sentence has no figure that is like the whole and no larger.
 */
export function shareTakenUp(statement: Statement, { sentences }: Surroundings, i: number): Relation | null {
  const sentence = sentences[i]!
  const previous = sentences[i - 1]
  const share = claimOf(statement, sentence, 'share')
  const whole = claimOf(statement, sentence, 'whole')
  if (share === null || whole === null || previous === undefined || previous.document !== sentence.document) return null
  if (!TAKES_UP.test(sentence.text.slice(0, share.mark.from))) return null
  const isPart = (claim: Claim): boolean =>
    likened(claim.quantity, whole.quantity) !== null &&
    claim.quantity.per === null &&
    !isInTwoUnits(claim, previous) &&
    exceeds(whole.quantity, claim.quantity)
  const part = previous.claims.filter(isPart).at(-1)
  if (part === undefined) return null
  const terms = [termFor('part', part, whole), termFor('share', share), termFor('whole', whole)]
  const relation = relationOf(statement, terms, CONFIDENCE)
  return relation === null ? null : { ...relation, exact: true }
}

/** "One tamar and twenty cents": a figure whose smaller unit follows is only the larger part of what is told. */
function isInTwoUnits(claim: Claim, { claims, text }: Sentence): boolean {
  const next = claims[claims.indexOf(claim) + 1]
  return next !== undefined && /^\s+\p{L}+ and $/u.test(text.slice(claim.mark.to, next.mark.from))
}
