import type { Claim, Sentence } from '../../claims/index.js'
import { decimal, divide, nominal, type Quantity, sizeOf, toNumber } from '../../quantity/index.js'
import type { Span } from '../../text/index.js'
import { evaluate } from '../formulas.js'
import type { Relation } from '../relation.js'
import { isSized, OTHER_BASIS } from './change-levels.js'
import { changeBetween, leadsBetween } from './change-relation.js'
import { isHead, isLead, nearWords, sharedWords, statementAround, wordsWithin } from './head-words.js'
import { isSameLevel, type LevelPair } from './levels.js'

/** A headline that shares this many telling words with two levels speaks of them. */
const LEAST_SHARED = 2
const CONFIDENCE = 0.82

/** Changes of headlines and standfirsts that nothing bears out. */
export interface HeadlineChanges {
  /** Held against two levels that a text or a table sets side by side for the same thing. */
  readonly relations: readonly Relation[]
  /** Held against the change that a text states in so many words. */
  readonly rivals: readonly { readonly head: Claim; readonly stated: Claim; readonly confidence: number }[]
}

/**
 * Changes by a factor that a headline or standfirst tells without their levels ("backlog more than doubles"), held against
 * what the text below and other documents say for the same thing: a stated change ("2.4 times as many", "up 160%"), else
 * two levels. Only what fails is given, and only where no levels and no stated change bear the headline out. `pairs` are the
 * levels and `told` the sentences of the story, `sentences` those that the claims count theirs in.
 */
export function headlineChanges(
  claims: readonly Claim[],
  pairs: readonly LevelPair[],
  told: readonly Sentence[],
  sentences: readonly Sentence[],
): HeadlineChanges {
  const heads = told.filter(
    (sentence) => isHead(sentence) && !OTHER_BASIS.test(sentence.text) && sentence.claims.some(isShift),
  )
  const relations: Relation[] = []
  const rivals: { head: Claim; stated: Claim; confidence: number }[] = []
  for (const head of heads) {
    for (const by of head.claims.filter(isShift)) {
      const statement = statementAround(head.text, by)
      const own = wordsWithin(head, statement)
      if (hasLevel(head, by, statement) || isBorneOut(by, own, claims, sentences)) continue
      const stated = statedChange(by, own, claims, sentences)
      if (stated !== null) rivals.push({ head: by, stated, confidence: CONFIDENCE })
      else relations.push(...unborne(by, own, pairs, claims, sentences))
    }
  }
  return { relations, rivals }
}

/** Changes by a factor: "up by half", "cut by a third", "more than doubles". */
const isShift = ({ quantity }: Claim): boolean => quantity.change !== null && factorOf(quantity) !== null

/** Whether the headline gives a level of its own beside the change: then its own arithmetic is another check's. */
const hasLevel = ({ claims }: Sentence, by: Claim, { from, to }: Span): boolean =>
  claims.some((claim) => claim !== by && claim.mark.from >= from && claim.mark.to <= to && isSized(claim, by))

/**
 * The change between the levels that stand under most words of the headline, where none under any of them bears it out; under
 * one of several words only levels that the lead gives.
 */
function unborne(
  by: Claim,
  own: ReadonlySet<string>,
  pairs: readonly LevelPair[],
  claims: readonly Claim[],
  sentences: readonly Sentence[],
): readonly Relation[] {
  const lead = claims.filter((claim) => isLead(claim, by, sentences))
  let best: { relation: Relation; shared: number; pair: LevelPair } | null = null
  for (const pair of pairs) {
    if (!isSized(pair.to, by)) continue
    const shared = sharedWords(own, pair.to, sentences)
    if (shared === 0) continue
    const relation = changeBetween(by, pair.from, pair.to, {
      confidence: CONFIDENCE,
      origin: pair.from.document === by.document ? 'passage' : 'documents',
    })
    const result = relation === null ? null : evaluate(relation)
    if (relation === null || result === null) continue
    if (result.holds) return []
    if (pair.loose === true || !movesAs(by, pair) || shared <= (best?.shared ?? 0)) continue
    const isSure = shared >= Math.min(LEAST_SHARED, own.size) || lead.some((claim) => isSameLevel(claim, pair.to))
    if (isSure) best = { relation, shared, pair }
  }
  return best === null || liesFromAnother(by, best.pair, claims) ? [] : [best.relation]
}

/** "Doubles in a fortnight": of "1,840, against 1,310 the week before and 920 the week before that" the last. */
const liesFromAnother = (by: Claim, { to }: LevelPair, claims: readonly Claim[]): boolean =>
  claims.some(
    (from) =>
      from.sentence === to.sentence &&
      from !== to &&
      from.cell === null &&
      from.quantity.unit === to.quantity.unit &&
      from.quantity.change === null &&
      leadsBetween(by, from, to),
  )

