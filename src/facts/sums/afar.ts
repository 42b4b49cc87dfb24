import type { Claim, Sentence } from '../../claims/index.js'
import { add, type Decimal, nominal, type Slip, slipBetween, subtract } from '../../quantity/index.js'
import { isAmount, totalOf } from '../joins/amounts.js'
import { exceeds, likened } from '../joins/likening.js'
import { holds, numberOf, relationOf, type Surroundings, termFor } from '../joins/surroundings.js'
import type { Relation } from '../relation.js'
import type { List } from './lists.js'
import { isLeftOver } from './sums.js'

/** How many sentences back the whole of a list stands. */
const REACH = 4
/** A slip that is likelier by chance than this, over all wholes tried, explains nothing. */
const MOST_CHANCE = 0.012
const CONFIDENCE = 0.74

/**
 * Figures listed side by side whose whole a sentence before them gives ("31,200 voted. There were 22,464 votes for it and
 * 8,736 against."). Only what one telling slip of the pen keeps from its whole is given; where they come to any figure of the
 * set nothing is. `lists` are those of sentence `i`.
 */
export function listAfar(lists: readonly List[], i: number, surroundings: Surroundings): Relation | null {
  const parts = partsIn(surroundings.sentences[i]!, lists)
  return parts.length === 0 ? null : faultOf(parts, surroundings, i)
}

/** The amounts that a sentence lists side by side, if it gives no others of their kind. */
function partsIn(sentence: Sentence, [list, ...others]: readonly List[]): readonly Claim[] {
  if (list === undefined || others.length > 0 || !list.claims.every(isAmount)) return []
  const [first] = list.claims
  const like = sentence.claims.filter((claim) => likened(claim.quantity, first!.quantity) !== null)
  return like.length === list.claims.length && !NO_LIST.test(sentence.text) ? list.claims : []
}

/** Words of sentences whose figures are no parts side by side, wherever they stand. */
const NO_LIST =
  /\b(?:from|than|of the|of its|of their|of those|up|down|rose|rise|fell|fall|grew|more|less|fewer|against (?=\d)|or)\b/i

function faultOf(parts: readonly Claim[], surroundings: Surroundings, i: number): Relation | null {
  const relate = (whole: Claim): Relation | null =>
    parts.every((part) => exceeds(whole.quantity, part.quantity, true))
      ? relationOf(
          { kind: 'parts', complete: true, direction: null, cue: 'total' },
          [termFor('whole', whole), ...parts.map((part) => termFor('part', part, whole))],
          CONFIDENCE,
        )
      : null
  const { sentences, byNumber, wholes } = surroundings
  const { document } = sentences[i]!
  const before = sentences
    .slice(Math.max(0, i - REACH), i)
    .filter((other) => other.document === document)
    .flatMap(({ claims }) => claims.filter(isAmount))
  const relations = [...before, ...wholes.filter((whole) => whole.document === document)].flatMap(
    (whole) => relate(whole) ?? [],
  )
  if (relations.length === 0 || relations.some(holds) || byNumber.has(String(totalOf(parts)))) return null
  const tried = new Set(relations.map(({ terms }) => numberOf(terms[0]!.claim!))).size
  const telling = relations.filter((relation) => chanceOf(relation) * tried <= MOST_CHANCE)
  const [only] = telling
  if (only === undefined || telling.length > 1) return null
  // "We spent £226,100. Staff took £98,500, …": the nearest figure that can hold the list is its whole, if any is.
  const whole = only.terms[0]!.claim!
  if (isLeftOver({ whole, parts }, i, sentences)) return null
  const nearer = relations.some(({ terms: [term] }) => term!.claim!.cell === null && term!.claim!.index > whole.index)
  return nearer && whole.cell === null ? null : only
}

/** How likely by chance the slip is that parts one figure from what the others come to with every digit as written; 1 for none. */
function chanceOf({ terms }: Relation): number {
  const [whole, ...parts] = terms.map(({ quantity }) => nominal(quantity.stated)) as [Decimal, ...Decimal[]]
  const missing = subtract(whole, parts.reduce(add))
  const slips = [
    slipBetween(whole, subtract(whole, missing)),
    ...parts.map((part) => slipBetween(part, add(part, missing))),
  ]
  return Math.min(1, ...slips.flatMap((slip) => (slip === null || !isPenSlip(slip.kind) ? [] : [slip.chance])))
}

const isPenSlip = (kind: Slip['kind']): boolean => kind === 'one-digit' || kind === 'transposed'
