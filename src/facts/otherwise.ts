import type { Claim } from '../claims/index.js'
import {
  add,
  compareDecimals,
  contains,
  type Decimal,
  decimal,
  divide,
  multiply,
  nominal,
  type Quantity,
  scaleQuantity,
  subtract,
  toUnitOf,
  valued,
  widened,
} from '../quantity/index.js'
import { append } from '../text/index.js'
import { dimensionKey } from './comparable.js'
import { wouldHold } from './formulas.js'
import { bearsOut } from './joins/surroundings.js'
import type { Relation, RelationKind, Term } from './relation.js'
import { nearTens } from './spreads.js'

const HUNDRED = decimal(100)

/** The figures of a document that others may be tried in the place of. */
export interface Others {
  readonly all: readonly Claim[]
  /** Those of the same sentence or cell. */
  readonly beside: (place: Place) => readonly Claim[]
  /** Those that count what has this word class. */
  readonly ofNoun: (headClass: string) => readonly Claim[]
  /** Those of a block that count nothing by name. */
  readonly unnamedIn: (block: number) => readonly Claim[]
}

/** Finds the figures of a document, in their order. */
export function othersIn(claims: readonly Claim[]): Others {
  const places = new Map<string, Claim[]>()
  const nouns = new Map<string, Claim[]>()
  const unnamed = new Map<number, Claim[]>()
  for (const claim of claims) {
    append(places, placeKey(claim), claim)
    if (claim.subject.headClass === null) append(unnamed, claim.block, claim)
    else append(nouns, claim.subject.headClass, claim)
  }
  return {
    all: claims,
    beside: (place) => places.get(placeKey(place)) ?? [],
    ofNoun: (noun) => nouns.get(noun) ?? [],
    unnamedIn: (block) => unnamed.get(block) ?? [],
  }
}

const placeKey = ({ block, sentence }: Place): string => `${block} ${sentence}`

/**
 * Whether the figures of a relation that fails hold together in another way than they were read: "14,000 (7.0%) fewer than
 * a year earlier" is 7 % of a number that the sentence does not write. What a share is of, or what a rate is multiplied
 * with, may also be another figure of its document, counted by the same noun; `others` are the figures of that document. Operands
 * are taken as written.
 */
export function holdsOtherwise(relation: Relation, target: Term, others: Others): boolean {
  if (target.claim === null) return false
  const operands = relation.terms.filter((term) => term !== target)
  // What tables have under the names that the text says is what is meant.
  const tabled = operands.filter(({ claim }) => claim?.cell != null).length
  if (tabled === operands.length || (relation.kind === 'share' && tabled > 0)) return false
  // "A third of them" is of those and of no others.
  const figures =
    relation.told === true || isOfWhole(relation, target.claim) ? [] : operands.map(({ quantity }) => quantity)
  for (const a of figures) {
    for (const b of figures) {
      if (a === b || (relation.kind === 'change' && areLevels(relation, a, b))) continue
      if (resultsOf(a, b, target.quantity).some((value) => isWritten(target.quantity, value))) return true
    }
  }
  return (
    holdsWithAnother(relation, target.claim, others) ||
    holdsForRest(relation, target.claim) ||
    holdsForShare(relation, target.claim, others) ||
    holdsWithMore(relation, target.claim, others)
  )
}

/** Whether two figures are the two levels of a change, and not an amount beside the level that it led to. */
const areLevels = ({ terms }: Relation, a: Quantity, b: Quantity): boolean =>
  ['from', 'to'].every((role) =>
    terms.some((term) => term.role === role && (term.quantity === a || term.quantity === b)),
  )

const isOfWhole = ({ kind }: Relation, { text, mark }: Claim): boolean =>
  kind === 'share' && /^ of\b/i.test(text.slice(mark.to))

/** What two figures may be put together to give, in the unit of `target`: beside the plain readings of relations. */
function resultsOf(a: Quantity, b: Quantity, target: Quantity): Decimal[] {
  const same = toUnitOf(b, a)
  const [x, y] = [nominal(a.stated), nominal((same ?? b).stated)]
  if (same !== null && (target.kind === 'percent' || target.kind === 'ratio')) {
    // What is added or taken away is less than what it is added to.
    if (compareDecimals(x, y) >= 0 || x.mantissa <= 0n) return []
    const shares = [divide(x, add(y, x)), divide(x, subtract(y, x))]
    return target.kind === 'percent' ? shares.map((share) => multiply(share, HUNDRED)) : shares
  }
  if (target.kind !== 'count' && target.kind !== 'money') return []
  return y.mantissa === 0n ? [multiply(x, y)] : [multiply(x, y), divide(x, y)]
}

/** Whether a figure is a value as it would be written; a hedge allows too much to say so. */
const isWritten = (quantity: Quantity, value: Decimal): boolean =>
  quantity.hedge === 'exact' &&
  contains(
    quantity.kind === 'percent' ? nearTens(quantity) : quantity.kind === 'ratio' ? widened(quantity) : quantity.value,
    value,
  )

