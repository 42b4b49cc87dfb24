import type { Claim, Sentence } from '../../claims/index.js'
import { type Quantity, sizeOf, toUnitOf } from '../../quantity/index.js'
import { perUnitName } from '../../units/index.js'
import { evaluate } from '../formulas.js'
import { isSpentInPart } from '../joins/amounts.js'
import type { Relation, Term } from '../relation.js'
import { type Chain, chainsFor, isBridged, isPeriod, periodsIn } from './counts.js'
import type { Pace } from './paces.js'

/** A pace, counts and a total that go together by what they are, one of them the figure that is worked out. */
export interface Candidate {
  readonly relation: Relation
  /** The sentences back from the worked-out figure to the farthest of the others. */
  readonly distance: number
  /** Whether total and pace are of one thing; a total without a noun may be. */
  readonly kin: 'same' | 'bare' | 'other'
  /** Whether a period is left open on either side. */
  readonly loose: boolean
  /** Whether only an average with no word for what it is of ties them together. */
  readonly weak: boolean
  /** Whether words say what the pace is for, and counts of just that, more than one, take it off. */
  readonly told: boolean
}

/** Sentences of one document behind each other, the last of which is looked at. */
export type Window = readonly Sentence[]

/**
 * All products of the window in which `target`, a figure of its last sentence, is the last figure; `pacesIn` gives the
 * paces of a sentence.
 */
export function candidatesFor(
  target: Claim,
  window: Window,
  pacesIn: (sentence: Sentence) => readonly Pace[],
): Candidate[] {
  const paces = window.flatMap(pacesIn).filter(({ claim }) => claim.index <= target.index)
  if (paces.length === 0) return []
  const pool = window.flatMap(({ claims }) => claims).filter((claim) => claim.index <= target.index)
  const last = window.at(-1)!.index
  const sentenceOf = (claim: Claim): number => window.find(({ claims }) => claims.includes(claim))!.index
  const found: Candidate[] = []
  for (const pace of paces) {
    for (const chain of chainsFor(pace, pool)) {
      if (
        chain.counts.length > 0 &&
        chain.counts.every(({ claim, quantity }) => claim?.quantity.moment === null && sizeOf(quantity) === 1)
      )
        continue
      const factors = [pace.claim, ...chain.counts.map(({ claim }) => claim!)]
      for (const total of factors.includes(target) ? pool : [target]) {
        if (factors.includes(total)) continue
        const claims = [...factors, total]
        const match = matchOf(pace, chain, total, pool)
        if (match === null) continue
        const distance = last - Math.min(...claims.map(sentenceOf))
        const relation = relationOf(pace, match.counts, match.total, total, target, distance)
        if (evaluate(relation) !== null)
          found.push({
            relation,
            distance,
            kin: match.kin,
            loose: match.loose,
            weak: isWeak(pace, chain),
            told: isTold(pace, match),
          })
      }
    }
  }
  return found
}

/** What a total is held against, or how far it is from another, is none. */
const RIVAL =
  /\b(?:short of|above|below|under|(?:up|down)(?: to)?|by|against|from|than|instead of|rather than|compared (?:with|to)|versus|budget of|target of|limit of|another|extra|additional|further)\s+(?:an? |the )?(?:about |some )?$/i
const MORE =
  /^\s*(?:\w+\s+)?(?:more|less|fewer|higher|lower|above|below|extra|under|short|over(?!\s(?:(?:the|those|these|its|all|about|some)\s)*(?:\d|[a-z-]+\s(?:[a-z-]+\s){0,3}?(?:second|minute|hour|day|week|month|year)s?\b)))\b/i

/** "€14 each way, or €24 if you buy a return": another price. */
const OFFERED = /^\s+(?:if|when|where|unless|provided)\b/i

/** An average of anything, whose count stands behind it or in another sentence. */
const isWeak = ({ claim, average, fors }: Pace, { counts }: Chain): boolean =>
  average &&
  fors.some(({ unit, count }) => unit === '1' && count === null) &&
  counts.some((term) => term.claim!.index > claim.index || term.claim!.sentence !== claim.sentence)

const isTold = ({ fors }: Pace, { counts }: Match): boolean =>
  fors.every(({ unit, count }) => unit !== '1' || count !== null) &&
  counts.every(({ claim, quantity }) => claim?.quantity.moment == null && sizeOf(quantity) !== 1)

interface Match {
  readonly counts: readonly Term[]
  readonly total: Quantity
  readonly kin: Candidate['kin']
  readonly loose: boolean
}

