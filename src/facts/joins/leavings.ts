import type { Claim, Sentence } from '../../claims/index.js'
import {
  add,
  type Hedge,
  nominal,
  point,
  type Quantity,
  subtract,
  subtractIntervals,
  valued,
} from '../../quantity/index.js'
import { isShare } from '../comparable.js'
import type { Relation, Term } from '../relation.js'
import { exceeds, likened } from './likening.js'
import { holds, numberOf, relationOf, termFor } from './surroundings.js'

const CONFIDENCE = 0.76
/** How many sentences back the whole may stand. */
const REACH = 2

/** Between a share and the figure for what it leaves, in one sentence; and before that figure at the head of the next. */
const LEAVING =
  /^[^.;:]{0,60}\b(?:leaves|leaving|(?<!\b(?:is|are|was|were|be|been|being)\s)left)\s+(?!(?:in|at|on|by|for|out|behind|to|from)\b)(?:[a-zÀ-ɏ'’-]+ ){0,4}?$/i
const THAT_LEAVES = /^\W*(?:that|this|which) (?:leaves|left)\s+(?:[a-zÀ-ɏ'’-]+ ){0,4}?$/i
/** Between what is left and its whole: "15 of the 73". */
const OF = /^ of (?:the |its |their |all )*$/i
/** A share that is said to be of something else than the figures before. */
const OF_OTHER = /^ of (?!it\b|them\b|that\b|this\b|these\b|those\b|the (?:bill|cost|total|sum|money|whole)\b)/i

/**
 * Shares with the figure for what they leave of their whole: "the county pays 75%, which leaves the town with less than $16
 * million", after a bill of $63 million. Any whole near by that makes it hold is taken; only what fails is given.
 */
export function leavingRelations(sentences: readonly Sentence[]): Relation[] {
  return sentences.flatMap((sentence, i) =>
    sentence.claims.flatMap((share, k) => {
      if (!isShare(share)) return []
      const left = leftBehind(sentence, k, sentences[i + 1])
      if (left === null) return []
      const wholes = left.whole !== null ? [left.whole] : wholesBefore(sentences, i, k, left.rest, share)
      const relations = wholes.flatMap((whole) => relate(share, whole, left.rest) ?? [])
      const isOne = new Set(wholes.map(numberOf)).size === 1
      return isOne && relations.length > 0 && !relations.some(holds) ? [relations[0]!] : []
    }),
  )
}

/** The figure for what a share leaves, and its whole where that stands right behind. */
function leftBehind({ text, claims, document }: Sentence, k: number, next: Sentence | undefined) {
  const share = claims[k]!
  const own = claims.slice(k + 1).find(({ quantity }) => quantity.moment === null)
  if (own !== undefined)
    return LEAVING.test(text.slice(share.mark.to, own.mark.from)) ? { rest: own, whole: null } : null
  if (next?.document !== document) return null
  const [rest, whole] = next.claims
  if (rest === undefined || !THAT_LEAVES.test(next.text.slice(0, rest.mark.from))) return null
  const named = whole !== undefined && OF.test(next.text.slice(rest.mark.to, whole.mark.from))
  return named ? { rest, whole } : null
}

/** The wholes that the nearest sentence with any gives: figures of the kind of what is left, and larger. */
function wholesBefore(sentences: readonly Sentence[], i: number, k: number, rest: Claim, share: Claim): Claim[] {
  const { document, text, claims } = sentences[i]!
  if (OF_OTHER.test(text.slice(share.mark.to))) return []
  const fitting = (figures: readonly Claim[]): Claim[] =>
    figures.filter(
      (claim) =>
        claim.quantity.kind === rest.quantity.kind &&
        claim.quantity.change === null &&
        exceeds(claim.quantity, rest.quantity, true),
    )
  // "It is back for 221,000 (85%), which leaves 39,000": what a share in brackets is beside is its part.
  const before = claims[k - 1]
  const isBracketed = before !== undefined && /^\s*\($/.test(text.slice(before.mark.to, share.mark.from))
  const own = fitting(claims.slice(0, isBracketed ? k - 1 : k))
  for (let j = i - 1; own.length === 0 && j >= i - REACH && sentences[j]?.document === document; j--) {
    const found = fitting(sentences[j]!.claims)
    if (found.length > 0) return found
  }
  return own
}

const OPPOSITE: Partial<Record<Hedge, Hedge>> = {
  'more-than': 'less-than',
  'less-than': 'more-than',
  'at-least': 'at-most',
  'at-most': 'at-least',
  nearly: 'more-than',
}

/** The share that a whole without its rest is of it. */
function relate(share: Claim, whole: Claim, rest: Claim): Relation | null {
  const other = likened(rest.quantity, whole.quantity)
  if (other === null || whole.quantity.hedge !== 'exact' || other.stated.kind !== 'decimal') return null
  if (isPartItself(whole, share, rest)) return null
  const all = nominal(whole.quantity.stated)
  const taken: Quantity = {
    ...other,
    hedge: OPPOSITE[other.hedge] ?? other.hedge,
    stated: { kind: 'decimal', value: subtract(all, nominal(other.stated)) },
    value: subtractIntervals(point(all), other.value),
  }
  const part: Term = { role: 'part', claim: null, quantity: taken, sign: 1 }
  return relationOf(
    { kind: 'share', complete: true, direction: null, cue: 'leaving' },
    [part, termFor('share', share), termFor('whole', whole), termFor('rest', rest)],
    CONFIDENCE,
  )
}

/** "£12.9m, three-fifths of the total, leaving £8.6m": the first figure is the part, and with the rest makes the whole. */
function isPartItself(part: Claim, share: Claim, rest: Claim): boolean {
  const added = likened(rest.quantity, part.quantity)
  if (added === null) return false
  const all = valued(part.quantity, add(nominal(part.quantity.stated), nominal(added.stated)))
  const terms = [
    termFor('part', part),
    termFor('share', share),
    { role: 'whole', claim: null, quantity: all, sign: 1 as const },
  ]
  const relation = relationOf({ kind: 'share', complete: false, direction: null, cue: '' }, terms, 1)
  return relation !== null && holds(relation)
}
