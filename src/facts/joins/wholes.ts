import type { Statement } from '../../../grammar/index.js'
import { compareDecimals, sizeOf, toNumber } from '../../quantity/index.js'
import { type Evaluation, evaluate } from '../formulas.js'
import type { Relation } from '../relation.js'
import { exceeds } from './likening.js'
import { repairChance } from './repairing.js'
import { holds, neighbours, relationOf, type Surroundings, termFor } from './surroundings.js'

const REACH_BACK = 8
const REACH_AHEAD = 2
const MOST_CHANCE = 0.25
/** Wordings at least this sure leave no doubt that the parts are all there are: "three loads of 280, 210 and 150 tonnes". */
const SURE = 0.8

/**
 * Parts whose whole another sentence names: "of these, 46 were girls and 38 boys". Any figure near by that they come to is
 * taken for it; else the nearest that is larger than each of them, where one slip parts the two. Null where none is found.
 */
export function wholeOfParts(statement: Statement, surroundings: Surroundings, i: number): Relation | null {
  const sentence = surroundings.sentences[i]!
  const parts = statement.roles.map(({ role, reading }) => ({ role, claim: sentence.claims[reading]! }))
  const used = new Set(parts.map(({ claim }) => claim))
  const relations: Relation[] = []
  // "38 of 186 seats, 18 of 156 and eight of 78": what stands behind "of" is a whole itself.
  if (parts.some(({ claim }) => OF_WHICH.test(sentence.text.slice(0, claim.mark.from)))) return null
  for (const { claim, distance } of neighbours(surroundings, i, REACH_BACK, REACH_AHEAD)) {
    if (used.has(claim) || !parts.every((part) => exceeds(claim.quantity, part.claim.quantity))) continue
    if (distance === 0 && !OF_IT.test(statement.cue) && LED.test(sentence.text.slice(0, claim.mark.from))) continue
    const relation = relationOf(
      statement,
      [...parts.map((part) => termFor(part.role, part.claim, claim)), termFor('whole', claim)],
      statement.strength,
    )
    if (relation === null) continue
    if (holds(relation)) return relation
    if (distance === 1 || (distance === 0 && claim.index < parts[0]!.claim.index)) relations.push(relation)
  }
  const [nearest] = relations
  if (nearest === undefined) return null
  if (nearest.terms.every((term) => term.claim?.sentence === i)) return partsBeside(nearest, statement, sentence.text)
  const chance = repairChance(nearest)
  return statement.strength >= SURE || (chance !== null && chance <= MOST_CHANCE) ? nearest : null
}

/** "Of the cancellations, 126 were for want of a driver, 74 of a train and 51 …": the first is a part like the others. */
const LED = /(?:^|[.;:]\s)(?:of|among|out of)\s[^.;:\d]{3,60},\s(?:(?:about|some|only|just|nearly|almost)\s)?$/i
const OF_IT = /^of (?:whom|which|them|these|those|it)\b/i

const OF_WHICH = /\d\s+of\s+$/

/** Parts named beside their whole may overlap where the text says so: "both", "also". */
const OVERLAP = /\b(?:also|both|either|each|multiple|some of (?:them|whom|these)|more than one|at least one)\b/i
const MOST_CHANCE_BESIDE = 0.06
const MOST_CHANCE_NEARLY = 1
const NEARLY = 0.85
const EXCESS_CONFIDENCE = 0.72

/**
 * A whole with its parts in one sentence. Wordings that are sure of themselves stand; "of the 31 asked, 27 … and four …" may
 * name some parts only, so that a sum below its whole needs a telling slip, and one above it must not come from overlaps.
 */
export function partsBeside(relation: Relation, statement: Statement, text: string): Relation | null {
  if (statement.strength >= SURE || holds(relation)) return relation
  const result = evaluate(relation)!
  const chance = repairChance(relation)
  if (result.expected.low !== null && result.actual.high !== null) {
    const excess = compareDecimals(result.expected.low, result.actual.high) > 0
    if (excess) {
      const plain = chance !== null && isCounted(relation) && !OVERLAP.test(text)
      return plain ? { ...relation, confidence: EXCESS_CONFIDENCE } : null
    }
  }
  const most = isNearly(result) ? MOST_CHANCE_NEARLY : MOST_CHANCE_BESIDE
  return chance !== null && chance <= most ? relation : null
}

/** Whether the parts come to most of their whole, so that few others can have been left out. */
function isNearly({ expected, actual }: Evaluation): boolean {
  if (expected.low === null || actual.high === null) return false
  return toNumber(expected.low) >= NEARLY * toNumber(actual.high)
}

/** Smaller numbers in digits without a noun may be keys of a listing ("2: two, 3: three") or names of things ("ward 12: …"). */
const LEAST_PLAIN = 100

/** Whether the whole names what it counts or measures, or is too large for a number that stands for a name. */
const isCounted = ({ terms, cue }: Relation): boolean =>
  /^of\b/i.test(cue) ||
  terms.some(
    ({ role, claim, quantity }) =>
      role === 'whole' &&
      (claim?.reading.noun !== null ||
        /^\p{L}/u.test(claim.reading.text) ||
        quantity.kind !== 'count' ||
        sizeOf(quantity) >= LEAST_PLAIN),
  )
