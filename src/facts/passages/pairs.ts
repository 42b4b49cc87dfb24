import type { Claim, Sentence } from '../../claims/index.js'
import { type Quantity, sizeOf, valued } from '../../quantity/index.js'
import { likenedTo } from '../joins/likening.js'
import { isSummed } from '../worded/naming.js'
import { asWhole } from '../worded/sizes.js'

/** A figure as a member of a pair: that of a claim, or one that a claim holds ("412 out of 630"). */
export interface Member {
  readonly claim: Claim
  readonly quantity: Quantity
}

/**
 * How a sentence puts part and whole together: "41 of the 73", "of the 73 …, 41", "73 …, 41 of them", "of 73 that makes
 * 41", "41 out of 73" as one figure, "41 instead of 73", "73 were asked and 41 answered".
 */
export type PairWording = 'of' | 'led' | 'them' | 'worked' | 'one' | 'instead' | 'beside'

/** Part and whole as the words of one sentence put them together; `from` and `to` are where they stand in it. */
export interface Pair {
  readonly part: Member
  readonly whole: Member
  readonly by: PairWording
  readonly from: number
  readonly to: number
}

/** Articles, hedges and owners: "the", "about its", "the region's". */
const DETERMINERS =
  "(?:(?:an?|the|its|their|his|her|our|my|your|these|those|all|some|about|only|just|[a-zÀ-ɏ'’-]+(?:['’]s|s['’]))\\s+)*"
/** "A total of". */
const BODY =
  '(?:(?:grand |combined )?(?:total|field|list|pool|group|fleet|sample|electorate|membership|roll|intake|workforce|staff|population|crew|cohort|stock|estate)\\s+of\\s+)?'
/** Between a part and the whole that it is of: "nine of the region's 36", "27,300 of them out of a total of 136,500". */
const OF = new RegExp(
  `^(?:\\s+(?!(?:and|or|but|to|in|on|at|for|from|than)\\b)[a-zÀ-ɏ'’-]+){0,2}?(?:\\s+of\\s+them)?` +
    `(?:\\s+(?:out\\s+)?of|,?\\s+from\\s+among|,?\\s+in\\s+a\\s+(?:field|pool|group)\\s+of)\\s+${DETERMINERS}${BODY}${DETERMINERS}$`,
  'i',
)
/** "1,170 colleagues, 45 in each shop, out of …": what is said of the part by the way. */
const ASIDE = /,[^,.;:()]{1,45},(?=\s(?:out )?of\b)/
/** Between a part and what there would be otherwise: "48 trains instead of the usual 200". */
const INSTEAD =
  /^(?:\s+[a-zÀ-ɏ'’-]+){0,3}?,?\s+(?:instead|in place) of\s+(?:the\s+)?(?:usual |normal |full |planned )?$|^(?:\s+[a-zÀ-ɏ'’-]+){0,3}?,?\s+rather than\s+(?:the\s+)?(?:usual |normal |full |planned )?$/i
