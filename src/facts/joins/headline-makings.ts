import type { Claim } from '../../claims/index.js'
import {
  absolute,
  add,
  type Decimal,
  nominal,
  type Quantity,
  roundTo,
  sizeOf,
  slipBetween,
  subtract,
  toNumber,
  toUnitOf,
} from '../../quantity/index.js'
import type { Relation } from '../relation.js'
import { changeRelation } from './change-relation.js'
import { isLooselySame } from './head-words.js'
import { relationOf } from './surroundings.js'

const CONFIDENCE = 0.76
/** A slip that more than this share of unrelated figures lie away by, over all that the lead makes, tells nothing. */
const MOST_CHANCE = 0.3
/** A lead with more figures of one sort makes nearly anything. */
const MOST_FIGURES = 6

interface Making {
  readonly value: Decimal
  readonly relation: Relation | null
  /** Whether words between the two say that they lie apart: "leaving 45 of its 62". */
  readonly told: boolean
}

/**
 * The sum or difference of figures of the lead that one slip of the pen parts from a headline's figure which no text states:
 * "Dam $2.8bn over budget" over "which was to cost $2.4bn, will cost $4.2bn". Null where anything that the lead makes comes
 * to the figure, or more than one thing lies a slip away. `lead` are the claims of the first sentences below.
 */
export function makingOf(head: Claim, lead: readonly Claim[]): Relation | null {
  const figures = lead.filter((claim) => inUnitOf(claim, head) !== null)
  if (figures.length < 2 || figures.length > MOST_FIGURES) return null
  const makings = [...pairsOf(figures).flatMap(([a, b]) => madeOf(head, a, b)), ...wholeOf(head, figures)]
  const own = nominal(head.quantity.stated)
  const { exponent } = head.quantity.step
  const rounded = makings.map((making) => ({ ...making, value: roundTo(making.value, exponent) }))
  const size = toNumber(own)
  if (rounded.some(({ value }) => isLooselySame(toNumber(value), size))) return null
  const slipped = rounded.filter(({ value, told }) => {
    const slip = slipBetween(own, value)
    return slip !== null && slip.chance * (told ? 1 : makings.length) <= MOST_CHANCE
  })
  return slipped.length === 1 ? slipped[0]!.relation : null
}

/** A figure of the lead in the unit of the headline's; null where it is none that can be added. */
function inUnitOf({ quantity, subject }: Claim, { quantity: model, subject: { headClass } }: Claim): Quantity | null {
  const { kind, stated, value, change, per } = quantity
  if (kind !== model.kind || change !== null || per !== model.per || stated.kind !== 'decimal') return null
  if (value.low === null || value.high === null || sizeOf(quantity) <= 0) return null
  if (kind !== 'count') return toUnitOf(quantity, model)
  // Visitors of the headline are people below it.
  const isOfThose = [subject.headClass, headClass].includes(null) || subject.headClass === headClass
  return isOfThose || quantity.unit === 'person' ? { ...quantity, unit: model.unit } : null
}

const pairsOf = (figures: readonly Claim[]): [Claim, Claim][] =>
  figures.flatMap((a, i) => figures.slice(i + 1).map((b): [Claim, Claim] => [a, b]))

/** The difference of two figures of one sentence, and their sum. */
function madeOf(head: Claim, a: Claim, b: Claim): Making[] {
  if (a.block !== b.block || a.sentence !== b.sentence) return []
  const [x, y] = [a, b].map((claim) => nominal(inUnitOf(claim, head)!.stated)) as [Decimal, Decimal]
  const [from, to] = [a, b].map((claim) => ({ claim, quantity: inUnitOf(claim, head)! }))
  const apart = changeRelation(head, from!, to!, { direction: null, confidence: CONFIDENCE, origin: 'passage' })
  return [
    { value: absolute(subtract(x, y)), relation: apart, told: APART.test(textBetween(a, b)) },
    { value: add(x, y), relation: sumOf(head, [a, b]), told: false },
  ]
}

const textBetween = (a: Claim, b: Claim): string => a.text.slice(Math.max(0, a.mark.from - LEAD_IN), b.mark.from)
const LEAD_IN = 25
const APART =
  /\b(?:leav(?:es?|ing)|left with|down|up|cut|reduc\w+|from)\b[^.;:]{0,30}\d[^.;:\d]{0,20}\b(?:of (?:its|the|their|his|her)|to|from|out of)(?: (?:present|current|existing|original|former|previous|total(?: of)?))? $/i

/** The sum of all figures of a lead that has more than two. */
function wholeOf(head: Claim, figures: readonly Claim[]): Making[] {
  if (figures.length < 3) return []
  const value = figures.map((claim) => nominal(inUnitOf(claim, head)!.stated)).reduce(add)
  return [{ value, relation: sumOf(head, figures), told: false }]
}

const sumOf = (head: Claim, parts: readonly Claim[]): Relation | null =>
  relationOf(
    { kind: 'parts', complete: true, direction: null, cue: 'total' },
    [
      { role: 'whole', claim: head, quantity: head.quantity, sign: 1 },
      ...parts.map((claim) => ({ role: 'part', claim, quantity: inUnitOf(claim, head)!, sign: 1 as const })),
    ],
    CONFIDENCE,
  )
