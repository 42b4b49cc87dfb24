import type { Claim, Sentence } from '../../claims/index.js'
import { equalDecimals, nominal, statedText } from '../../quantity/index.js'
import { dimensionKey } from '../comparable.js'
import { evaluate } from '../formulas.js'
import type { Relation, Term } from '../relation.js'

const STRENGTH = 0.84
/** A range that other sentences give is the one meant if it is the only one that shares this many words, or more than any other. */
const LEAST_SHARED = 1
/** Words less telling than this are in every sentence of a report. */
const TELLING = 0.5

/** "The midpoint of the new range is …", "with a mid-point of …": right before the figure. */
const MIDPOINT =
  /\b(?:mid-?points?|middle)(?:(?: (?:of|for) [^.;:,\d]{0,60}?)?,? (?:is|was|of|at|being|comes (?:to|out at)|works out at|stands at)|,|:)? (?:now |about |around )?$/i
/** What sets an earlier or another midpoint beside the one meant. */
const OTHER = /\b(?:from|against|than|versus|previous(?:ly)?|prior|earlier|old)\b[^,]*$/i

/** Midpoints held against the range that the sentence, its document or its story gives: the mean of the two ends. */
export function midpointRelations(sentences: readonly Sentence[], claims: readonly Claim[]): Relation[] {
  const ranges = claims.filter(({ quantity }) => quantity.stated.kind === 'range' && quantity.moment === null)
  if (ranges.length === 0) return []
  return sentences.flatMap((sentence) =>
    sentence.claims.flatMap((claim, i) => {
      const before = sentence.text.slice(sentence.claims[i - 1]?.mark.to ?? 0, claim.mark.from)
      const cue = MIDPOINT.exec(before)
      if (cue === null || OTHER.test(cue[0]) || claim.quantity.stated.kind !== 'decimal') return []
      return midpointOf(claim, sentence, ranges) ?? []
    }),
  )
}

function midpointOf(midpoint: Claim, sentence: Sentence, ranges: readonly Claim[]): Relation | null {
  const key = dimensionKey(midpoint.quantity)
  const like = ranges.filter(
    (range) =>
      key !== null &&
      dimensionKey(range.quantity) === key &&
      range.quantity.per === midpoint.quantity.per &&
      !isNamed(range, midpoint, sentence),
  )
  const relations = like.flatMap((range) => relationOf(midpoint, range, sentence) ?? [])
  const right = relations.find((relation) => evaluate(relation)!.holds)
  if (right !== undefined) return right
  const shared = relations.map(({ terms }) => sharedWords(sentence, terms[1]!.claim!))
  const most = Math.max(...shared)
  const best = relations.filter((_, k) => shared[k] === most)
  const values = new Set(best.map(({ terms }) => statedText(terms[1]!.quantity.stated)))
  return most >= LEAST_SHARED && values.size === 1 ? best[0]! : null
}

/** Whether the sentence gives the middle of a range beside the midpoint in question: "…, up from $1.595bn". */
const isNamed = (range: Claim, midpoint: Claim, { claims }: Sentence): boolean =>
  claims.some(
    (other) =>
      other !== midpoint &&
      other !== range &&
      other.quantity.unit === range.quantity.unit &&
      equalDecimals(nominal(other.quantity.stated), nominal(range.quantity.stated)),
  )

function relationOf(midpoint: Claim, range: Claim, sentence: Sentence): Relation | null {
  const term = (role: string, claim: Claim): Term => ({ role, claim, quantity: claim.quantity, sign: 1 })
  const relation: Relation = {
    kind: 'midpoint',
    terms: [term('midpoint', midpoint), term('range', range)],
    complete: true,
    direction: null,
    confidence: STRENGTH,
    cue: 'midpoint',
    origin:
      range.document !== midpoint.document ? 'documents' : sentence.claims.includes(range) ? 'sentence' : 'passage',
  }
  return evaluate(relation) === null ? null : relation
}

function sharedWords({ clause }: Sentence, range: Claim): number {
  const words = new Set(clause.words.filter(({ weight }) => weight >= TELLING).map((word) => word.class))
  let count = 0
  for (const [word] of range.subject.words) if (words.has(word)) count++
  return count
}
