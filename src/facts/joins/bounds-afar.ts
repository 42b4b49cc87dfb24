import { type Claim, type Sentence, timesExclude } from '../../claims/index.js'
import { nominal, sizeOf, toNumber } from '../../quantity/index.js'
import { append } from '../../text/index.js'
import { dimensionKey } from '../comparable.js'
import type { Relation } from '../relation.js'
import { digitsOf, limitBetween, SIDES } from './bound-relation.js'
import { wordsOf } from './head-words.js'
import { likened } from './likening.js'

const CONFIDENCE = 0.76
/** Bounds of more digits are told for themselves, not for a finer figure. */
const MOST_DIGITS = 3
/** A bound is told of what lies within one place of its last digit, and within this share of it at most. */
const REACH = 0.08
/** What lies inside it within this share may be what it was told of. */
const CLOSE = 0.12
/** Words that two sentences have in common where one noun is counted in both, and where none is. */
const FEWEST_SHARED = { counted: 1, measured: 2 } as const

/**
 * Bounds and the one finer figure of the story for the same thing, wherever it stands: "nearly 61,000 pallets" of the 61,740
 * that another text gives. Silent where any figure lies just inside the bound, or more than one just beyond it.
 */
export function boundsAfar(sentences: readonly Sentence[]): Relation[] {
  const bounds = sentences.flatMap((sentence) => sentence.claims.filter(isBound))
  if (bounds.length === 0) return []
  const figures = new Map<string, Claim[]>()
  for (const { claims } of sentences)
    for (const claim of claims) {
      const key = isFigure(claim) ? dimensionKey(claim.quantity) : null
      if (key !== null) append(figures, key, claim)
    }
  const byIndex = new Map(sentences.map((sentence) => [sentence.index, sentence]))
  return bounds.flatMap((bound) => {
    const near = (figures.get(dimensionKey(bound.quantity) ?? '') ?? []).flatMap((claim) => nearTo(bound, claim) ?? [])
    if (near.some(({ inside }) => inside)) return []
    const meant = near.filter(({ claim }) => isOfOne(bound, claim, byIndex))
    if (new Set(meant.map(({ size }) => size)).size !== 1) return []
    const { claim } = meant.find((one) => one.claim.document === bound.document) ?? meant[0]!
    return limitBetween(bound, claim, SIDES[bound.quantity.hedge]!, CONFIDENCE) ?? []
  })
}

const isBound = ({ quantity, cell, subject }: Claim): boolean =>
  SIDES[quantity.hedge] !== undefined &&
  quantity.hedge !== 'at-most' &&
  quantity.stated.kind === 'decimal' &&
  quantity.change === null &&
  quantity.per === null &&
  cell === null &&
  !subject.part &&
  digitsOf(quantity) <= MOST_DIGITS

const isFigure = ({ quantity, subject }: Claim): boolean =>
  quantity.hedge === 'exact' &&
  quantity.stated.kind === 'decimal' &&
  quantity.change === null &&
  quantity.per === null &&
  !subject.part

/** How many sentences below a headline tell what its bound is of. */
const LEAD = 2

/** A figure near a bound, and whether it lies inside it. */
interface Near {
  readonly claim: Claim
  readonly size: number
  readonly inside: boolean
}

/** A finer figure within a place of a bound's last digit; null for others. */
function nearTo(bound: Claim, claim: Claim): Near | null {
  const quantity = likened(claim.quantity, bound.quantity)
  if (quantity === null || digitsOf(claim.quantity) <= digitsOf(bound.quantity)) return null
  const [size, limit] = [sizeOf(quantity), sizeOf(bound.quantity)]
  const { exponent } = nominal(bound.quantity.stated)
  const reach = Math.min(toNumber({ mantissa: 1n, exponent }), REACH * limit)
  const beyond = SIDES[bound.quantity.hedge] === 'up' ? limit - size : size - limit
  if (beyond === 0 || beyond > reach || -beyond > CLOSE * limit) return null
  return { claim, size, inside: beyond < 0 }
}

/** "Was 6.9 per cent in May" is put back by its tense alone. */
const aspectsOf = ({ subject }: Claim): string => `${subject.qualifiers.filter((name) => name !== 'previous')}`

function isOfOne(bound: Claim, claim: Claim, sentences: ReadonlyMap<number, Sentence>): boolean {
  if (bound.document === claim.document && bound.sentence === claim.sentence) return false
  if (timesExclude(bound.time, claim.time) || aspectsOf(bound) !== aspectsOf(claim)) return false
  const [a, b] = [bound.subject.headClass, claim.subject.headClass]
  const isCounted = bound.quantity.kind === 'count' && a !== null && a === b
  if (bound.quantity.kind === 'count' && !isCounted && a !== null && b !== null) return false
  const [own, other] = [bound, claim].map((one) => sentences.get(one.sentence))
  if (own === undefined || other === undefined) return false
  // A headline's bound is of what the first sentences below it tell.
  if (bound.place === 'headline' && claim.document === bound.document && claim.sentence <= bound.sentence + LEAD)
    return true
  const words = wordsOf(other)
  const shared = [...wordsOf(own)].filter((word) => words.has(word)).length
  return shared >= (isCounted ? FEWEST_SHARED.counted : FEWEST_SHARED.measured)
}
