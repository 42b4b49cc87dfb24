import type { Claim, Sentence } from '../../claims/index.js'
import { type Quantity, sizeOf } from '../../quantity/index.js'
import { evaluate } from '../formulas.js'
import type { Relation, Term } from '../relation.js'
import { isHead } from './head-words.js'

const CONFIDENCE = 0.88
/** Between a figure and "to one", which makes it so many times another. */
const TO_ONE = /^[ -]to[ -]one\b/i
/** Before it: what the two sides are. */
const SIDES =
  /\b(?:voted|votes?|vote|for|against|backed|favour|favor|majority|ballots?|margin|outnumber(?:s|ed|ing)?)\b/i

/**
 * What a sentence calls so many to one ("1,402 voted for it and 318 against, more than four to one"), held against the two
 * counts that it gives for the sides, where it gives just two. Only what fails is given.
 */
export const oddsRelations = (sentences: readonly Sentence[]): Relation[] =>
  sentences.flatMap((sentence) => {
    if (isHead(sentence)) return []
    return sentence.claims.flatMap((claim) => {
      if (claim.quantity.kind !== 'count' || !TO_ONE.test(claim.text.slice(claim.mark.to))) return []
      if (!SIDES.test(claim.text.slice(0, claim.mark.from))) return []
      return failing(claim, sentence) ?? []
    })
  })

function failing(odds: Claim, { claims }: Sentence): Relation | null {
  const sides = claims.filter((claim) => claim !== odds && isSide(claim.quantity))
  const [left, right] = [...sides].sort((a, b) => sizeOf(b.quantity) - sizeOf(a.quantity))
  if (left === undefined || right === undefined || sides.length > 2 || sides.some(({ index }) => index > odds.index))
    return null
  const term = (role: string, claim: Claim, quantity = claim.quantity): Term => ({ role, claim, quantity, sign: 1 })
  const relation: Relation = {
    kind: 'ratio',
    terms: [
      term('left', left),
      term('ratio', odds, { ...odds.quantity, kind: 'multiple', unit: '1' }),
      term('right', right),
    ],
    complete: true,
    direction: null,
    confidence: CONFIDENCE,
    cue: odds.text.slice(odds.mark.from, odds.mark.to),
    origin: 'sentence',
    told: true,
  }
  return evaluate(relation)?.holds === false ? relation : null
}

const isSide = ({ kind, per, change, stated, hedge }: Quantity): boolean =>
  kind === 'count' && per === null && change === null && stated.kind === 'decimal' && hedge === 'exact'
