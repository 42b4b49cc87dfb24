import { type Claim, type Sentence, timesExclude } from '../../claims/index.js'
import { sizeOf } from '../../quantity/index.js'
import type { Relation } from '../relation.js'
import { digitsOf, limitBetween, SIDES } from './bound-relation.js'
import { likened } from './likening.js'

const APPOSED = 0.85
const AFTERWARDS = 0.72

/**
 * Bounds and the exact figure that their passage gives for the same: in brackets or set off right behind ("over 600 (582)"),
 * or in the next clause or sentence, one noun and a finer figure just beyond the bound ("exceeded 49,000. It now has 48,612").
 */
export function boundRelations(sentences: readonly Sentence[]): Relation[] {
  return sentences.flatMap((sentence, i) =>
    sentence.claims.flatMap((bound, k) => {
      const side = SIDES[bound.quantity.hedge]
      if (side === undefined || bound.quantity.stated.kind !== 'decimal') return []
      const next = sentence.claims[k + 1]
      if (next !== undefined && isApposed(bound, next)) return limitBetween(bound, next, side, APPOSED) ?? []
      const following = sentences[i + 1]
      const behind =
        following?.document === sentence.document && following.block === sentence.block ? following.claims : []
      const exact = retold(bound, sentence.claims.slice(k + 1)) ?? retold(bound, behind)
      return exact === null ? [] : (limitBetween(bound, exact, side, AFTERWARDS) ?? [])
    }),
  )
}

const SET_OFF =
  /^(?: (?!than\b|and\b|or\b|but\b|including\b)[a-zÀ-ɏ’'-]+){0,4}(?: ?\(|: |, (?:exactly |precisely |or )?| [–—] )$/i
const ENDED = /^(?:\)|(?: of (?:them|these|those))\)|(?: in all| in total| altogether| all told| to be exact)|[,.;]?$)/i

/** Whether a figure stands in brackets, or between commas, right behind a bound of its sort, and nothing else with it. */
function isApposed(bound: Claim, { text, mark, quantity, reading }: Claim): boolean {
  const between = text.slice(bound.mark.to, mark.from)
  if (!SET_OFF.test(between) || quantity.hedge !== 'exact' || quantity.change !== bound.quantity.change) return false
  const [own, other] = [bound.reading.noun, reading.noun]
  if (other !== null && own?.lemma !== other.lemma) return false
  const behind = text.slice(mark.to)
  return /\($/.test(between) ? /^(?:\)| of (?:them|these|those)\))/.test(behind) : ENDED.test(behind)
}

/** Told beside a figure: it is another time's, another sort's or a part. */
const OTHERWISE =
  /\b(?:last|compared|against|from|previous|previously|earlier|before|ago|target|forecast|expected|planned|than|below|above|short of|of them|of which|of whom|each|average|other|another|further|more|until|after|next|then|while|up|down|originally|or|net|gross|excluding|without|adjusted)\b/gi
/** A figure just beyond a bound lies within this factor of it. */
const NEAR = 1.08
const isNear = (ratio: number): boolean => ratio <= NEAR && ratio >= 1 / NEAR

/** The one figure among others that can be what a bound was told of: exact, finer, just beyond it, of one noun. */
function retold(bound: Claim, candidates: readonly Claim[]): Claim | null {
  const all = candidates.filter(({ quantity }) => likened(quantity, bound.quantity) !== null)
  const near = all.filter(({ quantity }) => isNear(sizeOf(quantity) / sizeOf(bound.quantity)))
  const like = near.length > 0 ? near : all
  const [exact] = like
  if (exact === undefined || like.length > 1) return null
  const { quantity, subject, text } = exact
  if (quantity.kind !== bound.quantity.kind || quantity.hedge !== 'exact' || quantity.change !== null) return null
  if (bound.quantity.change !== null || subject.part || bound.subject.part || timesExclude(exact.time, bound.time))
    return null
  const [before, behind] =
    exact.text === bound.text ? ['', text.slice(bound.mark.to)] : [bound.text.toLowerCase(), text]
  const others = behind.match(OTHERWISE) ?? []
  if (
    others.some((word) => !before.includes(word.toLowerCase())) ||
    subject.qualifiers.length > 0 ||
    bound.subject.qualifiers.length > 0
  )
    return null
  const ratio = sizeOf(quantity) / sizeOf(bound.quantity)
  if (!isNear(ratio) || digitsOf(quantity) <= digitsOf(bound.quantity)) return null
  return isOfOne(bound, exact, ratio) ? exact : null
}

const FEWEST_SHARED = 2
/** Figures so near one another need but one word in common. */
const NEAREST = 0.03

/** Whether two figures count or measure one thing, as their words tell. */
function isOfOne({ subject: a, quantity }: Claim, { subject: b }: Claim, ratio: number): boolean {
  if (quantity.kind === 'count' && a.headClass !== null && a.headClass === b.headClass) return true
  if (quantity.kind === 'count' && a.headClass !== null && b.headClass !== null) return false
  const shared = [...a.words.keys()].filter(
    (word) => (a.words.get(word) ?? 0) >= 0.3 && (b.words.get(word) ?? 0) >= 0.3,
  )
  return shared.length >= (Math.abs(ratio - 1) <= NEAREST ? 1 : FEWEST_SHARED)
}
