import type { Claim, Sentence } from '../../claims/index.js'
import { equalDecimals, nominal } from '../../quantity/index.js'
import { isAddable, isLike } from '../joins/amounts.js'

/** Amounts of one kind that a sentence sets side by side, in their order. */
export interface List {
  readonly sentence: Sentence
  readonly claims: readonly Claim[]
  /** Whether each of them stands in brackets behind the name of its thing: "staff (£2.1m) and beds (£0.9m)". */
  readonly bracketed: boolean
  /** Whether the first is one of something told before: "2,100 of them were oaks, 1,900 birches and 1,500 pines". */
  readonly ofThem: boolean
}

const MOST = 10

/** Between two members: a comma, a semicolon or "and", and no end of a sentence. */
const LINK = /^[^.:()]{0,90}(?:,|;|\band\b|\bplus\b|&)[^.:()]{0,70}$/
const BRACKETS = /^[^()]{0,20}\)[^().:]{0,90}(?:,|;|\band\b|\bplus\b|&)[^().:]{0,70}\([^()]{0,12}$/
const AND = /^[^,;]*\b(?:and|plus)\b|[,;] (?:and|plus)\b|&/i
/** What stands in brackets by the way: "41 (56%), 25 (34%) and 7". */
const ASIDE = /\s?\([^()]*\)/g
/** Words between two figures that do not stand side by side: changes, comparisons, rates, one out of the other. */
const NOT_BESIDE =
  /\b(?:from(?= (?:[a-z]+ )?$)|than|up|down|rose|risen|rise|fell|fallen|fall|gr[eo]w[nth]*|more|less|fewer|lower|higher|each|every|per|apiece|average[ds]?|averaging|against|compared|instead|increas\w+|decreas\w+|between|versus|or|times|twice|double|half|above|below|beat(?:ing)?|worth|of (?:whom|which|them|these|those|the|its|their|his|her)|includ\w+|among(?:st)?)\b/i

/** "Four of the 14", "756 of them": a whole of something else, a part of what stands beside it. */
const isOfOthers = (claim: Claim): boolean => isOfFigure(claim) || OF_BEHIND.test(behind(claim))
const isOfFigure = ({ text, mark }: Claim): boolean => OF_BEFORE.test(text.slice(0, mark.from))
const behind = ({ text, mark }: Claim): string => text.slice(mark.to)
const OF_BEFORE = /(?:\w )(?:out )?of (?:the|its|their|his|her|our|all|those|these) $/
const OF_BEHIND = /^ (?:[a-zÀ-ɏ]+ )?of (?:them|those|these|whom|which|it)\b/i

/** "12 critical and 405 minor ones, and all 12 critical ones have been closed": a member named once more. */
const isTakenUp = ({ text, mark, quantity }: Claim, run: readonly Claim[]): boolean =>
  TAKEN_UP.test(text.slice(0, mark.from)) &&
  run.some((member) => equalDecimals(nominal(member.quantity.stated), nominal(quantity.stated)))
const TAKEN_UP = /\b(?:all|both|the|those|these|same) $/i

/** Whether a figure can be one of a list: an exact amount or length of time. */
const isMember = (claim: Claim): boolean =>
  isAddable(claim) &&
  claim.quantity.hedge === 'exact' &&
  !/^ (?:per|for (?:each|every|the first))\b/.test(behind(claim))

/** The lists of a sentence, the longest runs of like amounts that stand side by side; some may overlap by a figure. */
export function listsIn(sentence: Sentence): List[] {
  const { claims, text, place } = sentence
  if (place === 'headline' || place === 'heading') return []
  const amounts = claims.filter(isMember)
  const lists: List[] = []
  for (let from = 0; from < amounts.length - 1; ) {
    const run = [amounts[from]!]
    let bracketed: boolean | null = null
    let closed = false
    for (const next of amounts.slice(from + 1, from + MOST)) {
      const gap = text.slice(run.at(-1)!.mark.to, next.mark.from)
      const inBrackets = BRACKETS.test(gap)
      if (!inBrackets && !LINK.test(gap.replace(ASIDE, ''))) break
      if (
        (!inBrackets && NOT_BESIDE.test(run.length === 1 ? gap.replace(OF_BEHIND, '') : gap)) ||
        !isLike(run[0]!, next) ||
        isTakenUp(next, run) ||
        (bracketed !== null && bracketed !== inBrackets)
      )
        break
      // "37 features, 129 fixes and 48 updates, by 61 hands": what "and" brings in closes the list.
      const joined = AND.test(gap)
      if (closed && !joined) break
      closed = joined
      bracketed = inBrackets
      run.push(next)
    }
    const [first, ...others] = run as [Claim, ...Claim[]]
    if (others.length > 0 && !isOfFigure(first) && !others.some(isOfOthers))
      lists.push({ sentence, claims: run, bracketed: bracketed === true, ofThem: OF_BEHIND.test(behind(first)) })
    from += Math.max(1, run.length - 1)
  }
  return lists
}

/** Whether two further figures stand right before one, with nothing but commas and "and" between: "18, 27 and 24". */
export const endsList = ({ text, mark }: Claim): boolean => LISTED.test(text.slice(0, mark.from))
const LISTED = /\d,? [£$€]?[\d.,]+(?:,? and| &) [£$€]?$/