/** "Only 312 of 2,400 missed a date", "87 per cent never did": the part stands elsewhere, and the share is of all the others. */
function holdsForRest(relation: Relation, target: Claim): boolean {
  const [part, whole] = ['part', 'whole'].map((role) => relation.terms.find((term) => term.role === role))
  if (relation.kind !== 'share' || part?.claim == null || whole === undefined || isBeside(part.claim, target))
    return false
  if (target.quantity.kind !== 'percent' || !isBounded(target.quantity)) return false
  const same = toUnitOf(part.quantity, whole.quantity)
  if (same === null) return false
  const rest = subtract(nominal(whole.quantity.stated), nominal(same.stated))
  return rest.mantissa > 0n && wouldHold(withTerm(relation, 'part', valued(whole.quantity, rest), part.claim))
}

/** Roles that may be filled by another figure of the same noun, by kind. */
const OPEN_ROLES: Partial<Record<RelationKind, readonly string[]>> = {
  share: ['whole'],
  product: ['count'],
  average: ['count', 'total'],
}

/** Whether another figure, counted by the same noun in the document or given in the target's sentence, makes it hold. */
function holdsWithAnother(relation: Relation, target: Claim, others: Others): boolean {
  return (OPEN_ROLES[relation.kind] ?? []).some((role) => {
    const held = relation.terms.find((term) => term.role === role)?.claim
    if (held == null) return false
    // What the sentence itself gives is what is meant.
    const isGiven = isBeside(held, target)
    const dimension = dimensionKey(held.quantity)
    const tried = isGiven
      ? others.beside(target)
      : [...others.beside(target), ...mayStandIn(relation, held, target, others)]
    return tried.some(
      (other) =>
        relation.terms.every(({ claim }) => claim !== other) &&
        dimensionKey(other.quantity) === dimension &&
        isBounded(other.quantity) &&
        isMeant(withTerm(relation, role, other.quantity, other)),
    )
  })
}

/** What is told "a head" is of any heads; a number of the paragraph without a noun ("we are 800 short") may be of that noun. */
function mayStandIn({ kind }: Relation, held: Claim, target: Claim, others: Others): readonly Claim[] {
  const {
    subject: { headClass },
    quantity,
  } = held
  if (target.quantity.per === 'person') return others.all
  // "Would bring the number of drivers to 665" counts without a noun what may stand with one elsewhere.
  if (kind !== 'share' && ((headClass === null && quantity.kind === 'count') || quantity.kind === 'measure'))
    return others.all
  const beside = kind === 'share' ? [] : others.beside(held)
  const unnamed = [...beside, ...(quantity.kind === 'count' ? others.unnamedIn(target.block) : [])]
  return headClass === null ? unnamed : [...others.ofNoun(headClass), ...unnamed]
}

/** Whether a relation would hold; of shares, with a bound that would be said of it. */
const isMeant = (relation: Relation): boolean =>
  wouldHold(relation) && (relation.kind !== 'share' || bearsOut(relation))

/** Nearly anything goes with "more than 1,800" of something. */
const isBounded = ({ value }: Quantity): boolean => value.low !== null && value.high !== null

/** "It took £2.4 million, half of it from its 30,000 members, who pay £40": the average is of a share of the total. */
function holdsForShare(relation: Relation, target: Claim, others: Others): boolean {
  const total = relation.terms.find(({ role }) => role === 'total')
  if (relation.kind !== 'average' || total === undefined) return false
  return others.beside(target).some(({ quantity }) => {
    if (quantity.kind !== 'percent' && quantity.kind !== 'ratio') return false
    if (quantity.change !== null) return false
    const share = nominal(quantity.stated)
    const part = scaleQuantity(
      total.quantity,
      quantity.kind === 'percent' ? divide(share, HUNDRED) : share,
      total.quantity.unit,
    )
    return wouldHold(withTerm(relation, 'total', part, total.claim))
  })
}

/** "£800, being 25 per cent of the fee of £1,200 together with £500": another figure of the sentence is added to the share. */
function holdsWithMore(relation: Relation, target: Claim, others: Others): boolean {
  const [part, whole] = ['part', 'whole'].map((role) => relation.terms.find((term) => term.role === role))
  if (relation.kind !== 'share' || part === undefined || whole?.claim == null) return false
  const { mark, text } = whole.claim
  return others.beside(target).some((other) => {
    if (!ADDED.test(text.slice(mark.to, other.mark.from))) return false
    const added =
      dimensionKey(other.quantity) === dimensionKey(part.quantity) ? toUnitOf(other.quantity, part.quantity) : null
    if (added === null) return false
    const value = subtract(nominal(part.quantity.stated), nominal(added.stated))
    const left = valued(part.quantity, value)
    return value.mantissa > 0n && wouldHold(withTerm(relation, 'part', left, part.claim))
  })
}

const ADDED = /^[^.;:()\d]{0,20}\b(?:plus|together with|along with|as well as|on top of|and)\b[^,.;:()\d]{0,40}$/i

type Place = Pick<Claim, 'document' | 'block' | 'sentence'>

const isBeside = (a: Place, b: Place): boolean =>
  a.document === b.document && a.block === b.block && a.sentence === b.sentence

const withTerm = (relation: Relation, role: string, quantity: Quantity, claim: Claim | null): Relation => ({
  ...relation,
  terms: relation.terms.map((term) => (term.role === role ? { ...term, claim, quantity } : term)),
})
