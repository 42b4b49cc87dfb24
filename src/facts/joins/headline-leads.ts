import type { Claim, Sentence } from '../../claims/index.js'
import { nominal, printDecimal, type Quantity, significantDigits, slipBetween, toUnitOf } from '../../quantity/index.js'
import { evaluate } from '../formulas.js'
import { isBare } from '../lifting.js'
import { changeBetween } from './change-relation.js'
import { isHead, isLead, sharedWords } from './head-words.js'
import type { LevelPair } from './levels.js'

const CONFIDENCE = 0.82

/** The figure of a claim as one of the headline's sort: amounts stand in headlines without their currency. */
export function meantBy({ quantity }: Claim, head: Claim): Quantity | null {
  if (quantity.kind === 'money' && isBare(head))
    return { ...quantity, kind: 'count', unit: head.quantity.unit, per: null }
  return toUnitOf(quantity, head.quantity)
}

/** Figures of fewer digits are another figure's by chance, at another scale. */
const FEWEST_DIGITS = 3

/** The one figure of the lead that is the headline's at another scale or with two digits exchanged; null where none is. */
export function sameDigits(
  head: Claim,
  words: ReadonlySet<string>,
  claims: readonly Claim[],
  sentences: readonly Sentence[],
): Claim | null {
  if (printDecimal(nominal(head.quantity.stated)).length < FEWEST_DIGITS) return null
  const slipped = claims.filter((claim) => {
    const { kind, change, stated } = claim.quantity
    if (kind !== head.quantity.kind || change !== head.quantity.change || stated.kind !== 'decimal') return false
    if (!isLead(claim, head, sentences) || isHead(sentences[claim.sentence]!)) return false
    const value = meantBy(claim, head)
    const slip = value === null ? null : slipBetween(nominal(head.quantity.stated), nominal(value.stated))
    // Two digits exchanged are no chance in the very first sentence, whatever its words: "420 jobs go" over "240 people out of work".
    const isFirst = !sentences.slice(head.sentence + 1, claim.sentence).some((sentence) => !isHead(sentence))
    return (
      (significantDigits(nominal(head.quantity.stated)).length >= FEWEST_DIGITS &&
        slip?.kind === 'scale' &&
        sharedWords(words, claim, sentences) > 0) ||
      (slip?.kind === 'transposed' && isFirst)
    )
  })
  return slipped.length === 1 ? slipped[0]! : null
}

/**
 * The one change in per cent that the first sentence tells, the same way as the headline's only figure, where no levels of the story
 * bear the headline out: "Fares to rise 16 per cent" over "from £12.50 to £13.25 in April, a rise of 6 per cent".
 */
export function changeOfLead(
  head: Claim,
  { claims: own }: Sentence,
  pairs: readonly LevelPair[],
  claims: readonly Claim[],
  sentences: readonly Sentence[],
): Claim | null {
  const { kind, change } = head.quantity
  if (kind !== 'percent' || change === null || own.length !== 1) return null
  const first = sentences.slice(head.sentence + 1).find((sentence) => !isHead(sentence))
  if (first?.document !== head.document) return null
  const told = claims.filter(
    (claim) => claim.sentence === first.index && claim.cell === null && claim.quantity.kind === kind,
  )
  const [stated] = told
  if (stated === undefined || told.length > 1 || stated.quantity.change !== change || stated.quantity.hedge !== 'exact')
    return null
  const isBorneOut = pairs.some(({ from, to }) => {
    const relation = changeBetween(head, from, to, { confidence: CONFIDENCE, origin: 'passage' })
    return relation !== null && evaluate(relation)?.holds === true
  })
  return isBorneOut ? null : stated
}
