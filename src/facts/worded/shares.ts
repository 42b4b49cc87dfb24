import { type Claim, type Sentence, timesExclude } from '../../claims/index.js'
import { isBound, isShare } from '../comparable.js'
import { isOneSlipAway } from '../joins/mending.js'
import { akin, numberOf, relationOf, termFor } from '../joins/surroundings.js'
import type { Relation } from '../relation.js'
import { percentOf, sharesMeant } from '../rows/meaning.js'
import { isSummed, type NameIndex, nameIndex } from './naming.js'
import { partsNamed, type Wholes, wholesNamed } from './operands.js'
import { asWhole, shareBetween } from './sizes.js'
import { type ToldShare, toldShares } from './told.js'

/** How sure it is that the figures are part and whole: said by figures and pronouns, one of them by words, both by words. */
const CONFIDENCE = [0.8, 0.76, 0.73] as const
/** Figures whose share lies farther from the one told than this, as a factor, are of something else. */
const NEAR = 4
/** How many sentences to each side a figure may stand to bear a share out by its place alone. */
const REACH = 4

/** What is looked at for the shares of a story. */
export interface Scene {
  readonly sentences: readonly Sentence[]
  readonly index: NameIndex
  /** The figures of rows of tables that are wholes of others. */
  readonly wholes: readonly Claim[]
  readonly shares: readonly Claim[]
}

/**
 * Shares whose part or whole is named by words alone, held against the figures of the set that the words name. Silent where
 * any figures that may be meant bear the share out, or another place gives the same share. `settled` are the shares that
 * other readings have found part and whole of.
 */
export function wordedShares(
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  wholes: readonly Claim[],
  settled: ReadonlySet<Claim>,
): Relation[] {
  const shares = sentences.flatMap((sentence) => sentence.claims.filter(isShare))
  if (shares.length === 0) return []
  let scene: Scene | null = null
  return sentences.flatMap((sentence, i) => {
    if (!sentence.claims.some(isShare)) return []
    return toldShares(sentences, i).flatMap((told) => {
      if (settled.has(told.share)) return []
      scene ??= { sentences, index: nameIndex(claims), wholes, shares }
      return faultOf(told, i, scene) ?? []
    })
  })
}

function faultOf(told: ToldShare, i: number, scene: Scene): Relation | null {
  const { share } = told
  const parts = partsNamed(told, scene)
  if (parts.length === 0) return null
  const wholes = wholesNamed(told, parts[0]!, i, scene)
  if (wholes.claims.length === 0 || isBorneOut(told, parts, wholes, i, scene)) return null
  if (scene.shares.some((other) => isSeconded(share, other))) return null
  const doubt = Number(told.part.kind !== 'figures') + Number(told.whole.kind !== 'figures')
  const pairs = wholes.claims.flatMap((whole) =>
    newestOf(parts)
      .filter((part) => isPair(share, part, whole) && (doubt < 2 || areTogether(part, whole, scene)))
      .map((part) => ({ part, whole })),
  )
  if (pairs.length === 0 || !isOneFigure(pairs, told)) return null
  const [best] = ranked(pairs, scene)
  const relation = best === undefined ? null : relate(share, best.part, best.whole, CONFIDENCE[doubt]!)
  return relation === null || (doubt > 0 && isFarOff(share, best!) && !isOneSlipAway(relation)) ? null : relation
}

/** A share of figures that words name lies no farther from the one told than this, as a factor, unless by a slip of the pen. */
const NEARER = 2

function isFarOff(share: Claim, { part, whole }: Pair): boolean {
  const ratio = shareBetween(part, whole)! / percentOf(share.quantity)
  return ratio > NEARER || ratio < 1 / NEARER
}

/** Whether all that may be the part is one figure: for a pronoun, those of the nearest sentence that has any. */
function isOneFigure(pairs: readonly Pair[], { part }: ToldShare): boolean {
  const parts = pairs.map((pair) => pair.part)
  const nearest = part.kind === 'figures' ? part.claims.find((claim) => parts.includes(claim)) : undefined
  const meant = parts.filter((claim) => nearest === undefined || claim.sentence === nearest.sentence)
  return new Set(meant.map(numberOf)).size === 1
}

/**
 * Whether figures that may be meant bear a share out: of a part that is known, any of the set may be the whole where words
 * name none. Nearly anything is "more than half" of something.
 */
