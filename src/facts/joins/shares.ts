import type { Statement } from '../../../grammar/index.js'
import type { Claim, Sentence } from '../../claims/index.js'
import {
  addIntervals,
  decimal,
  meets,
  nominal,
  point,
  significantDigits,
  subtract,
  valued,
  widened,
  withoutPer,
} from '../../quantity/index.js'
import { isBound } from '../comparable.js'
import { cannotBe, wrongWholes } from '../estimates.js'
import type { Relation, Term } from '../relation.js'
import { exceeds, likened, likenedSize } from './likening.js'
import { isOneSlipAway } from './mending.js'
import { wholeByNoun, wholeByTotal } from './named-wholes.js'
import { repairChance } from './repairing.js'
import { isOfClass, isOfEarlier } from './share-guards.js'
import { fits, siblingsOf } from './share-siblings.js'
import {
  akin,
  bearsOut,
  claimOf,
  holds,
  type Neighbour,
  neighbours,
  numberOf,
  relationOf,
  type Surroundings,
  termFor,
} from './surroundings.js'

/** How many sentences back and ahead a whole may stand for a share of it to be let pass, and to be held against it. */
const REACH_BACK = 14
const REACH_AHEAD = 2
const NEAR_BACK = 2
/** A share within so many characters of the head of its sentence takes up what the last sentence counts. */
const OPENING = 8
/** A slip likelier than this explains nothing. */
const MOST_CHANCE = 0.5
const HUNDRED = decimal(100)

/** Wordings at least this sure name their whole by a pronoun: "of them". */
const PRONOUN_STRENGTH = 0.8

/** How sure it is that a figure is the whole: it is for the shares beside it, for all the parts, or by its words only. */
const CONFIDENCE = { siblings: 0.86, parts: 0.86, pronoun: 0.75, words: 0.6 } as const

/**
 * A share with its part, held against the whole that other sentences name. Null where no whole is known well enough: any
 * figure near by that makes the share hold is taken for it, so that only what nothing explains is left to be reported.
 */
export function shareOfWhole(statement: Statement, surroundings: Surroundings, i: number): Relation | null {
  const sentence = surroundings.sentences[i]!
  const part = claimOf(statement, sentence, 'part')
  const share = claimOf(statement, sentence, 'share')
  if (part === null || share === null) return null
  if (COMPARED.test(sentence.text.slice(share.mark.to)) || isOfClass(share)) return null
  if (isOfEarlier(part, share, sentence)) return null
  // "Fell by 20, or 24%" is a change; "cut by 20 posts, or 8% of the staff" is a share.
  const moved = part.quantity.change !== null || CHANGE_OF.test(sentence.text.slice(0, part.mark.from))
  if (moved && !OF.test(sentence.text.slice(share.mark.to))) return null
  const used = new Set([part, share])
  const isAll = meets(share.quantity.value, point(HUNDRED))
  const candidates = neighbours(surroundings, i, REACH_BACK, REACH_AHEAD).filter(
    ({ claim }) =>
      !used.has(claim) &&
      exceeds(part.quantity.per === null ? withoutPer(claim.quantity) : claim.quantity, part.quantity, !isAll),
  )
  const relate = (whole: Claim, confidence: number): Relation | null =>
    shareRelation(statement, part, share, whole, confidence)
  const isWrong = wrongWholes(part.quantity, share.quantity)
  const byTotal = wholeByTotal(share, part, surroundings, relate)
  if (byTotal !== null) return byTotal
  for (const { claim } of candidates) {
    if (isWrong(claim.quantity)) continue
    // Any share is one of "fewer than 8,000" or of "more than 500", and anything is "more than half" of something.
    if ((isBound(claim) || isBound(share)) && !akin(claim, part) && !akin(claim, share)) continue
    const relation = relate(claim, CONFIDENCE.words)
    if (relation !== null && bearsOut(relation)) return relation
  }
  const tabled = isBound(share) ? null : heldByTotal(surroundings.wholes, part, relate)
  if (tabled !== null) return tabled
  if (isOfRest(statement, part, share, surroundings, i)) return null
  const siblings = siblingsOf(surroundings, i, part)
  const parts = new Set(siblings.map((sibling) => sibling.part))
  const possible = candidates.filter(({ claim, distance }) => distance >= 0 && !parts.has(claim))
  for (const { claim } of possible) {
    const fitting = siblings.filter((sibling) => fits(sibling, claim)).length
    const isSum = fitting < 2 && isWholeOf(claim, part, sentence)
    if (fitting === 0 && !isSum) continue
    const relation = relate(claim, fitting > 0 ? CONFIDENCE.siblings : CONFIDENCE.parts)
    if (relation !== null && (fitting > 1 || isSum || (repairChance(relation) ?? 1) <= MOST_CHANCE)) return relation
  }
  if (statement.strength >= PRONOUN_STRENGTH) {
    const nearest = possible.find(({ distance }) => distance <= 1)
    return nearest === undefined ? null : relate(nearest.claim, CONFIDENCE.pronoun)
  }
  return (
    wholeByNoun(share, sentence, possible, relate) ??
    byWords(possible, part, share, relate) ??
    slipFromTotal(surroundings.wholes, part, sentence, relate)
  )
}

