import { type Claim, timesExclude } from '../../claims/index.js'
import { compareQuantities, sizeOf } from '../../quantity/index.js'
import { append } from '../../text/index.js'
import { dimensionKey } from '../comparable.js'
import { isMeant } from './nearness.js'
import { akin, numberOf } from './surroundings.js'

/** Two figures that tell the same thing of one story differently. */
export interface Rival {
  readonly head: Claim
  readonly stated: Claim
  readonly confidence: number
}

const CONFIDENCE = 0.8
/** Passages that tell the same story have at least so many figures in common. */
const FEWEST_SHARED = 2
/** A document with no more figures is one passage; others are parted into their blocks. */
const MOST_OF_ONE = 12
/** Figures that more passages write tell nothing of any two. */
const MOST_WRITING = 12

/** The figures of one passage, by what they write. */
interface Passage {
  readonly document: number
  readonly figures: ReadonlyMap<string, Claim>
}

/**
 * Two passages of different documents that have figures in common tell of one thing; where each has one more of a kind and
 * both count the same, that one was meant to be the same too: "seven institutes" beside "partners: 11 institutes", both on a
 * mirror of 6.5 m at 2,635 m. Figures that the other document writes somewhere stand.
 */
export function leftovers(claims: readonly Claim[]): Rival[] {
  const passages = passagesOf(claims)
  if (passages.length < 2) return []
  const written = new Map<number, Set<string>>()
  for (const claim of claims)
    written.set(claim.document, (written.get(claim.document) ?? new Set()).add(numberOf(claim)))
  const stands = (claim: Claim, other: Claim): boolean => written.get(other.document)!.has(numberOf(claim))
  const found = new Map<string, Rival>()
  for (const [a, b] of likePassages(passages)) {
    for (const rival of rivalsOf(a, b)) {
      if (stands(rival.head, rival.stated) || stands(rival.stated, rival.head)) continue
      found.set(`${rival.head.index} ${rival.stated.index}`, rival)
    }
  }
  return [...found.values()]
}

const KINDS: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'duration', 'percent'])
const isFigure = ({ cell, quantity }: Claim): boolean =>
  cell === null &&
  KINDS.has(quantity.kind) &&
  quantity.change === null &&
  quantity.hedge === 'exact' &&
  quantity.stated.kind === 'decimal'

function passagesOf(claims: readonly Claim[]): Passage[] {
  const documents = new Map<number, Claim[]>()
  for (const claim of claims) if (isFigure(claim)) append(documents, claim.document, claim)
  return [...documents].flatMap(([document, own]) => {
    const parts = own.length <= MOST_OF_ONE ? [own] : blocksOf(own)
    return parts.map((part) => ({ document, figures: new Map(part.map((claim) => [keyOf(claim), claim])) }))
  })
}

function blocksOf(claims: readonly Claim[]): Claim[][] {
  const blocks = new Map<number, Claim[]>()
  for (const claim of claims) {
    append(blocks, claim.block, claim)
  }
  return [...blocks.values()]
}

const dimensionOf = ({ quantity }: Claim): string =>
  [dimensionKey(quantity), quantity.kind === 'count' ? '' : quantity.unit, quantity.per ?? ''].join(' ')
const keyOf = (claim: Claim): string => `${dimensionOf(claim)} ${numberOf(claim)}`

/** The pairs of passages of different documents that write enough of the same figures. */
function likePassages(passages: readonly Passage[]): (readonly [Passage, Passage])[] {
  const writing = new Map<string, number[]>()
  passages.forEach(({ figures }, i) => {
    for (const key of figures.keys()) {
      append(writing, key, i)
    }
  })
  const shared = new Map<number, number>()
  for (const list of writing.values()) {
    if (list.length > MOST_WRITING) continue
    list.forEach((i, k) => {
      for (const j of list.slice(k + 1)) {
        const pair = i * passages.length + j
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
    })
  }
  return [...shared].flatMap(([pair, count]) => {
    const [a, b] = [passages[Math.floor(pair / passages.length)]!, passages[pair % passages.length]!]
    return count >= FEWEST_SHARED && a.document !== b.document ? [[a, b] as const] : []
  })
}

/** The figures that alone of their dimension are left over on both sides, and are about like things. */
function rivalsOf(a: Passage, b: Passage): Rival[] {
  const own = leftIn(a, b)
  const others = leftIn(b, a)
  return [...own].flatMap(([dimension, [head, ...more]]) => {
    const [stated, ...further] = others.get(dimension) ?? []
    if (head === undefined || stated === undefined || more.length > 0 || further.length > 0) return []
    if (!akin(head, stated) || timesExclude(head.time, stated.time)) return []
    if (isMadeIn(head, b) || isMadeIn(stated, a)) return []
    const ratio = sizeOf(head.quantity) / sizeOf(stated.quantity)
    const isDifferent = compareQuantities(head.quantity, stated.quantity) === 'conflict' && isMeant(ratio)
    return isDifferent ? [{ head, stated, confidence: CONFIDENCE }] : []
  })
}

/** Two figures as near as this, as a share, are the same. */
const EVEN = 1e-9

/**
 * Whether a figure is the sum or the difference of two that another passage has: "an extra £21.6m" beside "has gone from £52.7m
 * to £74.3m".
 */
function isMadeIn(claim: Claim, { figures }: Passage): boolean {
  const size = sizeOf(claim.quantity)
  const sizes = [...figures.values()]
    .filter((other) => dimensionOf(other) === dimensionOf(claim))
    .map(({ quantity }) => sizeOf(quantity))
  const isSize = (value: number): boolean => Math.abs(value - size) <= EVEN * size
  return sizes.some((x, i) => sizes.slice(i + 1).some((y) => isSize(x + y) || isSize(Math.abs(x - y))))
}

function leftIn({ figures }: Passage, other: Passage): ReadonlyMap<string, readonly Claim[]> {
  const left = new Map<string, Claim[]>()
  for (const [key, claim] of figures) {
    if (other.figures.has(key)) continue
    const dimension = dimensionOf(claim)
    append(left, dimension, claim)
  }
  return left
}
