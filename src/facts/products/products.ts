import type { Claim, Sentence } from '../../claims/index.js'
import {
  add,
  type Decimal,
  type Interval,
  multiply,
  nominal,
  roundTo,
  significantDigits,
  sizeOf,
  slipBetween,
  subtract,
  toNumber,
  withoutPer,
} from '../../quantity/index.js'
import { append } from '../../text/index.js'
import { isShare } from '../comparable.js'
import { evaluate } from '../formulas.js'
import { DEGREES } from '../joins/dividends.js'
import { YEARLY } from '../joins/divisors.js'
import { likened } from '../joins/likening.js'
import { isOneSlipAway } from '../joins/mending.js'
import { isMeant } from '../joins/nearness.js'
import { holdsForNet, holdsForOtherRate, holdsForRise, holdsWithAnother } from '../joins/rates.js'
import type { Relation } from '../relation.js'
import { percentOf } from '../rows/meaning.js'
import { type Candidate, candidatesFor, type Window } from './candidates.js'
import { type Cue, cueOf } from './cues.js'
import { type Pace, pacesInEach } from './paces.js'

/** Sentences with more figures than this are lists, not sums. */
const MOST_FIGURES = 14
/** How sure it is that figures belong together that no slip parts, and that one does. */
const CONFIDENCE = { linked: 0.76, slipped: 0.8 } as const
/** A slip likelier than this explains nothing: by words that link, that take up, and without any or with things of two names. */
const MOST_CHANCE: Readonly<Record<Cue | 'other', number>> = { linked: 0.3, taken: 0.2, none: 0.06, other: 0.025 }
/** How near to a power of ten products of figures as written come. */
const NOUGHTS = 0.02

/**
 * Totals, paces and counts of one or two neighbouring sentences that go together by what they are (so many tonnes, so many
 * lorries, so many tonnes each), where the last of them is not what the others come to. Told where words make it that, or
 * where one slip of the pen parts it from that; silent where any figures near by bear it out, where more than one product
 * may be meant, or where the figures are known to make another total. `told` are the relations known already.
 */
export function productRelations(sentences: readonly Sentence[], told: readonly Relation[]): Relation[] {
  const known: Known = new Map()
  const remember = (relation: Relation): void => {
    const claims = claimsOf(relation)
    for (const claim of claims) append(known, claim, claims)
  }
  told.filter((relation) => evaluate(relation)?.holds).forEach(remember)
  const failing = told
    .filter((relation) => relation.confidence > LEAST && evaluate(relation)?.holds === false)
    .map(claimsOf)
  const pacesIn = pacesInEach()
  return sentences.flatMap((sentence, i) => {
    if (sentence.claims.length === 0) return []
    const before = sentences[i - 1]
    const window = before?.document === sentence.document ? [before, sentence] : [sentence]
    if (window.reduce((sum, { claims }) => sum + claims.length, 0) > MOST_FIGURES) return []
    return sentence.claims.flatMap((claim) => {
      const all = isWorkedOut(claim)
        ? candidatesFor(claim, window, pacesIn).filter((candidate) => !isPaceItself(candidate))
        : []
      const holding = all.filter(({ relation }) => evaluate(relation)!.holds)
      for (const { relation } of holding) remember(relation)
      const relation =
        holding.length > 0 ? loosely(holding, claim, window) : faultOf(all, claim, window, known, pacesIn(sentence))
      // What a new paragraph tells may be borne out by the last one, but is no more than that of it.
      if (relation !== null && claimsOf(relation).some(({ block }) => block !== claim.block)) return []
      return relation === null || failing.some((claims) => areSame(claims, claimsOf(relation))) ? [] : [relation]
    })
  })
}

/** For each figure, the figures of every relation that holds of which it is one. */
type Known = Map<Claim, (readonly Claim[])[]>

/** Relations that are surer than this are told for themselves. */
const LEAST = 0.35

const isWorkedOut = ({ quantity: { moment, stated, unit } }: Claim): boolean =>
  moment === null && stated.kind === 'decimal' && !DEGREES.has(unit)

/** Two relations of much the same figures are one fault. */
const areSame = (claims: readonly Claim[], others: readonly Claim[]): boolean =>
  others.filter((claim) => claims.includes(claim)).length >= 2

/** Whether a further count of the passage belongs to a product, or it is of another rate or of what one figure leaves of another. */
const isOfMore = (relation: Relation, claims: readonly Claim[]): boolean =>
  [holdsForRise, holdsForNet, holdsForOtherRate, holdsWithAnother].some((holds) => holds(relation, claims))

const claimsOf = ({ terms }: Relation): Claim[] => terms.flatMap(({ claim }) => (claim === null ? [] : [claim]))

/** A product that holds only because round figures may be roundings, where a slip parts the figures as written. */
function loosely(holding: readonly Candidate[], claim: Claim, window: Window): Relation | null {
  const [only] = holding
  const cue = cueOf(claim, window.at(-1)!)
  if (only === undefined || holding.length > 1 || cue === 'none' || only.weak || only.kin === 'other') return null
  const exact: Relation = { ...only.relation, exact: true, confidence: CONFIDENCE.slipped }
  if (evaluate(exact)!.holds || !isMeantFor(only, claim, cue) || !isSlipped(exact, MOST_CHANCE[cue])) return null
  return holdsForRise(
    exact,
    window.flatMap(({ claims }) => claims),
  )
    ? null
    : exact
}

