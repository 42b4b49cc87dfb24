import type { Claim } from '../../claims/index.js'
import type { LengthRelation } from './date-relation.js'
import { anchorOf, type DateSet } from './stretches.js'

const CONFIDENCE = 0.75
/** How many sentences back the two ends of a delay may stand. */
const REACH = 2
/** Before a length: it is how much later something comes than was meant; "a delay of six months was caused by" is a part of it. */
const DELAY =
  /\b(?:the|that|this|its|total|overall) (?:delay|slippage) (?:(?:is|was|will be|of|to|comes to|amounts to|stands at|now) )+(?:about |some |almost |nearly |over )?$/i
/** Around a moment: it is one of the two that a delay lies between. */
const MEANT =
  /\b(?:was to|were to|to be (?:ready|done|finished|complete[d]?|open(?:ed)?)|due|planned|promised|scheduled|originally|target|meant|supposed|should have|now|expect\w*|will)\b/i
const UNITS: ReadonlySet<string> = new Set(['wk', 'mo', 'a'])
const PRECISE: ReadonlySet<string> = new Set(['day', 'month'])

/**
 * Delays held against the only two months or days that their passage names, when something was to come and when it will: "It was
 * to be ready in June 2022. We now expect December 2027. The delay is five and a half years."
 */
export function delayRelations(set: DateSet, taken: ReadonlySet<Claim>): LengthRelation[] {
  return set.sentences.flatMap((sentence, i) =>
    sentence.claims.flatMap((length): LengthRelation[] => {
      const { quantity, mark, text } = length
      if (quantity.kind !== 'duration' || !UNITS.has(quantity.unit) || quantity.per !== null) return []
      if (taken.has(length) || !DELAY.test(text.slice(0, mark.from))) return []
      const passage = set.sentences
        .slice(Math.max(0, i - REACH), i + 1)
        .filter(({ document, block }) => document === sentence.document && block === sentence.block)
      const ends = passage.flatMap(({ claims }) => claims.filter(isEnd)).sort((a, b) => fromOf(a) - fromOf(b))
      const [meant, now] = ends
      if (meant === undefined || now === undefined || ends.length > 2 || fromOf(meant) === fromOf(now)) return []
      if (![meant, now].every((end) => MEANT.test(end.text))) return []
      const stretches = [{ start: anchorOf(meant), end: anchorOf(now) }]
      const counted = { excuses: [], open: false, counting: 'between', confidence: CONFIDENCE } as const
      return [{ kind: 'length', length, quantity, stretches, ...counted }]
    }),
  )
}

const fromOf = ({ quantity }: Claim): number => quantity.moment!.from!

const isEnd = ({ quantity: { kind, moment } }: Claim): boolean =>
  kind === 'date' && PRECISE.has(moment!.precision) && moment!.from !== null && moment!.year !== null
