import type { Claim, Sentence } from '../../claims/index.js'
import { decimal, nominal, point, type Quantity, toNumber } from '../../quantity/index.js'
import type { Relation, Term } from '../relation.js'
import { repairChance } from './repairing.js'
import { holds } from './surroundings.js'

const CONFIDENCE = { told: 0.78, listed: 0.72 } as const
/** Fewer shares, or more, are no breakdown told in one sentence. */
const FEWEST = { told: 2, listed: 3 } as const
const MOST = 9
/** What the shares come to lies so near to all there is, where one of them is wrong. */
const NEAR = { low: 70, high: 140 } as const
const HUNDRED = 100

/** Words that say that the last share is all that is left, or that each pound or vote is shared out. */
const REST =
  /(?<!\b(?:on|in|at|among|of|for) the )\b(?:remaining|remainder|rest|balance|everything else|everyone else|all (?:the )?others?|others?|the other|elsewhere|undecided|no opinion|don[’']t knows?|neither|unsure|did not (?:know|say|answer)|would not say)\b/i
const SHARED_OUT =
  /\b(?:each|every) (?:pound|dollar|euro|pint|litre)\b|\bwhere (?:the|each|every|our|your|its)\b[^.;]{0,40}\b(?:goes|go|went|comes? from|came from|spent)\b|\b(?:breakdown|made up of|split|divided|shared)\b/i
/** Sentences whose shares are of several things, may overlap or say how something moved. */
const APART =
  /\b(?:from|than|up|down|rose|risen|fell|fallen|grew|growth|increase[ds]?|decrease[ds]?|each of|respectively|both|also|either|more than one|could (?:give|choose|name|tick)|at least|compared|against|average|turnout|of (?:them|these|those|whom|which)|rates?|inflation|margin|yield|return|interest|discount|occupancy|on time|target|while|complained|suffered|symptoms?|side effects?)\b/i
/** Words that say how a share moved, even where words say that nothing is left. */
const MOVED =
  /\b(?:rose|risen|fell|fallen|grew|climbed|dropped|(?:up|down) from|compared|from \d[\d.]*\s?(?:%|per cent|percent) to)\b/i
/** Between the shares of a list. */
const LINK = /^[^.:%]{1,90}$/

/**
 * Shares told one after another that are all there is ("58% paid by card, 27% by phone and 15% in cash", "Adult care 41p,
 * children 28p, everything else 12p"): they make a hundred. Told where words say that nothing is left, or where three or more are
 * listed that a telling slip keeps from a hundred.
 */
export function sharesOfAll(sentences: readonly Sentence[]): Relation[] {
  return sentences.flatMap((sentence, i) => {
    if (sentence.claims.length < FEWEST.told) return []
    const before = sentences[i - 1]
    const lead = before?.document === sentence.document ? before.text : ''
    const all = listOf(sentence, 'percent', lead) ?? listOf(sentence, 'money', lead) ?? []
    return all.length > 0 && !holds(all[0]!) && isCompleted(all[0]!, sentences[i + 1], sentence) ? [] : all
  })
}

/** "… and 1,054 in shared ownership (8.5%). The remaining 310 (2.5%) …": the next sentence gives what is missing. */
function isCompleted({ terms }: Relation, next: Sentence | undefined, { document }: Sentence): boolean {
  if (next?.document !== document) return false
  const shares = terms.flatMap(({ role, claim }) => (role === 'part' && claim !== null ? [claim] : []))
  const missing = HUNDRED - shares.reduce((sum, share) => sum + sizeOf(share), 0)
  return next.claims.some((claim) => claim.quantity.kind === 'percent' && Math.abs(sizeOf(claim) - missing) < ROUNDED)
}
const ROUNDED = 0.6

function listOf({ text, claims }: Sentence, kind: 'percent' | 'money', lead: string): Relation[] | null {
  const shares = claims.filter((claim) => (kind === 'percent' ? claim.quantity.kind === 'percent' : isPence(claim)))
  const [first, last] = [shares[0], shares.at(-1)]
  if (first === undefined || last === undefined || shares.length > MOST || !shares.every(isPlain)) return null
  // "60%, a quarter and the remaining 15%": a share told in words is one of them.
  if (claims.some(({ quantity }) => quantity.kind === 'ratio') || FRACTION.test(text)) return null
  const behind = text.slice(last.mark.to)
  if (UNTOLD.test(behind) || LEFT_OVER.test(behind)) return null
  const isOut = SHARED_OUT.test(text) || SHARED_OUT.test(lead)
  if (kind === 'money' && !isOut) return null
  const hasRest = REST.test(text.slice(first.mark.to))
  const told = isOut || hasRest
  if (shares.length < (hasRest ? FEWEST.told : FEWEST.listed) || (told ? MOVED : APART).test(text)) return null
  if (!shares.slice(1).every((share, k) => LINK.test(text.slice(shares[k]!.mark.to, share.mark.from)))) return null
  const sum = shares.reduce((total, share) => total + sizeOf(share), 0)
  if (sum < NEAR.low || sum > NEAR.high || shares.some((share) => sizeOf(share) >= HUNDRED)) return null
  const relation = relationOf(shares, told ? CONFIDENCE.told : CONFIDENCE.listed)
  return told || holds(relation) || repairChance(relation) !== null ? [relation] : []
}

/** "… with 34 per cent, and the remainder held by …": what is left has no figure. */
const UNTOLD =
  /(?:\b(?:and|with|while|but)|[,;])\s+(?:the )?(?:remaining|remainder|rest|balance|everything else|everyone else|all (?:the )?others)\b/i
/** "… 45 per cent (€837 million) and the region the remaining €279 million": what is left has a figure of another kind. */
const LEFT_OVER = /\bthe (?:remaining|other|rest\b[^.;\d]{0,40}?)\s+\W?\d/i
const FRACTION = /\b(?:a|one|two|three|the other) (?:half|third|quarter|fifth|sixth|eighth|tenth)s?\b|\bhalf\b/i
const PENCE = /(?:p|c|¢|pence|cents?)$/i
const isPence = ({ quantity, reading }: Claim): boolean =>
  quantity.kind === 'money' && PENCE.test(reading.text) && toNumber(nominal(quantity.stated)) < 1

const isPlain = ({ quantity, subject }: Claim): boolean =>
  quantity.hedge === 'exact' &&
  quantity.stated.kind === 'decimal' &&
  quantity.change === null &&
  quantity.per === null &&
  !subject.part

const sizeOf = ({ quantity }: Claim): number =>
  toNumber(nominal(quantity.stated)) * (quantity.kind === 'money' ? HUNDRED : 1)

function relationOf(shares: readonly Claim[], confidence: number): Relation {
  const [{ quantity }] = shares as readonly [Claim]
  const all = decimal(quantity.kind === 'money' ? 1 : HUNDRED)
  const whole: Quantity = { ...quantity, stated: { kind: 'decimal', value: all }, value: point(all) }
  const term = (role: string, claim: Claim | null, own: Quantity): Term => ({ role, claim, quantity: own, sign: 1 })
  return {
    kind: 'parts',
    terms: [term('whole', null, whole), ...shares.map((share) => term('part', share, share.quantity))],
    complete: true,
    direction: null,
    confidence,
    cue: 'all',
    origin: 'sentence',
  }
}