/** Totals of tables that are tried for a share at most, and how many of all figures a slip may reach that explains one. */
const MOST_TOTALS = 3
const MOST_CHANCE_OF_TOTAL = 0.3

/**
 * A share of the total of a table that counts what its part counts, or that the parts listed with it come to: only where one
 * slip of the pen parts them.
 */
function slipFromTotal(
  wholes: readonly Claim[],
  part: Claim,
  sentence: Sentence,
  relate: (whole: Claim, confidence: number) => Relation | null,
): Relation | null {
  const noun = part.subject.headClass
  const own = wholes.filter(
    (whole) =>
      whole.document === part.document &&
      exceeds(whole.quantity, part.quantity, true) &&
      ((noun !== null && (whole.subject.words.get(noun) ?? 0) >= BESIDE) || isWholeOf(whole, part, sentence)),
  )
  if (new Set(own.map(numberOf)).size > MOST_TOTALS) return null
  const summed = own.filter((whole) => isWholeOf(whole, part, sentence))
  for (const whole of summed.length > 0 ? summed : own) {
    const relation = relate(whole, CONFIDENCE.words)
    if (relation !== null && isOneSlipAway({ ...relation, exact: true }, MOST_CHANCE_OF_TOTAL))
      return { ...relation, exact: true, confidence: CONFIDENCE.pronoun }
  }
  return null
}

/** A word this near to a cell heads its row or column, or its table. */
const BESIDE = 0.25

/** The total of a table that bears a share out; null where none does. */
function heldByTotal(
  wholes: readonly Claim[],
  part: Claim,
  relate: (whole: Claim, confidence: number) => Relation | null,
): Relation | null {
  for (const whole of wholes) {
    if (!exceeds(whole.quantity, part.quantity)) continue
    const relation = relate(whole, CONFIDENCE.words)
    if (relation !== null && bearsOut(relation)) return relation
  }
  return null
}

/** Before a part: it is one of what another part leaves of a whole. */
const OF_REST = /\b(?:of|among) (?:those|these|them|the (?:rest|remainder|remaining|others?))\b[^.;]*$/i

/** Whether a share is one of what two figures just before leave: "Of 16,320 sailings 320 were cancelled. Of those that sailed …". */
function isOfRest(statement: Statement, part: Claim, share: Claim, surroundings: Surroundings, i: number): boolean {
  if (!OF_REST.test(share.text.slice(0, share.mark.from))) return false
  const near = neighbours(surroundings, i, 1, 0)
    .map(({ claim }) => claim)
    .filter((claim) => claim !== part && claim !== share && likened(claim.quantity, part.quantity) !== null)
  return near.some((whole) =>
    near.some((taken) => {
      if (!exceeds(whole.quantity, taken.quantity, true)) return false
      const value = subtract(nominal(whole.quantity.stated), nominal(likened(taken.quantity, whole.quantity)!.stated))
      const rest: Claim = { ...whole, quantity: valued(whole.quantity, value) }
      const relation = shareRelation(statement, part, share, rest, 1)
      return relation !== null && holds(relation)
    }),
  )
}