function faultOf(
  all: readonly Candidate[],
  claim: Claim,
  window: Window,
  known: Known,
  paces: readonly Pace[],
): Relation | null {
  if (all.length === 0) return null
  const sentence = window.at(-1)!
  const cue = cueOf(claim, sentence)
  const claims = window.flatMap((one) => one.claims)
  const near = all.filter(
    (candidate) =>
      isMeantFor(candidate, claim, cue) &&
      (isNear(candidate.relation) || isSlipped(candidate.relation, MOST_CHANCE.other)) &&
      !isOfOther(candidate, claim, known) &&
      !isOfRest(candidate.relation, claims) &&
      !isOfAnotherDeed(candidate, claim),
  )
  // "£30,000 each for the widows, and £4,000 to each of the eight deckhands, £92,000 in all": the sum of two.
  const like = paces.filter((pace) => pace.claim.index < claim.index && pace.quantity.unit === claim.quantity.unit)
  if (like.length > 1 && claim.quantity.per === null && like.every((pace) => sentence.claims.includes(pace.claim)))
    return null
  if (near.length === 0 || all.some(({ relation }) => isOfMore(relation, claims) || isYearly(relation))) return null
  if (near.some(({ relation }) => isRepaid(relation, window))) return null
  if (isSumInWindow(claim, window) || isProductBeside(claim, sentence) || isShareOf(near, claims)) return null
  const slips = near.filter(({ relation, kin }) =>
    isSlipped(relation, (kin === 'other' ? MOST_CHANCE.other : MOST_CHANCE[cue]) / near.length),
  )
  if (slips.length === 1) return { ...slips[0]!.relation, confidence: CONFIDENCE.slipped }
  const [only] = near
  if (near.length > 1 || only!.loose || only!.weak) return null
  const isTied = cue === 'linked' || (cue === 'taken' && only!.told)
  if (isTied ? only!.kin === 'other' && !(only!.told && cue === 'linked') : !isTyped(only!)) return null
  return { ...only!.relation, confidence: CONFIDENCE.linked }
}

/** Whether every figure of a product is exact and of the very thing that the others ask for, and none says what can be. */
const isTyped = ({ kin, told, relation: { terms } }: Candidate): boolean =>
  kin === 'same' &&
  told &&
  terms.every(({ role, claim, quantity }) => claim === null || quantity.hedge === 'exact' || role === 'count') &&
  !terms.some(({ claim }) => claim !== null && POSSIBLE.test(claim.text))
const POSSIBLE =
  /\b(?:can|could|may|might|would|should|capacity|capable|maximum|at most|up to|limit(?:ed|s)?|target|budget|plan(?:s|ned)?|expect(?:s|ed)?|usual(?:ly)?|normal(?:ly)?|typical(?:ly)?|average|if|about|around|part-time|some of|most of)\b/i

/** Whether one slip of the pen parts the figures, digits, noughts or a unit's power of ten, of a kind no likelier than `mostChance`. */
function isSlipped(relation: Relation, mostChance: number): boolean {
  if (isOneSlipAway({ ...relation, exact: true }, mostChance)) return true
  const { expected, target } = evaluate(relation)!
  const written = nominal(target.quantity.stated)
  const middle = middleOf(expected)
  const size = middle.exponent + significantDigits(middle).length
  const slip = slipBetween(written, roundTo(middle, size - significantDigits(written).length))
  return slip !== null && slip.chance <= mostChance
}

const HALF = { mantissa: 5n, exponent: -1 }
const middleOf = ({ low, high }: Interval): Decimal =>
  low === null || high === null ? (low ?? high)! : multiply(add(low, high), HALF)

/** Whether the figure that is worked out may be asserted: a total, what one is worth where words link it, a length of time. */
function isMeantFor({ relation }: Candidate, claim: Claim, cue: Cue): boolean {
  const { role } = relation.terms.find((term) => term.claim === claim)!
  if (role === 'total' && relation.kind !== 'average') return true
  // "The two together brought in …" names what was told.
  if (role === 'count' && claim.quantity.kind === 'count' && claim.quantity.unit === '1') return false
  return cue === 'linked'
}

function isNear(relation: Relation): boolean {
  const { expected, target } = evaluate(relation)!
  const ends = [expected.low, expected.high].filter((end) => end !== null).map(toNumber)
  const middle = ends.reduce((sum, end) => sum + end, 0) / ends.length
  return isMeant(middle / sizeOf(target.quantity), NOUGHTS)
}

