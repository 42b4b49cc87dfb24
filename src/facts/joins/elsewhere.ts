import type { Statement } from '../../../grammar/index.js'
import type { Claim, Sentence } from '../../claims/index.js'
import { compareDecimals, equalDecimals, nominal, printDecimal, significantDigits } from '../../quantity/index.js'
import { dimensionKey } from '../comparable.js'
import type { Relation } from '../relation.js'
import { exceeds, likened } from './likening.js'
import { claimOf, holds, numberOf, relationOf, type Surroundings, termFor } from './surroundings.js'

const CONFIDENCE = 0.74
/** Rounder figures are too common to be known again. */
const LEAST_DIGITS = 2
/** Two sentences on one thing share this many telling words or names. */
const LEAST_SHARED = 2
const TELLING = 1

/**
 * A share of a whole, or of a part to an unnamed whole, whose third figure another document gives beside the one that both
 * have: "more than two-thirds of its 88,000 people have left" against "61,000 of its 88,000 people". Null where no other
 * document does, or where several differ.
 */
export function shareElsewhere(statement: Statement, surroundings: Surroundings, i: number): Relation | null {
  const sentence = surroundings.sentences[i]!
  const share = claimOf(statement, sentence, 'share')
  const known = claimOf(statement, sentence, 'whole')
  if (share === null || known === null || !isKnowable(known)) return null
  const found = new Map<string, Relation>()
  for (const other of sentencesWith(known, surroundings)) {
    if (other.document === sentence.document) continue
    const twin = other.claims.find((claim) => isTwin(claim, known))
    if (twin === undefined || sharedWords(sentence, other) < LEAST_SHARED) continue
    for (const claim of other.claims) {
      if (claim === twin || likened(claim.quantity, known.quantity) === null) continue
      if (!exceeds(known.quantity, claim.quantity, true)) continue
      const relation = relationOf(
        statement,
        [termFor('part', claim, known), termFor('share', share), termFor('whole', known)],
        CONFIDENCE,
        'documents',
      )
      if (relation === null) continue
      if (holds(relation)) return relation
      found.set(printDecimal(nominal(claim.quantity.stated)), relation)
    }
  }
  return found.size === 1 ? [...found.values()][0]! : null
}

/** The sentences that may give a figure once more: by its number, and where it is no count or amount in other units. */
function sentencesWith(known: Claim, { byNumber, byUnit }: Surroundings): readonly Sentence[] {
  const { kind, unit } = known.quantity
  const same = byNumber.get(numberOf(known)) ?? []
  const units = kind === 'count' || kind === 'money' ? undefined : byUnit.get(dimensionKey(known.quantity) ?? '')
  if (units === undefined) return same
  const others = [...units].flatMap(([other, sentences]) => (other === unit ? [] : sentences))
  return others.length === 0 ? same : [...new Set([...same, ...others])].sort((a, b) => a.index - b.index)
}

const isKnowable = ({ quantity }: Claim): boolean =>
  quantity.hedge === 'exact' &&
  quantity.stated.kind === 'decimal' &&
  significantDigits(quantity.stated.value).length >= LEAST_DIGITS

function isTwin(claim: Claim, known: Claim): boolean {
  const { kind, unit, stated } = claim.quantity
  // Only in another unit of measure the same figure is another number.
  const converted = kind !== 'count' && kind !== 'money' && unit !== known.quantity.unit
  if (!converted && !equalDecimals(nominal(stated), nominal(known.quantity.stated))) return false
  const own = likened(claim.quantity, known.quantity)
  return own !== null && compareDecimals(nominal(own.stated), nominal(known.quantity.stated)) === 0
}

function sharedWords(a: Sentence, b: Sentence): number {
  const telling = (sentence: Sentence): Set<string> =>
    new Set(
      sentence.clause.words.filter((word) => word.weight >= TELLING && word.class !== '').map((word) => word.class),
    )
  const own = telling(a)
  let count = 0
  for (const word of telling(b)) if (own.has(word)) count++
  return count
}