function isBorneOut(
  { share, part, whole }: ToldShare,
  parts: readonly Claim[],
  { claims: wholes, byName }: Wholes,
  i: number,
  { sentences, index, wholes: totals }: Scene,
): boolean {
  if (isBound(share)) return wholes.some((own) => parts.some((other) => fits(share, other, own)))
  const near = figuresNear(sentences, i)
  const touched = part.kind === 'words' ? [...index.touched(part.words), ...(whole.kind === 'figures' ? near : [])] : []
  const others =
    part.kind === 'figures' && !byName
      ? index.all
      : [...near, ...totals, ...(whole.kind === 'words' ? index.touched(whole.words) : [])]
  const allParts = [...new Set([...parts, ...touched])]
  const allWholes = [...new Set([...wholes, ...(whole.kind === 'figures' ? [] : others)])]
  return allWholes.some((own) => allParts.some((other) => fits(share, other, own)))
}

function figuresNear(sentences: readonly Sentence[], i: number): Claim[] {
  const { document } = sentences[i]!
  return sentences
    .slice(Math.max(0, i - REACH), i + REACH + 1)
    .filter((sentence) => sentence.document === document)
    .flatMap(({ claims }) => claims.filter(isSummed))
}

function fits(share: Claim, part: Claim, whole: Claim): boolean {
  const percent = shareBetween(part, whole)
  if (percent === null) return false
  const { low, high } = sharesMeant(share.quantity)
  return percent >= low && percent <= high
}

/** Whether two figures can be what a share is worked out from. */
function isPair(share: Claim, part: Claim, whole: Claim): boolean {
  const percent = shareBetween(part, whole)
  if (percent === null || percent > 100) return false
  if (timesExclude(share.time, part.time) || timesExclude(part.time, whole.time)) return false
  const told = percentOf(share.quantity)
  return percent <= told * NEAR && percent >= told / NEAR
}

/**
 * Whether two figures that words alone name are of one thing, as told by their places, their words or what is left of the
 * one: "900 oaks" in the park are none of the 1,400 trees in the wood.
 */
function areTogether(part: Claim, whole: Claim, { index }: Scene): boolean {
  if ((part.document === whole.document && part.block === whole.block) || akin(part, whole)) return true
  const percent = shareBetween(part, whole)!
  return index.all.some((rest) => {
    if (rest.document !== part.document || rest.block !== part.block) return false
    const other = shareBetween(rest, whole)
    return rest !== part && other !== null && Math.abs(percent + other - 100) < ROUNDING
  })
}

/** By how much two shares of a whole may miss it that rounding has gone over, in percent. */
const ROUNDING = 0.3

/** Of a row with a figure for each year the newest is meant. */
function newestOf(parts: readonly Claim[]): readonly Claim[] {
  const newest = Math.max(...parts.flatMap(({ cell, time }) => (cell === null ? [] : (time?.year ?? []))))
  return parts.filter(({ cell, time }) => cell === null || (time?.year ?? newest) === newest)
}

interface Pair {
  readonly part: Claim
  readonly whole: Claim
}

/** Wholes of the part's own document first, then those that most sentences give. */
function ranked(pairs: readonly Pair[], { index }: Scene): Pair[] {
  const score = ({ part, whole }: Pair): number => Number(part.document === whole.document) * 2 + index.mentions(whole)
  return pairs
    .map((pair) => ({ pair, own: score(pair) }))
    .sort((a, b) => b.own - a.own)
    .map(({ pair }) => pair)
}

/** Whether another place gives a share of that size in like words. */
function isSeconded(share: Claim, other: Claim): boolean {
  if (share === other) return false
  const { low, high } = sharesMeant(share.quantity)
  const percent = percentOf(other.quantity)
  if (percent < low || percent > high) return false
  for (const [word, weight] of other.subject.words)
    if (weight >= ALIKE && (share.subject.words.get(word) ?? 0) >= ALIKE) return true
  return false
}

const ALIKE = 0.4

function relate(share: Claim, part: Claim, whole: Claim, confidence: number): Relation | null {
  const model = { ...whole, quantity: asWhole(whole.quantity) }
  const own = termFor('whole', model)
  return relationOf(
    { kind: 'share', complete: true, direction: null, cue: share.text },
    [termFor('part', part, model), termFor('share', share), own === null ? null : { ...own, claim: whole }],
    confidence,
    part.document === share.document && whole.document === share.document ? 'passage' : 'documents',
  )
}