/** Part and whole may both be so much a day, with only one of them saying so. */
function shareRelation(
  statement: Statement,
  part: Claim,
  share: Claim,
  whole: Claim,
  confidence: number,
): Relation | null {
  const quantity = part.quantity.per === null ? withoutPer(whole.quantity) : whole.quantity
  const model = quantity === whole.quantity ? whole : { ...whole, quantity }
  const own = termFor('whole', model)
  const terms = [termFor('part', part, model), termFor('share', share), own === null ? null : { ...own, claim: whole }]
  return relationOf(statement, terms, confidence)
}

/** A whole of like things close by is only held against a share that one slip explains. */
function byWords(
  possible: readonly Neighbour[],
  part: Claim,
  share: Claim,
  relate: (whole: Claim, confidence: number) => Relation | null,
): Relation | null {
  // "One in five, or 250, …" takes up what the sentence before counts.
  const bare = part.reading.noun === null && share.reading.noun === null
  const like = possible.filter(
    ({ claim, distance }) =>
      (distance <= NEAR_BACK || claim.block === part.block) &&
      exceeds(claim.quantity, part.quantity, true) &&
      (akin(claim, share) || akin(claim, part) || (bare && distance === 1)),
  )
  for (const [k, { claim }] of like.entries()) {
    const relation = relate(claim, CONFIDENCE.words)
    if (relation === null) continue
    const chance = repairChance(relation)
    if (bare && k === 0 && share.mark.from <= OPENING && like.filter(({ distance }) => distance <= 1).length === 1)
      return { ...relation, confidence: CONFIDENCE.pronoun }
    if (chance !== null && chance * (k + 1) <= MOST_CHANCE) return relation
  }
  return null
}

/** "14,000 (7.0%) fewer than a year earlier": a change and no share. */
const COMPARED =
  /^\)?,?\s*(?:against|versus|vs\.?|compared with|more|less|fewer|higher|lower|greater|larger|smaller|above|below|up|down)\b/i

const OF = /^\s*of\b/
/** Before a figure: it is the size of a change. */
const CHANGE_OF =
  /\b(?:increase|decrease|rise|fall|drop|growth|decline|reduction|gain|improvement|jump|cut) of (?:about |some |around |just |nearly |almost |over |more than )?$/i

/** Two parts prove little, unless the whole has this many digits. */
const LEAST_PARTS = 3
const LEAST_DIGITS = 3

/** Whether the run of like figures around a part in its sentence comes to the whole. */
function isWholeOf(whole: Claim, part: Claim, { claims }: Sentence): boolean {
  const sizes = claims.map((claim) => (claim === whole ? null : likenedSize(claim.quantity, whole.quantity)))
  const run = claims.filter((_, k) => sizes[k] !== null)
  const digits = significantDigits(nominal(whole.quantity.stated)).length
  if (run.length < (digits >= LEAST_DIGITS ? 2 : LEAST_PARTS) || !run.includes(part)) return false
  if (cannotBe(whole.quantity, totalOf(sizes))) return false
  const values = run.map((claim) => point(nominal(likened(claim.quantity, whole.quantity)!.stated)))
  return meets(values.reduce(addIntervals), widened(whole.quantity))
}

const totalOf = (sizes: readonly (number | null)[]): number => sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)

/**
 * A share of a whole whose other part follows: "65 per cent of the 320,000 homes have a tap; the other 112,000 …".
 * `rest` is that other part.
 */
export function shareWithRest(statement: Statement, sentence: Sentence, rest: Claim): Relation | null {
  const share = claimOf(statement, sentence, 'share')
  const whole = claimOf(statement, sentence, 'whole')
  if (share === null || whole === null || whole.quantity.stated.kind === 'range') return null
  const other = likened(rest.quantity, whole.quantity)
  if (other === null || other.hedge !== 'exact' || other.stated.kind !== 'decimal') return null
  if (!exceeds(whole.quantity, rest.quantity, true)) return null
  const value = subtract(nominal(whole.quantity.stated), other.stated.value)
  const part: Term = {
    role: 'part',
    claim: null,
    quantity: {
      ...valued(other, value),
      step: decimal(1, Math.min(value.exponent, other.step.exponent)),
    },
    sign: 1,
  }
  return relationOf(statement, [part, termFor('share', share), termFor('whole', whole), termFor('rest', rest)], 0.75)
}