/** Before a whole that leads its clause: "of the 450 customers". */
const LED = new RegExp(
  `(?:^|[.;:,—–("“]\\s*|\\b(?:and|but|that)\\s+)(?:out\\s+of|of|from\\s+among|among)\\s+${DETERMINERS}$`,
  'i',
)
/** Behind and before a part that is of something named before. */
const OF_THEM = /^(?:\s+[a-zÀ-ɏ'’-]+)?\s+of\s+(?:them|it|those|these|which|whom|that)\b/i
const OF_WHICH =
  /\b(?:of|among)\s+(?:which|whom|them|these|those)[,\s]+(?:(?:only|just|some|about|as many as|a mere)\s+)*$/i
/** Before a part that is worked out of what stands before: "that came to 104". */
const WORKED =
  /\b(?:that|which|it|this)\s+(?:comes?|came|works? out|amounts?|amounted|meant|means|makes|made)\s+(?:to\s+|at\s+)?(?:about |some |around |just |only )*$/i

/** The pairs of part and whole that a sentence puts together; a part stands in one pair at most. */
export function pairsIn({ claims, text }: Sentence): readonly Pair[] {
  const figures = claims.filter(isOperand)
  const pairs = claims.flatMap((claim) => pairInOne(claim) ?? [])
  const add = (part: Claim, whole: Claim, by: PairWording): void => {
    if (pairs.some((pair) => pair.part.claim === part)) return
    const pair = pairOf(part, whole, by)
    if (pair !== null) pairs.push(pair)
  }
  figures.forEach((part, k) => {
    const next = figures[k + 1]
    if (next === undefined) return
    if (OF.test(text.slice(part.mark.to, next.mark.from))) add(part, next, 'of')
    else if (INSTEAD.test(text.slice(part.mark.to, next.mark.from))) add(part, next, 'instead')
    else {
      const behind = figures[k + 2]
      const gap = behind === undefined ? '' : text.slice(part.mark.to, behind.mark.from)
      if (behind !== undefined && ASIDE.test(gap) && OF.test(gap.replace(ASIDE, ''))) add(part, behind, 'of')
    }
  })
  figures.forEach((part, k) => {
    const before = text.slice(0, part.mark.from)
    const isOfThem = OF_THEM.test(text.slice(part.mark.to)) || OF_WHICH.test(before)
    if (!isOfThem && !WORKED.test(before)) return
    const whole = figures.slice(0, k).findLast((figure) => pairOf(part, figure, 'them') !== null)
    if (whole !== undefined) add(part, whole, isOfThem ? 'them' : 'worked')
  })
  figures.forEach((whole, k) => {
    if (!LED.test(text.slice(0, whole.mark.from))) return
    const end = endOfClause(text, whole.mark.to)
    for (const part of figures.slice(k + 1)) if (part.mark.to <= end) add(part, whole, 'led')
  })
  const main = figures.filter((figure) => !isByTheWay(figure))
  main.forEach((last, k) => {
    const first = main[k - 1]
    if (first === undefined || !JOINED.test(text.slice(first.mark.to, last.mark.from))) return
    // "480 were sent out and 312 came back, four of them spoiled": a part may be a whole itself.
    if (pairs.some(({ part, whole }) => [part.claim, whole.claim].includes(first) || part.claim === last)) return
    if (sizeOf(first.quantity) > sizeOf(last.quantity)) add(last, first, 'beside')
    else add(first, last, 'beside')
  })
  return pairs
}

/** "From 41 shops", "each running one pub": where, and of what each is. */
const isByTheWay = ({ text, mark, quantity, reading }: Claim): boolean =>
  (quantity.kind === 'count' && reading.noun !== null && ADJUNCT.test(text.slice(0, mark.from))) ||
  (sizeOf(quantity) === 1 && /\beach\b[^,.;:]{0,30}$/i.test(text.slice(0, mark.from)))
const ADJUNCT = /[a-zÀ-ɏ] (?:from|across|over|at) $/i

/** Between figures of two clauses that are told together. */
const JOINED = /^[^.;:()]{2,80}(?:,|\band\b|\bbut\b)[^.;:()]{0,40}$/

/** Whether a figure can be part or whole: an amount that is no change and not open at an end. */
export function isOperand(claim: Claim): boolean {
  const { change, hedge, value } = claim.quantity
  if (!isSummed(claim) || isName(claim) || change !== null || value.low === null || value.high === null) return false
  return hedge === 'exact' || hedge === 'about'
}

/** "An eighth-grade class", "the Quayside Half", "Base Two". */
export const isName = ({ text, mark }: Claim): boolean =>
  text.charAt(mark.to) === '-' || (/^\p{Lu}/u.test(text.slice(mark.from)) && /\p{L}\s$/u.test(text.slice(0, mark.from)))

/** Two figures as part and whole, a bare number taking the unit of the other; null where they cannot be. */
export function pairOf(part: Claim, whole: Claim, by: PairWording): Pair | null {
  // "Seven days out of ten" and "ten" need not be of one thing.
  const quantities =
    likeQuantities(part, whole) ?? (part.quantity.kind === 'duration' ? null : likeQuantities(whole, part)?.reverse())
  const [a, b] = quantities ?? []
  if (a === undefined || b === undefined || sizeOf(a) <= 0 || sizeOf(a) >= sizeOf(b)) return null
  const [from, to] = [Math.min(part.mark.from, whole.mark.from), Math.max(part.mark.to, whole.mark.to)]
  return { part: { claim: part, quantity: a }, whole: { claim: whole, quantity: b }, by, from, to }
}

/** What the first of two figures is of the second in percent, as `pairOf` takes them; null where they cannot be part and whole. */
export function percentBetween(part: Claim, whole: Claim): number | null {
  const [a, b] = [part.quantity, whole.quantity]
  if (areInOneUnit(a, b)) {
    const [size, all] = [sizeOf(a), sizeOf(b)]
    return size <= 0 || size >= all ? null : (size / all) * 100
  }
  const pair = pairOf(part, whole, 'of')
  return pair === null ? null : (sizeOf(pair.part.quantity) / sizeOf(pair.whole.quantity)) * 100
}

/** Whether two figures are amounts that are held against each other just as they are written. */
const areInOneUnit = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind &&
  (a.kind === 'count' || (a.unit === b.unit && AMOUNTS.has(a.kind))) &&
  a.hedge !== 'at-most' &&
  b.hedge !== 'at-most'
const AMOUNTS: ReadonlySet<Quantity['kind']> = new Set(['money', 'measure', 'duration'])

/** The figures of two claims in the unit of the second, "a year" left out; null where they do not go together. */
export function likeQuantities(claim: Claim, model: Claim): Quantity[] | null {
  const [own, like] = [claim, model].map((figure) => {
    const quantity = asWhole(figure.quantity)
    return quantity === figure.quantity ? figure : { ...figure, quantity }
  }) as [Claim, Claim]
  const quantity = likenedTo(own, like)
  return quantity === null ? null : [quantity, like.quantity]
}

function endOfClause(text: string, at: number): number {
  const found = /[.;](?:\s|$)/.exec(text.slice(at))
  return found === null ? text.length : at + found.index
}

/** Smaller wholes are those of shares: "three out of eight". */
const LEAST_WHOLE = 15

/** "412 out of 630" as part and whole; null for "three out of eight", "one in 40" and the like. */
function pairInOne(claim: Claim): Pair | null {
  const { kind, stated } = claim.quantity
  if (kind !== 'ratio' || stated.kind !== 'fraction' || !/\bof\b/i.test(claim.reading.text)) return null
  const [part, whole] = [stated.numerator, stated.denominator].map(
    (value): Member => ({
      claim,
      quantity: { ...valued(claim.quantity, value), kind: 'count' },
    }),
  ) as [Member, Member]
  if (sizeOf(whole.quantity) < LEAST_WHOLE || sizeOf(part.quantity) < 2) return null
  return { part, whole, by: 'one', ...claim.mark }
}
