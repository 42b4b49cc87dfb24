import type { Claim, Sentence } from '../../claims/index.js'
import {
  decimal,
  multiply,
  nominal,
  type Quantity,
  sizeOf,
  slipBetween,
  toNumber,
  toUnitOf,
} from '../../quantity/index.js'
import { dimensionKey } from '../comparable.js'
import { evaluate } from '../formulas.js'
import type { Relation } from '../relation.js'
import { changeRelation, levelOf } from './change-relation.js'

/** How many sentences back the two figures stand that a gap lies between, and how many are looked at. */
const REACH = 2
const MOST_LEVELS = 5
/** A slip likelier than this over all pairs tried says nothing. */
const MOST_CHANCE = 0.25
const CONFIDENCE = 0.78

const NOUN = `(?:gap|spread|difference|differential|gulf|distance|disparity|divide)`
/** Words before a figure that make it the size of a gap, and words behind it. */
const BEFORE = new RegExp(String.raw`\b${NOUN}\b(?!\s+year)[^.;:]{0,80}$`, 'i')
const BEHIND = new RegExp(String.raw`^[\s-]*(?:(?!(?:are|is|was|were|be|been|being)\b)[a-z]+ )?${NOUN}\b`, 'i')
/** Before a figure: by how much a gap changed, or what it was before. */
const NOT_NOW =
  /\b(?:by|from|against|than|compared (?:to|with)|and another|and a further)\s+(?:about |around |some |just |a |the )?$/i

/**
 * "The gap between the two widened by 5bp to 27bp", "a gap of 61 mL": held against the levels just before it. Any two of
 * them that lie so far apart are taken for the two meant; else the pair that one slip of the pen parts from it. Only what
 * fails is given.
 */
export function gapRelations(sentences: readonly Sentence[]): Relation[] {
  return sentences.flatMap((sentence, i) =>
    sentence.claims.flatMap((gap) => {
      if (gap.quantity.hedge !== 'exact' || !isGap(gap)) return []
      return failing(gap, levelsBefore(sentences, i, gap)) ?? []
    }),
  )
}

function isGap({ text, mark, quantity }: Claim): boolean {
  if (quantity.moment !== null || quantity.kind === 'ordinal' || quantity.kind === 'multiple') return false
  const before = text.slice(0, mark.from)
  // "The 10% difference was not significant (p=0.31)."
  if (/\bp ?[=<>] ?$/i.test(before)) return false
  return !NOT_NOW.test(before) && (BEFORE.test(before) || BEHIND.test(text.slice(mark.to)))
}

/** The levels that a gap may lie between, nearest first. */
function levelsBefore(sentences: readonly Sentence[], i: number, gap: Claim): Claim[] {
  const found: Claim[] = []
  for (let k = i; k >= 0 && k >= i - REACH; k--) {
    const sentence = sentences[k]!
    if (sentence.document !== gap.document) break
    for (const claim of [...sentence.claims].reverse()) {
      const before = claim.index < gap.index || k === i
      if (claim !== gap && before && goTogether(claim.quantity, gap.quantity)) found.push(claim)
    }
  }
  return found.slice(0, MOST_LEVELS)
}

const POINTS: ReadonlySet<string> = new Set(['percentage-points', 'basis-points'])

/** Whether two figures of one sort can lie such a size apart: percentages lie points apart. */
function goTogether(level: Quantity, gap: Quantity): boolean {
  if (level.hedge !== 'exact' || level.stated.kind !== 'decimal') return false
  if (POINTS.has(gap.kind)) return level.kind === 'percent'
  return (
    dimensionKey(level) === dimensionKey(gap) &&
    (gap.per === null || level.per === gap.per) &&
    gap.kind !== 'percent' &&
    toUnitOf(level, gap) !== null
  )
}

function failing(gap: Claim, levels: readonly Claim[]): Relation | null {
  const pairs = levels.flatMap((a, k) => levels.slice(k + 1).map((b) => relationOf(gap, b, a)))
  const results = pairs.flatMap((relation) => {
    const result = evaluate(relation)
    return result === null ? [] : [{ relation, result }]
  })
  if (results.length === 0 || results.some(({ result }) => result.holds) || liesFromBare(gap, levels)) return null
  const telling = results.filter(({ relation }) => chanceOf(relation) * results.length <= MOST_CHANCE)
  return telling.length === 0 ? null : telling[0]!.relation
}

/** "88.4% of the poorest and of the richest 95.9, a gap of 7.5 points": one of two percentages may leave its sign out. */
const liesFromBare = (gap: Claim, levels: readonly Claim[]): boolean =>
  POINTS.has(gap.quantity.kind) &&
  levels.some((level) =>
    bareNumbersIn(gap.text).some(
      (bare) =>
        Math.abs(Math.abs(bare - sizeOf(level.quantity)) - sizeOf(gap.quantity)) < toNumber(gap.quantity.step) / 2,
    ),
  )

const bareNumbersIn = (text: string): number[] =>
  [...text.matchAll(/\b\d{1,2}(?:\.\d+)?(?![\d.%])/g)].map(([figure]) => Number(figure))

const relationOf = (gap: Claim, from: Claim, to: Claim): Relation =>
  changeRelation(gap, levelOf(from), levelOf(to), { direction: null, confidence: CONFIDENCE, origin: 'passage' })

/** How likely by chance a gap is one slip of the pen away from how far its levels lie apart; 1 where it is not. */
function chanceOf({ terms }: Relation): number {
  const [from, to, by] = terms.map(({ quantity }) => quantity) as [Quantity, Quantity, Quantity]
  const [a, b] = [toUnitOf(from, by) ?? from, toUnitOf(to, by) ?? to]
  const apart = Math.abs(sizeOf(b) - sizeOf(a))
  const scale = by.kind === 'basis-points' ? 100 : 1
  const rounded = multiply(decimal(BigInt(Math.round((apart * scale) / toNumber(by.step)))), by.step)
  return slipBetween(rounded, nominal(by.stated))?.chance ?? 1
}
