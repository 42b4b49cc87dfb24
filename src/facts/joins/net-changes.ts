import type { Claim, Sentence } from '../../claims/index.js'
import { evaluate } from '../formulas.js'
import type { Relation } from '../relation.js'
import { changeRelation, levelOf } from './change-relation.js'
import { sentencePairs } from './levels.js'

const CONFIDENCE = 0.76

/** What comes in and goes out of a stock. */
const FLOW =
  /^[^.;:,]{0,30}?\b(?:openings?|closures?|closings?|additions?|arrivals?|departures?|gains?|losses|joiners?|leavers?|redundancies|layoffs|births|deaths|hires|signings|resignations|retirements|purchases|deliveries|scrappings|sales|cuts|departed|joined)\b/i
const NET = /\bnet\b/i
/** What a flow does to its stock: it and nothing else brings the one level to the other. */
const BRINGS =
  /\b(?:take|takes|took|taking|bring|brings|brought|bringing|lift|lifts|lifted|raise|raised|cut|reduce|reduced|leave|leaves|left|leaving|push|pushed|mean|means|meant|swell|swelled|shrink|shrank)\b/i

/**
 * "Six net openings took the chain to 214 shops from 208": what came in or went out, held against the two levels that its
 * sentence gives. Only what fails is given.
 */
export function netChanges(sentences: readonly Sentence[]): Relation[] {
  return sentences.flatMap((sentence) =>
    sentencePairs(sentence).flatMap(({ from, to }) => {
      if (from.quantity.kind !== 'count' || to.quantity.kind !== 'count') return []
      const first = Math.min(from.index, to.index)
      const flow = sentence.claims.filter(({ index }) => index < first).at(-1)
      if (
        flow === undefined ||
        !isFlow(flow, sentence.text.slice(flow.mark.to, Math.min(from.mark.from, to.mark.from)))
      )
        return []
      const relation = relationOf(flow, from, to)
      const result = evaluate(relation)
      return result === null || result.holds ? [] : [relation]
    }),
  )
}

/** Whether a count is one of things that come in or go out, with a verb behind it that brings their stock to its level. */
function isFlow({ quantity, text, mark }: Claim, between: string): boolean {
  if (quantity.kind !== 'count' || quantity.hedge !== 'exact' || !BRINGS.test(between)) return false
  const beside = text.slice(Math.max(0, mark.from - 8), mark.to) + between.slice(0, 24)
  return NET.test(beside) || FLOW.test(between)
}

const relationOf = (by: Claim, from: Claim, to: Claim): Relation =>
  changeRelation(by, levelOf(from), levelOf(to), { direction: null, confidence: CONFIDENCE, origin: 'sentence' })