/** Whether two levels lie in the direction that the headline tells. */
const movesAs = ({ quantity }: Claim, { from, to }: LevelPair): boolean =>
  sizeOf(to.quantity) > sizeOf(from.quantity) === (quantity.change === 'up')

/** What a change multiplies its level by, at its two ends; null for changes by an amount. */
function factorOf({ kind, change, hedge, stated }: Quantity): readonly [number, number] | null {
  if (kind !== 'multiple' && kind !== 'percent' && kind !== 'ratio') return null
  const size = toNumber(kind === 'percent' ? divide(nominal(stated), decimal(100)) : nominal(stated))
  const [below, beyond] = kind === 'multiple' ? MULTIPLES : [size * SHARES, size * SHARES]
  const [low, high] =
    hedge === 'more-than' || hedge === 'at-least'
      ? [size, size + beyond]
      : hedge === 'less-than' || hedge === 'at-most' || hedge === 'nearly'
        ? [size - below, size]
        : [size - size * NEARNESS, size + size * NEARNESS]
  if (kind === 'multiple') return [low, high]
  return change === 'down' ? [1 - high, 1 - low] : [1 + low, 1 + high]
}

/** How far below and above its figure a multiple and a share with a hedge may lie: "more than doubled" is said of 2.6 times. */
const MULTIPLES: readonly [number, number] = [0.3, 0.95]
const SHARES = 0.3
/** How far words for factors are from the digits, as a share. */
const NEARNESS = 0.06

const fits = ([low, high]: readonly [number, number], factor: number): boolean => factor >= low && factor <= high

/**
 * Whether two figures of one sort that stand together under a word of the headline are by that factor apart, or another
 * statement gives a change by a like factor under such a word or in the lead: then the headline may well tell of these.
 */
function isBorneOut(
  by: Claim,
  words: ReadonlySet<string>,
  claims: readonly Claim[],
  sentences: readonly Sentence[],
): boolean {
  const factor = factorOf(by.quantity)!
  return claims.some((a, i) => {
    if (a.cell === null && a.sentence === by.sentence) return false
    const named = nearWords(words, a).length > 0
    const other = a.quantity.change === null && a.quantity.kind !== 'multiple' ? null : factorOf(a.quantity)
    if (other !== null && meet(other, factor) && (named || isLead(a, by, sentences))) return true
    if (!named || a.quantity.moment !== null) return false
    const x = sizeOf(a.quantity)
    return claims.slice(i + 1, i + CLOSE).some((b) => {
      if (!standsBeside(a, b) || nearWords(words, b).length === 0 || x === 0) return false
      const ratio = sizeOf(b.quantity) / x
      return fits(factor, ratio) || (ratio !== 0 && fits(factor, 1 / ratio))
    })
  })
}

const meet = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] <= b[1] && a[1] >= b[0]

const standsBeside = (a: Claim, b: Claim): boolean =>
  a.document === b.document &&
  a.block === b.block &&
  a.cell?.row === b.cell?.row &&
  a.quantity.unit === b.quantity.unit &&
  a.quantity.kind === b.quantity.kind

/** Figures that follow each other within so many may be two levels of one thing. */
const CLOSE = 5

/** The change that another statement gives for the words of a headline, likest first; null where none does. */
function statedChange(
  by: Claim,
  words: ReadonlySet<string>,
  claims: readonly Claim[],
  sentences: readonly Sentence[],
): Claim | null {
  let best: { claim: Claim; score: number } | null = null
  const least = by.quantity.kind === 'percent' ? LEAST_SHARED : 1
  for (const claim of claims) {
    const { quantity, subject, cell } = claim
    if (cell !== null || isHead(sentences[claim.sentence]!) || factorOf(quantity) === null) continue
    if (subject.qualifiers.some((name) => OTHER_ASPECTS.has(name))) continue
    const near = quantity.change === by.quantity.change ? nearWords(words, claim).length : 0
    const lead =
      quantity.kind === 'multiple' &&
      by.quantity.kind === 'multiple' &&
      quantity.change !== 'down' &&
      isLead(claim, by, sentences)
    if (near < least && !lead) continue
    const score = near + (claim.document === by.document ? 1 : 0)
    if (score > (best?.score ?? 0)) best = { claim, score }
  }
  return best?.claim ?? null
}

const OTHER_ASPECTS: ReadonlySet<string> = new Set(['forecast', 'target', 'proposed', 'hypothetical'])
