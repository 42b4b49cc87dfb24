import type { Claim, Sentence } from '../../claims/index.js'
import { decimal, nominal, point, type Quantity, toNumber } from '../../quantity/index.js'
import type { Relation, Term } from '../relation.js'
import { repairChance } from './repairing.js'
import { type Share, sharesIn } from './share-lists.js'
import { holds } from './surroundings.js'

const CONFIDENCE = { told: 0.78, listed: 0.72 } as const
/** Fewer shares, or more, are no breakdown told in one sentence. */
const FEWEST = { told: 2, listed: 3 } as const
const MOST = 9
/** What the shares come to lies so near to all there is, where one of them is wrong. */
const NEAR = { low: 70, high: 140 } as const
const NEARER = { low: 90, high: 112 } as const
const HUNDRED = 100

/** Words that say that the last share is all that is left, or that each pound or vote is shared out. */
const REST =
  /(?<!\b(?:on|in|at|among|of|for) the )\b(?:remaining|remainder|rest|balance|everything else|everyone else|all (?:the )?others?|others?|the other|elsewhere|undecided|no opinion|don[’']t knows?|neither|unsure|did not (?:know|say|answer)|would not say)\b/i
const SHARED_OUT =
  /\b(?:each|every) (?:pound|dollar|euro|pint|litre)\b|\bwhere (?:the|each|every|our|your|its)\b[^.;]{0,40}\b(?:goes|go|went|comes? from|came from|spent)\b|\b(?:breakdown|made up of|split|divided|shared)\b/i
/** Sentences whose shares are of several things, may overlap or say how something moved. */
const APART =
  /\b(?:from|than|up|down|rose|risen|fell|fallen|grew|growth|increase[ds]?|decrease[ds]?|each of|respectively|both|also|either|more than one|could (?:give|choose|name|tick)|at least|compared|against(?!\s*[,;.])|average|turnout|of (?:them|these|those|whom|which)|rates?|inflation|margin|yield|return|interest|discount|occupancy|on time|target|while|complained|suffered|symptoms?|side effects?)\b/i
/** Words that say how a share moved, even where words say that nothing is left. */
const MOVED =
  /\b(?:rose|risen|fell|fallen|grew|climbed|dropped|(?:up|down) from|compared|from \d[\d.]*\s?(?:%|per cent|percent) to)\b/i
/** Right before the last of them: what is left once the others are taken away. */
const AS_REST =
  /\b(?:remaining|remainder|rest|balance|(?:everything|everyone|everybody) else|(?:the |all (?:the )?)?others?)\b[^.;%\d]{0,40}$/i

/**
 * Shares told one after another that are all there is ("58% paid by card, 27% by phone and 15% in cash", "Adult care 41p,
 * children 28p, everything else 12p"), in one sentence or, where the last is what is left, in two: they make a hundred. Told
 * where words say that nothing is left, where three or more are listed that come to more, or that a telling slip keeps from a
 * hundred; and where words leave a rest without a figure, but the shares nothing.
 */
export function sharesOfAll(sentences: readonly Sentence[]): Relation[] {
  return sentences.flatMap((sentence, i) => {
    const before = sentences[i - 1]
    const lead = before?.document === sentence.document ? before : null
    const all = listOf(sentence, 'percent', lead) ?? listOf(sentence, 'money', lead) ?? listBehindColon(sentence)
    return all === null || (!holds(all) && isCompleted(all, sentences[i + 1], sentence)) ? [] : [all]
  })
}

/** "… and 1,054 in shared ownership (8.5%). The remaining 310 (2.5%) …": the next sentence gives what is missing. */
function isCompleted({ terms }: Relation, next: Sentence | undefined, { document }: Sentence): boolean {
  if (next?.document !== document) return false
  const missing = terms.reduce(
    (left, { role, quantity }) => (role === 'part' ? left - sizeOf({ quantity }) : left),
    HUNDRED,
  )
  const sizes = next.claims.flatMap(({ quantity }) => (quantity.kind === 'percent' ? [sizeOf({ quantity })] : []))
  const all = sizes.reduce((sum, size) => sum + size, 0)
  return [...sizes, all].some((size) => Math.abs(size - missing) < ROUNDED)
}
const ROUNDED = 0.6

function listOf(sentence: Sentence, kind: 'percent' | 'money', lead: Sentence | null): Relation | null {
  const { text } = sentence
  const shares = sharesIn(sentence, kind)
  const [first, last] = [shares?.[0]?.claim, shares?.at(-1)?.claim]
  if (shares === null || first === undefined || last === undefined || shares.length > MOST) return null
  const isOut = SHARED_OUT.test(text) || SHARED_OUT.test(lead?.text ?? '')
  if (kind === 'money' && !isOut) return null
  if (shares.some((share) => sizeOf(share) >= HUNDRED)) return null
  const behind = text.slice(last.mark.to)
  if (LEFT_OVER.test(behind)) return null
  if (UNTOLD.test(behind)) return shares.length < FEWEST.listed || MOVED.test(text) ? null : overfull(shares)
  const isRest = AS_REST.test(text.slice(0, last.mark.from))
  const hasRest = isRest || REST.test(text.slice(first.mark.to))
  const told = isOut || hasRest
  if ((told ? MOVED : APART).test(text)) return null
  if (isRest && kind === 'percent' && lead?.block === sentence.block) {
    const both = MOVED.test(lead.text) ? null : [...(sharesIn(lead, kind) ?? []), ...shares]
    if (both !== null && both.length > shares.length) {
      const all = relationOf(both, CONFIDENCE.told)
      if (shares.length < FEWEST.told || holds(all) || isFuller(both, shares)) return isNearAll(both) ? all : null
    }
  }
  if (shares.length < (hasRest ? FEWEST.told : FEWEST.listed) || !isNearAll(shares)) return null
  const relation = relationOf(shares, told ? CONFIDENCE.told : CONFIDENCE.listed)
  if (told || holds(relation) || sumOf(shares) > HUNDRED) return relation
  // "45 per cent of the ships, tankers for 30 per cent and ferries for 5": of what is named others may be left.
  return first.subject.part || repairChance(relation) === null ? null : relation
}

const sumOf = (shares: readonly Share[]): number => shares.reduce((total, share) => total + sizeOf(share), 0)

/** Bare numbers that are no shares would make any sum. */
function isNearAll(shares: readonly Share[]): boolean {
  const { low, high } = shares.some(({ claim }) => claim.quantity.kind === 'count') ? NEARER : NEAR
  return sumOf(shares) >= low && sumOf(shares) <= high
}

/** Whether the shares of two sentences come nearer to all there is than those of the last alone. */
const isFuller = (all: readonly Share[], own: readonly Share[]): boolean =>
  Math.abs(sumOf(all) - HUNDRED) < Math.abs(sumOf(own) - HUNDRED)

/** Shares beside which there is a rest without a figure: they come to less than everything. */
function overfull(shares: readonly Share[]): Relation | null {
  return sumOf(shares) > NEAR.high ? null : { ...relationOf(shares, CONFIDENCE.told), complete: false }
}

/** "Schools share 70 per cent of the places: infants 30 per cent, juniors 25 and seniors 15": the shares of a share. */
function listBehindColon({ text, claims }: Sentence): Relation | null {
  const colon = text.indexOf(': ')
  if (colon < 0 || APART.test(text.slice(colon))) return null
  const within = (from: number, to: number): readonly Share[] | null =>
    sharesIn({ text, claims: claims.filter(({ mark }) => mark.from >= from && mark.to <= to) }, 'percent')
  const [before, shares] = [within(0, colon) ?? [], within(colon, text.length)]
  const [whole] = before
  if (whole === undefined || before.length > 1 || shares === null || shares.length < FEWEST.listed) return null
  const ratio = sumOf(shares) / sizeOf(whole)
  if (ratio * HUNDRED < NEAR.low || ratio * HUNDRED > NEAR.high) return null
  const relation = relationOf(shares, CONFIDENCE.listed, whole)
  return holds(relation) || repairChance(relation) !== null ? relation : null
}

/** "… with 34 per cent, and the remainder held by …", "… and sugar for the rest": what is left has no figure. */
const UNTOLD =
  /(?:\b(?:and|with|while|but)|[,;])\s+(?:[a-z’'-]+ ){0,3}?(?:the )?(?:remaining|remainder|rest|balance|everything else|everyone else|all (?:the )?others)\b/i
/** "… 45 per cent (€837 million) and the region the remaining €279 million": what is left has a figure of another kind. */
const LEFT_OVER = /\bthe (?:remaining|other|rest\b[^.;\d]{0,40}?)\s+\W?\d/i

const sizeOf = ({ quantity }: Pick<Share, 'quantity'>): number =>
  toNumber(nominal(quantity.stated)) * (quantity.kind === 'money' ? HUNDRED : 1)

function relationOf(shares: readonly Share[], confidence: number, whole = everything(shares[0]!)): Relation {
  const term = (role: string, { claim, quantity }: Part): Term => ({ role, claim, quantity, sign: 1 })
  return {
    kind: 'parts',
    terms: [term('whole', whole), ...shares.map((share) => term('part', share))],
    complete: true,
    direction: null,
    confidence,
    cue: 'all',
    origin: 'sentence',
  }
}

interface Part {
  readonly claim: Claim | null
  readonly quantity: Quantity
}

/** A hundred per cent, or a whole pound. */
function everything({ quantity }: Share): Part {
  const all = decimal(quantity.kind === 'money' ? 1 : HUNDRED)
  const whole: Quantity = {
    ...quantity,
    stated: { kind: 'decimal', value: all },
    value: point(all),
    step: decimal(1),
    hedge: 'exact',
    rounded: false,
  }
  return { claim: null, quantity: whole }
}
