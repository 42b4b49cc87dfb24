import type { Claim } from '../../claims/index.js'
import { compareDecimals, nominal, type Quantity } from '../../quantity/index.js'
import type { Relation, Term } from '../relation.js'

/**
 * "212 guests and a crew of four, meaning that 155 …": what is taken several times is no less for that; "£900,000 for two
 * polls, or £5 for each elector" is for another thing.
 */
export function isTooSmall({ kind, terms }: Relation): boolean {
  if (kind !== 'product') return false
  const [rate, total] = ['rate', 'total'].map((role) => terms.find((term) => term.role === role)!.quantity)
  const areCounts = terms.every(({ quantity }) => quantity.kind === 'count')
  if (!areCounts && (total!.per === null || rate!.kind !== total!.kind || rate!.unit !== total!.unit)) return false
  return compareDecimals(nominal(total!.stated), nominal(rate!.stated)) < 0
}

/** "Just 96 patients over 52 weeks", "2.2p at the half-year", "96 Ml/d have become 74 Ml/d": no figure for each of the other. */
export function isOfNoRate({ kind, terms }: Relation): boolean {
  if (kind !== 'product') return false
  const rate = terms.find(({ role }) => role === 'rate')!
  return terms.some(
    ({ role, claim, quantity }) =>
      role === 'count' &&
      (isPaced(quantity) ||
        (quantity.kind === 'count' &&
          rate.quantity.kind === 'count' &&
          !isPaced(rate.quantity) &&
          !isForEach(rate, claim!)) ||
        (quantity.kind === 'count' && quantity.unit === '1' && isPaced(rate.quantity)) ||
        (quantity.kind === 'duration' && claim!.index > rate.claim!.index && !isPaced(rate.quantity))),
  )
}

/** Words that make one count so many for each of another. */
const EACH = /\b(?:each|every|apiece|per|times|an?|of|with|holding|carrying|at)\b|[x×]/i
const isForEach = ({ claim: rate }: Term, count: Claim): boolean => {
  const [first, last] = rate!.index < count.index ? [rate!, count] : [count, rate!]
  return EACH.test(first.text.slice(first.mark.to, last.mark.from)) || EACH.test(first.reading.text + last.reading.text)
}

const isPaced = ({ per, unit }: Quantity): boolean => per !== null || unit.includes('/')