/** Whether a total may be what a pace and its counts come to. */
function matchOf(pace: Pace, { counts, left }: Chain, claim: Claim, pool: readonly Claim[]): Match | null {
  if (RIVAL.test(claim.text.slice(0, claim.mark.from)) || MORE.test(claim.text.slice(claim.mark.to))) return null
  if (OFFERED.test(claim.text.slice(claim.mark.to)) || isSpentInPart(claim, pace.claim)) return null
  const kinship = kinOf(claim, pace)
  if (kinship === null || left.length > 1) return null
  const { kin, total } = kinship
  if (isLessThanOne(pace, counts, total)) return null
  const per = claim.quantity.per ?? stretchOf(claim)
  if (per !== null && !isPeriod(per)) return null
  const own = left[0]?.unit ?? null
  if (own !== null && per !== null) {
    // Two prices side by side, "$12 a month or $120 a year", may be offered.
    if (counts.length === 0 && pace.quantity.kind === 'money' && claim.sentence === pace.claim.sentence) return null
    const periods = periodsIn(own, per)
    if (periods === null || (own === per && counts.length === 0) || isBridged(pool, own, per)) return null
    const term: Term = { role: 'count', claim: null, quantity: periods, sign: 1 }
    return { counts: own === per ? counts : [...counts, term], total, kin, loose: false }
  }
  if (counts.length === 0) return null
  return { counts, total, kin, loose: own !== null }
}

/**
 * "Vet bills averaged £214 a dog and food £96", "200 screws with each of five drills, on one charge": several times an
 * amount is no less than it, and several times a count no smaller count, whatever it is of.
 */
function isLessThanOne({ quantity: pace }: Pace, counts: readonly Term[], total: Quantity): boolean {
  if (counts.length === 0 || counts.some(({ quantity }) => sizeOf(quantity) < 1)) return false
  const areAlike = total.unit === pace.unit || (total.kind === 'count' && pace.kind === 'count')
  return areAlike && sizeOf(total) < sizeOf(pace)
}

/** "At 16 cm an hour it has gone on by 112 cm": how far a pace has led. */
const BY = /\bby (?:about |some |nearly |almost |just |exactly )?$/i

function kinOf(
  { quantity, text, mark }: Claim,
  { quantity: pace }: Pace,
): { kin: Candidate['kin']; total: Quantity } | null {
  if (quantity.change !== null && !BY.test(text.slice(0, mark.from))) return null
  if (quantity.moment !== null || quantity.stated.kind !== 'decimal') return null
  const plain = { ...quantity, per: null, change: null }
  if (quantity.kind === 'count' && pace.kind === 'count') {
    const [own, other] = [quantity, pace].map(({ unit }) => (unit === 'time' ? '1' : unit))
    if (own === '1' && other === '1') return null
    if (own === other) return { kin: 'same', total: plain }
    if (perUnitName(quantity.unit) !== null) return null
    return { kin: own === '1' || other === '1' ? 'bare' : 'other', total: plain }
  }
  // "12 hours a week, or 624 a year"
  if (quantity.kind === 'count' && quantity.unit === '1' && quantity.per !== null)
    return { kin: 'bare', total: { ...plain, kind: pace.kind, unit: pace.unit } }
  if (quantity.kind !== pace.kind && !(quantity.kind === 'measure' || quantity.kind === 'duration')) return null
  const same = quantity.unit === pace.unit || (quantity.kind !== 'money' && toUnitOf(pace, plain) !== null)
  return same && quantity.kind !== 'count' ? { kin: 'same', total: plain } : null
}

/** The period that words right around a total say it is for: "in a week", "every minute …". */
function stretchOf({ text, mark }: Claim): string | null {
  const found = BEHIND.exec(text.slice(mark.to)) ?? BEFORE.exec(text.slice(0, mark.from))
  if (found !== null) return perUnitName(found[1]!.toLowerCase())
  const every = REGULAR.exec(text.slice(0, mark.from))?.[1]
  return every === undefined ? null : perUnitName(PERIOD_OF[every.toLowerCase()]!)
}

/** "A daily capacity of 1,080": what something comes to in each of a period. */
const REGULAR =
  /\b(hourly|daily|weekly|monthly|yearly|annual)\s(?:[a-z]+\s){1,3}?(?:of|is|was|at|to|(?:comes|came|rises|rose) to)\s(?:about |around |some |nearly |almost |just )?$/i
const PERIOD_OF: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annual: 'year',
}
const PERIOD = '(second|minute|hour|day|week|month|quarter|year)'
const BEHIND = new RegExp(
  `^[^.;:,\\d]{0,50}\\b(?:in|over|during|each|every|per|for)\\s(?:an?|the|each|every|one|a whole|the whole)?\\s?${PERIOD}\\b`,
  'i',
)
const BEFORE = new RegExp(
  `\\b(?:(?:in|over|during|across)\\s(?:an?|one|the)|each|every|an?(?=\\s[a-z]+['’]s))\\s${PERIOD}\\b[^.;:\\d]{0,40}$`,
  'i',
)

function relationOf(
  { claim, quantity }: Pace,
  counts: readonly Term[],
  total: Quantity,
  totalClaim: Claim,
  target: Claim,
  distance: number,
): Relation {
  const [count] = counts
  const isAverage = target === claim && counts.length === 1
  const term = (role: string, own: Claim, figure: Quantity): Term => ({ role, claim: own, quantity: figure, sign: 1 })
  return {
    kind: isAverage ? 'average' : 'product',
    terms: isAverage
      ? [term('total', totalClaim, total), count!, term('average', claim, quantity)]
      : [term('rate', claim, quantity), ...counts, term('total', totalClaim, total)],
    complete: true,
    direction: null,
    confidence: 1,
    cue: target.text,
    origin: distance === 0 ? 'sentence' : 'passage',
  }
}
