import type { Claim, Sentence } from '../../claims/index.js'
import { add, type Decimal, nominal, type Slip, sizeOf, slipBetween, subtract } from '../../quantity/index.js'
import type { Relation } from '../relation.js'
import { exceeds, likened } from './likening.js'
import { holds, numberOf, relationOf, type Surroundings, termFor } from './surroundings.js'

/** How many sentences back the whole of a list stands. */
const REACH = 4
/** A slip that is likelier by chance than this, over all wholes tried, explains nothing. */
const MOST_CHANCE = 0.012
const CONFIDENCE = 0.74
const MOST_PARTS = 8

/** Words of sentences whose figures are no parts side by side: changes, comparisons, rates and figures out of others. */
const NO_LIST =
  /\b(?:from|than|of the|of its|of their|of those|up|down|rose|risen|rise|fell|fallen|fall|grew|gr[eo]w[nth]*|more|less|fewer|lower|higher|each|every|per|average|averaged|against (?=\d)|compared|instead|increas\w+|decreas\w+|between|versus|or)\b/i
/** Between two members of a list. */
const LINK = /^[^.:()]{0,80}(?:,|;|\band\b)[^.:()]{0,40}$/

/**
 * Figures listed side by side whose whole a sentence before them gives ("31,200 voted. There were 22,464 votes for it and
 * 8,736 against."). Only what one telling slip of the pen keeps from its whole is given; where they come to any figure of the
 * set nothing is.
 */
export function listedParts(surroundings: Surroundings): Relation[] {
  return surroundings.sentences.flatMap((sentence, i) => {
    const parts = partsIn(sentence)
    return parts.length === 0 ? [] : (faultOf(parts, surroundings, i) ?? [])
  })
}

/** The amounts that a sentence lists side by side; none where it tells of changes, rates or comparisons. */
export function partsIn({ claims, text, place }: Sentence): readonly Claim[] {
  if (place === 'headline' || place === 'heading') return []
  const [first] = claims.filter(isAmount)
  if (first === undefined) return []
  const parts = claims.filter((claim) => likened(claim.quantity, first.quantity) !== null)
  const listed =
    parts.length >= 2 &&
    parts.length <= MOST_PARTS &&
    parts.every((part) => isAmount(part)) &&
    parts.slice(1).every((part, k) => LINK.test(text.slice(parts[k]!.mark.to, part.mark.from)))
  return listed && !NO_LIST.test(text) ? parts : []
}

const AMOUNTS: ReadonlySet<string> = new Set(['count', 'money', 'measure'])

const isAmount = ({ quantity }: Claim): boolean =>
  AMOUNTS.has(quantity.kind) &&
  quantity.hedge === 'exact' &&
  quantity.stated.kind === 'decimal' &&
  quantity.change === null &&
  quantity.per === null

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
  if (relations.length === 0 || relations.some(holds) || byNumber.has(sumOf(parts))) return null
  const tried = new Set(relations.map(({ terms }) => numberOf(terms[0]!.claim!))).size
  const telling = relations.filter((relation) => chanceOf(relation) * tried <= MOST_CHANCE)
  const [only] = telling
  if (only === undefined || telling.length > 1) return null
  // "We spent £226,100. Staff took £98,500, …": the nearest figure that can hold the list is its whole, if any is.
  const whole = only.terms[0]!.claim!
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

/** The sum of some parts in plain notation. */
const sumOf = (parts: readonly Claim[]): string =>
  String(parts.reduce((sum, { quantity }) => sum + sizeOf(quantity), 0))