/** "She sold 300 tickets at £15 and raised £6,500 in all": a second verb, so that the figure may be of more. */
function isOfAnotherDeed({ relation }: Candidate, { text, mark, sentence, block }: Claim): boolean {
  const last = relation.terms.reduce(
    (to, { claim }) =>
      claim !== null && claim.sentence === sentence && claim.block === block && claim.mark.to < mark.from
        ? Math.max(to, claim.mark.to)
        : to,
    -1,
  )
  return last >= 0 && /\band\s+(?:\p{Ll}+ly\s+)?\p{Ll}+(?:ed|ew|ook|ot|id)\b/u.test(text.slice(last, mark.from))
}

/** "30 mph is 44 feet every second": what goes on for some time comes to no pace. */
const isPaceItself = ({ relation: { terms } }: Candidate): boolean =>
  terms.some(({ role, claim }) => role === 'total' && claim !== null && claim.quantity.per !== null) &&
  terms.some(
    ({ role, claim }) => role === 'count' && claim?.quantity.kind === 'duration' && claim.quantity.per === null,
  )

/** "Of 3.9 million, 2.73 million is placed. At 65,000 a month the rest takes 18 months": a product of what lies between two. */
function isOfRest(relation: Relation, claims: readonly Claim[]): boolean {
  const { expected, target } = evaluate(relation)!
  const product = toNumber(middleOf(expected))
  const values = claims.flatMap(({ quantity }) => {
    const same = likened(withoutPer(quantity), withoutPer(target.quantity))
    return same === null ? [] : [sizeOf(same)]
  })
  const reach = Math.max(toNumber(target.quantity.step), product * REST_REACH)
  return values.some((a, i) => values.some((b, j) => i !== j && Math.abs(a - b - product) <= reach))
}

const REST_REACH = 0.005

/** Whether the figures beside the one that is worked out are known to make another. */
function isOfOther({ relation }: Candidate, claim: Claim, known: Known): boolean {
  const beside = claimsOf(relation).filter((other) => other !== claim)
  const holdTwo = (claims: readonly Claim[]): boolean => beside.filter((other) => claims.includes(other)).length >= 2
  return beside.some((other) => known.get(other)?.some(holdTwo) ?? false)
}

/** "800 bins of 330 kg, three-quarters full, so 198 tonnes": a share of the passage makes the product come out. */
const isShareOf = (near: readonly Candidate[], claims: readonly Claim[]): boolean =>
  near.some(({ relation }) => {
    const { expected, target } = evaluate(relation)!
    const product = toNumber(middleOf(expected))
    return claims.some(
      (claim) =>
        isShare(claim) &&
        Math.abs((product * percentOf(claim.quantity)) / 100 / sizeOf(target.quantity) - 1) <= SHARE_REACH,
    )
  })
const SHARE_REACH = 0.015

/** A yearly figure as so much a day, week or month: "goes up to £45 … and comes to 87p a week". */
function isYearly({ terms }: Relation): boolean {
  const [total, average] = ['total', 'average'].map((name) => terms.find(({ role }) => role === name))
  const per = average?.claim?.quantity.per ?? ''
  if (total === undefined || average === undefined || !Object.hasOwn(YEARLY, per)) return false
  return Math.abs(sizeOf(total.quantity) / YEARLY[per]! / sizeOf(average.quantity) - 1) <= YEAR_REACH
}
const YEAR_REACH = 0.015

/** "A $300,000 loan costs $1,920 a month" over thirty years: interest is paid too. */
const isRepaid = ({ terms }: Relation, window: Window): boolean =>
  terms.some(({ quantity }) => quantity.kind === 'money') &&
  terms.some(({ claim }) => claim?.quantity.kind === 'duration') &&
  window.some(({ text }) => LENT.test(text))
const LENT = /\b(?:loans?|mortgages?|borrow(?:s|ed|ing)?|lend(?:s|ing)?|repay\w*|instalments?)\b/i

/** Whether a figure is the sum or the difference of two others near by. */
function isSumInWindow(claim: Claim, window: Window): boolean {
  const own = sizeOf(claim.quantity)
  const values = window
    .flatMap(({ claims }) => claims)
    .filter((other) => other !== claim)
    .flatMap(({ quantity }) => {
      const same = likened(withoutPer(quantity), withoutPer(claim.quantity))
      return same === null ? [] : [nominal(same.stated)]
    })
  return values.some((a, i) =>
    values.some(
      (b, j) =>
        i !== j && [toNumber(add(a, b)), toNumber(subtract(a, b))].some((value) => Math.abs(value / own - 1) < 0.002),
    ),
  )
}

/** Whether two other figures of its sentence come to it, whatever they are: "£510 for 7,600 tonnes (£3.9m)". */
function isProductBeside(claim: Claim, { claims }: Sentence): boolean {
  const own = sizeOf(claim.quantity)
  const reach = Math.max(0.001, toNumber(claim.quantity.step) / 2 / own)
  const values = claims.flatMap(({ quantity }, k) =>
    claims[k] === claim || quantity.moment !== null
      ? []
      : [{ value: sizeOf(quantity), like: quantity.unit === claim.quantity.unit }],
  )
  return values.some(
    (a) => a.like && values.some((b) => a !== b && b.value > 1 && Math.abs((a.value * b.value) / own - 1) <= reach),
  )
}
