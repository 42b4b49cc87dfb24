import type { Claim, Sentence } from '../../claims/index.js'
import { claimSize } from '../comparable.js'
import { isAddable, isLike } from '../joins/amounts.js'
import type { List } from './lists.js'

/**
 * What makes a figure the whole of a list: a colon, a bracket or words such as "made up of" behind it (`opened`), "of the
 * 73" before or behind the list (`led`), words that sum up (`summed`), its place right before the list (`apposed`), its
 * being the one figure of the sentence before (`before`) and going to as many things as are listed (`counted`).
 */
export type Tie = 'opened' | 'led' | 'summed' | 'apposed' | 'before' | 'counted'

/** A whole with the figures that are said to be its parts. */
export interface Split {
  readonly whole: Claim
  readonly parts: readonly Claim[]
  readonly tie: Tie
}

const HEDGES = '(?:about |around |some |only |just |a total of |as many as |the |another )*'
/** Between a whole and its first part. */
const OPENS = new RegExp(
  `^[^.]*(?::|[—–]|\\()\\s*(?:(?!(?:it|they|he|she|we|had|has|have)\\b)[a-zÀ-ɏ'’-]+\\s+){0,7}${HEDGES}$|\\b(?:made up of|consist(?:s|ed|ing) of|compos(?:ed|ing) of|compris(?:es?|ed|ing)(?: of)?|includ(?:es?|ed|ing)|such as|of (?:whom|which)|among (?:them|these|those)|(?:split|divided|shared) (?:into|between|among))[ ,]+(?:[a-zÀ-ɏ'’-]+ ){0,3}${HEDGES}$|,? of (?:them|these|those),? ${HEDGES}$`,
  'i',
)
const APPOSED = new RegExp(
  `^(?:\\s(?!(?:about|against|among|between|over|near|in|at|on|of|for|from|to|by|with|under|were|was|are|is|had|have|has|will|said|say|says|chose|felt|think|thought|want)\\b|[a-zÀ-ɏ]+ed\\b)[a-zÀ-ɏ'’-]+){1,3},\\s${HEDGES}$|^(?:\\s[a-zÀ-ɏ'’-]+){0,3},?\\swith (?:[a-zÀ-ɏ'’-]+ ){0,4}${HEDGES}$`,
  'i',
)
/** "Each get 8,000 pounds, with 4,000 for the second", "every 5 km, with gels at 20 and 30": so much each is no whole. */
const EACH = /\b(?:each|every)\b[^.;,\d]{0,20}$/i
/** "19 the eastern, but deaths were unequal: nine on the first and eight on the second": another thing is told. */
const TURNS = /,\s(?:but|although|though|while|whereas|yet)\b/i
/** Before the first of a list: it comes on top of what was told last. */
const FURTHER = /\b(?:a further|another|an additional|an extra)(?: (?:about|some))? $/i
/** "By residence: harbour 61, hill 27": a list under a label of its own. */
const LABELLED = /^\W*by [a-zÀ-ɏ]+(?: [a-zÀ-ɏ]+)?:/i
/** Before a whole that leads its sentence: "Of the 73 hurt". */
const LED = /^\W*(?:(?:and|but) )?(?:out )?of (?:the |its |their |our |all |those |these )*(?:roughly |about |some )?$/i
const TAKEN = /\b(?:out )?of (?:the|its|their|our|his|her|that|this|a total of)(?: total| whole)?(?: of)? $/i
/** Before a figure that sums up what stands before it, and behind it. */
const SUMS_UP =
  /\b(?:so(?: that)?|meaning(?: that)?|total(?:s|led|ling|ed|ing)?(?: of| to)?|altogether|in all|all told|together|combined|sum(?: of)?|add(?:s|ed|ing)? up to|mak(?:es|ing)|made|brings?|bringing|com(?:es|ing) to|came to|giv(?:es|ing)|gave)\b,?(?: (?!to\b)[a-zÀ-ɏ'’-]+){0,6} $/i
/** The same where it opens the sentence behind the list. */
const SUMS_UP_NEXT =
  /^\W*(?:(?:that|this|which|it|they) (?:all )?(?:makes?|made|comes?|came|gives?|gave|adds?|brings?|brought|is|was|totals?|means|amounts?)\b|(?:together|altogether|in all|in total|all told|combined|overall)\b|(?:the|our|their|its) (?:total|sum|overall|combined|grand total|bill|whole|entire|full)\b)[^.;:\d]{0,50}$/i
const SUMMED_BEHIND = /^(?: [a-zÀ-ɏ'’-]+){0,3},? (?:in all|altogether|in total|all told|together|combined)\b/i
/** "So that net debt closed at": what stands at some level has more behind it than what was spent. */
const STANDS =
  /\b(?:clos(?:ed|es|ing)|stood|stands|standing|end(?:ed|s|ing)|finish(?:ed|es|ing)|remain(?:ed|s|ing)?|left|rose|fell|went) (?:at|to|with) $|\b(?:average|each|per|more|less|fewer|than)\b/i

/** "Of each £1 we bring in, 37p is …": shares of that, and of no other figure. */
const SHARED_OUT = /\b(?:of|out of|in) (?:each|every) (?:[£$€]\d|pound|dollar|euro)/i

/** The figures that may be the whole of a list, or of all of it but its first or last. */
export function splitsOf(list: List, i: number, sentences: readonly Sentence[]): Split[] {
  const { sentence, claims } = list
  const { text } = sentence
  if (SHARED_OUT.test(text)) return []
  const isMore = FURTHER.test(text.slice(0, claims[0]!.mark.from))
  const [first, last] = [claims[0]!, claims.at(-1)!]
  const splits: Split[] = []
  const add = (whole: Claim | undefined, parts: readonly Claim[], tie: Tie): void => {
    if (whole !== undefined && parts.length > 1) splits.push({ whole, parts, tie })
  }
  const own = sentence.claims.filter((claim) => isAddable(claim) && isLike(claim, first))
  const before = own.findLast(({ mark }) => mark.to <= first.mark.from)
  if (before !== undefined) {
    const gap = text.slice(before.mark.to, first.mark.from)
    if (list.ofThem) add(before, claims, 'led')
    else if (EACH.test(text.slice(0, before.mark.from))) return []
    else if (list.bracketed || (OPENS.test(gap) && !TURNS.test(gap))) add(before, claims, 'opened')
    else if (LED.test(text.slice(0, before.mark.from))) add(before, claims, 'led')
  }
  if (EACH.test(text.slice(0, first.mark.from))) return splits
  const inner = text.slice(first.mark.to, claims[1]!.mark.from)
  if (LED.test(text.slice(0, first.mark.from))) add(first, claims.slice(1), 'led')
  else if (list.bracketed) return splits
  else if (OPENS.test(inner) && !TURNS.test(inner)) add(first, claims.slice(1), 'opened')
  else if (APPOSED.test(inner)) add(first, claims.slice(1), 'apposed')
  const lead = text.slice(claims.at(-2)!.mark.to, last.mark.from)
  if (sumsUp(lead, text.slice(last.mark.to))) add(last, claims.slice(0, -1), 'summed')
  const next = own.find(({ mark }) => mark.from >= last.mark.to)
  if (next !== undefined) {
    const gap = text.slice(last.mark.to, next.mark.from)
    if (TAKEN.test(gap)) add(next, claims, 'led')
    else if (sumsUp(gap, text.slice(next.mark.to))) add(next, claims, 'summed')
  } else {
    const following = sentences[i + 1]
    const whole = firstAmount(following, sentence, first)
    if (whole !== undefined && SUMS_UP_NEXT.test(whole.text.slice(0, whole.mark.from))) add(whole, claims, 'summed')
  }
  // "First to third get £50,000, £25,000 and £15,000, which makes £90,000": a list with its own total is no list of parts of another.
  if (before === undefined && !isMore && !LABELLED.test(text) && !splits.some(({ tie }) => tie === 'summed')) {
    const last = sentences[i - 1]
    const whole = lastAmount(last, sentence, list)
    const isCounted = last?.claims.some((claim) => claim !== whole && counts(claim, claims.length)) ?? false
    add(whole, claims, isCounted ? 'counted' : list.ofThem ? 'led' : 'before')
  }
  return splits
}

function sumsUp(lead: string, behind: string): boolean {
  const cue = SUMS_UP.exec(lead)
  return (cue !== null && !STANDS.test(cue[0])) || (SUMMED_BEHIND.test(behind) && !STANDS.test(lead))
}

/** The one like amount of the sentence before a list in its paragraph, beside the number of things listed. */
function lastAmount(last: Sentence | undefined, { document, block }: Sentence, { claims }: List): Claim | undefined {
  if (last?.document !== document || last.block !== block) return undefined
  const amounts = last.claims.filter(
    (claim) => isAddable(claim) && isLike(claim, claims[0]!) && !counts(claim, claims.length),
  )
  return amounts.length === 1 ? amounts[0] : undefined
}

/** "To three causes": whether a figure is the number of things listed. */
const counts = (claim: Claim, things: number): boolean => claim.quantity.kind === 'count' && claimSize(claim) === things

/** The first like amount of the sentence behind a list. */
function firstAmount(next: Sentence | undefined, { document }: Sentence, like: Claim): Claim | undefined {
  if (next?.document !== document) return undefined
  const amounts = next.claims.filter((claim) => isAddable(claim) && isLike(claim, like))
  return amounts.find(({ quantity }) => quantity.kind === like.quantity.kind) ?? amounts[0]
}
