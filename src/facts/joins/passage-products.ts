import type { Claim, Sentence } from '../../claims/index.js'
import {
  compareDecimals,
  convert,
  decimal,
  mapQuantity,
  nominal,
  type Quantity,
  toNumber,
} from '../../quantity/index.js'
import { dimensionKey } from '../comparable.js'
import { evaluate } from '../formulas.js'
import type { Relation, Term } from '../relation.js'
import { isOneSlipAway } from './mending.js'
import { isMeant } from './nearness.js'
import { countFor, holdsForRise, holdsWithAnother, isTotalFor, type Rate, rateOf } from './rates.js'

/** Where the words make one figure what two others come to; without a slip of the pen, and with one. */
const PLAIN = 0.76
const SLIPPED = 0.8

/** Words that make the figure behind them what the ones before come to. */
const RESULT =
  /\b(?:totals?|totall?ed|totall?ing|in all|altogether|com(?:es?|ing) to|came to|amount(?:s|ed|ing)? to|work(?:s|ed|ing)? out at|adds? up to|that(?:['’]s| is| was| makes| made| means| meant| comes| will| would)|which (?:is|was|makes|made|means|meant|cost|costs|came|comes|brought|brings|takes|took)|(?:will|would|should|could|must) (?:need|take|cost|bring|raise|last|come)|takes?|took|needs?|needed|lasts?|lasted|brought in|brings? in|rais(?:es|ed|ing)|costs?|costing|worth|earn(?:s|ed|ing)?|spent|spends|paid|saves?|saving|bill|hence|so)\b(?![^.;:]{0,45}\ban? (?:second|minute|hour|day|week|month|year)\b)[^.;:]{0,45}$|[:=]\s*$/i
/** Words that leave no doubt of that: without them only a slip of the pen is told. */
const SO =
  /(?:\b(?:this|that|it|which|so|hence|thus|making|bringing|in all|totals?|totall?ing|totall?ed|altogether|com(?:es?|ing) to|came to|amount(?:s|ed|ing)? to|work(?:s|ed|ing)? out)\b[^.;:]{0,40}|[:=]\s*)$/i
/** Behind a figure: it is shared by all that were counted. */
const SHARED = /^\s*(?:in all|in total|altogether|all told|overall|between (?:you|them|us)|together)\b/i
/** A sentence that takes up what the last one counted, one by one. */
const EACH_ONE =
  /^["“‘]?(?:each|every one|they|all)(?: of (?:them|these|those))?\s+(?:(?:will|would|is|are|was|were|has|have|had) )?\p{Ll}+(?:s|ed|t|d)?\b[^.;:,]{0,40}$/iu
const EACH = /^["“‘]?each\b/i
/** Before a price: it is for each of what stands right before. */
const AT = /^[^.;:,]{0,25}\bat\s+(?:about |around |only |just |some )?$/i
const SOLD_FOR = /\bof\s+$/i

/**
 * A rate, a count and a total of matching units that one sentence or two neighbouring ones give, where words make the last of
 * the three what the others come to: "We load 3,000 crates an hour. For the fleet's 45,000 crates that's two days". `told` are
 * the relations known already. Only what fails is given, where no three figures near by bear the rate out.
 */
export function passageProducts(sentences: readonly Sentence[], told: readonly Relation[]): Relation[] {
  const settled = new Set(
    told
      .filter(
        (relation) =>
          (relation.kind === 'product' || relation.kind === 'average') &&
          (evaluate(relation)?.holds || relation.confidence > LEAST),
      )
      .flatMap(({ terms }) =>
        terms.filter(({ role }) => role === 'rate' || role === 'average').map(({ claim }) => claim),
      ),
  )
  return sentences.flatMap((sentence, i) => {
    if (sentence.claims.length === 0) return []
    const window = windowAt(sentences, i)
    return [...ratesIn(sentence, window), ...pricesIn(sentence)].flatMap(({ rate, counts }) =>
      settled.has(rate.claim) ? [] : (faultOf(rate, counts, window) ?? []),
    )
  })
}

/** Relations that are surer than this are told for themselves. */
const LEAST = 0.35

/** Two sentences after one another, and the one that holds the rate. */
interface Window {
  readonly sentence: Sentence
  readonly before: Sentence | null
  readonly behind: Sentence | null
}

function windowAt(sentences: readonly Sentence[], i: number): Window {
  const sentence = sentences[i]!
  const beside = (other: Sentence | undefined): Sentence | null =>
    other !== undefined && other.document === sentence.document && other.block === sentence.block ? other : null
  return { sentence, before: beside(sentences[i - 1]), behind: beside(sentences[i + 1]) }
}

/** A rate with the only counts that it can be for; null where the unit that it is per tells them. */
interface Priced {
  readonly rate: Rate
  readonly counts: readonly Claim[] | null
}

function ratesIn(sentence: Sentence, { before }: Window): Priced[] {
  return sentence.claims.flatMap((claim, k): Priced[] => {
    const rate = rateOf(claim)
    if (rate !== null) return [{ rate, counts: null }]
    // "Another 90 streets will follow. Each costs about £4,000 …"
    const { quantity, mark, text } = claim
    if (k > 0 || before === null || quantity.kind !== 'money' || quantity.change !== null || quantity.per !== null)
      return []
    if (!EACH.test(text) || !EACH_ONE.test(text.slice(0, mark.from))) return []
    return [{ rate: { claim, quantity, per: '1' }, counts: before.claims }]
  })
}

/** "4,200 hours at €26": a price for each of what is counted right before it. */
function pricesIn({ claims, text }: Sentence): Priced[] {
  return claims.flatMap((claim, k): Priced[] => {
    const count = claims[k - 1]
    const { quantity, mark } = claim
    if (count === undefined || quantity.kind !== 'money' || quantity.per !== null || quantity.change !== null) return []
    if (!COUNTED.has(count.quantity.kind) || count.quantity.per !== null || count.quantity.change !== null) return []
    const between = text.slice(count.mark.to, mark.from)
    const isForEach =
      AT.test(between) ||
      (SOLD_FOR.test(between) && claims.slice(k + 1).some((total) => SHARED.test(text.slice(total.mark.to))))
    return isForEach ? [{ rate: { claim, quantity, per: '1' }, counts: [count] }] : []
  })
}

const COUNTED: ReadonlySet<string> = new Set(['count', 'duration', 'measure'])

interface Candidate {
  readonly relation: Relation
  /** Whether words make one figure what the others come to, and whether they leave no doubt of it. */
  readonly said: boolean
  readonly plain: boolean
}

function faultOf(rate: Rate, given: readonly Claim[] | null, { sentence, before, behind }: Window): Relation | null {
  const spans = [
    [sentence],
    ...(before === null ? [] : [[before, sentence]]),
    ...(behind === null ? [] : [[sentence, behind]]),
  ]
  const candidates: Candidate[] = []
  for (const span of spans) {
    const claims = span.flatMap((one) => one.claims)
    const totals = claims.filter(
      (claim) =>
        claim !== rate.claim &&
        isTotalFor(claim, rate) &&
        isLarger(claim, rate) &&
        !isRival(claim) &&
        !(given !== null && isOfAnotherDeed(claim, rate.claim)),
    )
    const counts =
      given === null ? claims.flatMap((claim) => countFor(claim, rate) ?? []) : given.flatMap((claim) => termOf(claim))
    for (const total of totals) {
      for (const count of counts) {
        if (count.claim === total || count.claim === rate.claim) continue
        const relation = relationOf(rate, total, count)
        const result = evaluate(relation)
        if (result === null) continue
        if (result.holds || holdsWithAnother(relation, claims) || holdsForRise(relation, sentence.claims)) return null
        if (
          candidates.some((known) => known.relation.terms.every((term, k) => term.claim === relation.terms[k]!.claim))
        )
          continue
        const [said, plain] = [RESULT, SO].map((words) => isSaid(words, rate.claim, total, count.claim!, span))
        candidates.push({ relation, said: said! || plain!, plain: plain! })
      }
    }
  }
  const near = candidates.filter(({ relation }) => isNear(relation))
  const said = near.filter((candidate) => candidate.said)
  const slipped = said.filter(({ relation }) => isOneSlipAway(relation, MOST_CHANCE / said.length))
  if (slipped.length === 1) return { ...slipped[0]!.relation, confidence: SLIPPED }
  const [only] = near
  return only !== undefined && near.length === 1 && only.plain && isBound(rate) ? only.relation : null
}

/** A slip likelier than this, over all that were tried, explains nothing. */
const MOST_CHANCE = 0.3

/** Whether words, not only its place, say that a figure is for each of something. */
const isBound = ({ claim, per }: Rate): boolean =>
  claim.quantity.per !== null || per !== '1' || EACH.test(claim.text) || /\b(?:each|apiece)\b/.test(claim.reading.text)

/** "She sold 300 tickets at £15 and raised £6,500 in all": a second verb, so that the figure may be of more. */
const isOfAnotherDeed = (total: Claim, { text, mark, sentence }: Claim): boolean =>
  total.sentence === sentence &&
  /\band\s+(?:\p{Ll}+ly\s+)?\p{Ll}+(?:ed|ew|ook|ot|id)\b/u.test(text.slice(mark.to, total.mark.from))

/** "… against a budget of £60,000": what a total is compared with. */
const isRival = ({ text, mark }: Claim): boolean => RIVAL.test(text.slice(0, mark.from))
const RIVAL =
  /\b(?:against|than|from|instead of|compared (?:with|to)|versus|budget of|target of|forecast of|limit of)\s+(?:an? |the )?(?:\p{Ll}+ (?:of )?)?(?:about |some )?$/iu

function termOf(claim: Claim): Term[] {
  const { quantity } = claim
  if (!COUNTED.has(quantity.kind) || quantity.per !== null || quantity.change !== null || quantity.moment !== null)
    return []
  return [{ role: 'count', claim, quantity, sign: 1 }]
}

function isLarger({ quantity }: Claim, rate: Rate): boolean {
  if (dimensionKey(quantity) === null) return false
  const same =
    quantity.kind === 'measure' && quantity.unit !== rate.quantity.unit
      ? convertible(quantity, rate.quantity.unit)
      : quantity
  return same !== null && compareDecimals(nominal(same.stated), nominal(rate.quantity.stated)) > 0
}

const convertible = (quantity: Quantity, unit: string): Quantity | null =>
  convert(decimal(1), quantity.unit, unit) === null
    ? null
    : mapQuantity(quantity, unit, (value) => convert(value, quantity.unit, unit)!)

const relationOf = ({ claim, quantity }: Rate, total: Claim, count: Term): Relation => ({
  kind: 'product',
  terms: [
    { role: 'rate', claim, quantity, sign: 1 },
    { ...count, quantity: bare(count.quantity) },
    { role: 'total', claim: total, quantity: total.quantity, sign: 1 },
  ],
  complete: true,
  direction: null,
  confidence: PLAIN,
  cue: claim.text,
  origin: total.sentence === claim.sentence && count.claim?.sentence === claim.sentence ? 'sentence' : 'passage',
})

/** So many hours at a price for each are so many. */
const bare = (quantity: Quantity): Quantity =>
  quantity.kind === 'measure' || quantity.kind === 'duration' ? { ...quantity, kind: 'count' } : quantity

/** Whether words make the last of three figures what the other two come to, or say that it is shared by all. */
function isSaid(words: RegExp, rate: Claim, total: Claim, count: Claim, span: readonly Sentence[]): boolean {
  const last = [rate, total, count].reduce((a, b) => (a.index > b.index ? a : b))
  if (last === rate) return false
  const { text } = span.find(({ claims }) => claims.includes(last))!
  return words.test(text.slice(0, last.mark.from)) || SHARED.test(text.slice(last.mark.to))
}

/** Products of figures as written come nearer to a power of ten than averages do. */
const NOUGHTS = 0.02

function isNear(relation: Relation): boolean {
  const [rate, count, total] = relation.terms.map(({ quantity }) => toNumber(nominal(quantity.stated)))
  const unit = evaluate(relation)!
  const middle =
    unit.expected.low === null || unit.expected.high === null
      ? rate! * count!
      : (toNumber(unit.expected.low) + toNumber(unit.expected.high)) / 2
  return isMeant(middle / total!, NOUGHTS)
}
