import type { Claim, Sentence } from '../../claims/index.js'

/**
 * How surely words make a figure what others come to: `linked` where they say that it follows from them, `taken` where
 * they take it up as known or spend it in one breath, else `none`.
 */
export type Cue = 'linked' | 'taken' | 'none'

/** "So", "that is", "comes to" and the like before a figure, with no other between. */
const LINKED =
  /(?:\b(?:(?<!\beven )so|thus|therefore|hence|consequently|accordingly|that is|that['’]s|which (?:is|was|makes|made|costs?|brings?|brought|takes?|took|comes?|came)|that makes|com(?:es?|ing) to|came to|works? out at|worked out at|add(?:s|ed)? up to|amount(?:s|ed|ing)? to|totals?|totall?ed|totall?ing|i\.e\.|put another way|in other words|meaning|(?:which|that) mean[st]|equivalent to|equals|mak(?:es|ing)|giv(?:es|ing)|bringing|resulting|bill of|added together|(?:has|have|had) [a-z]+(?:ed|en|wn) by)\b[^.;:]{0,60}|,? or (?:about |around |some |almost |nearly |just over |just under )?|=\s*)$/i
/** "Each spent", "at £31,000 a month" at the head of a sentence: what one is worth. */
const OPENING =
  /(?:^["“‘]?at (?:about |around |some |an average of )?|(?:^["“‘]?|[,;] |\bthat )each\s[a-zÀ-ɏ]+\s(?:[^.;:,\d]{0,40}\s)?)$/i
const IN_ALL =
  /^\s*(?:[a-zÀ-ɏ-]+\s){0,3}?(?:in all|altogether|in total|all told|overall|between (?:them|you|us)|together)\b/i
/** "The £2.4m that it will bring in", "the 300 tonnes this takes". */
const TAKEN_UP = /\b(?:all (?:of )?(?:the )?|the (?:resulting |full |whole |total )?)$/i
/** ", 38,400 litres,": beside what it is another word for. */
const ASIDE = /^[^.;:\d]{0,40}[,–—]\s*(?:about |around |some |almost |nearly )?$/i

/** Words before a length of time that make it how long something takes. */
const TAKES =
  /\b(?:takes?|took|taken|lasts?|lasted|needs?|needed|keep|keeps|kept|over|done|finished|ready|completed?|busy|allow|allows|allowed|count on|reckon on|reckon with|expect|plan for)\b[^.;:]{0,40}$|\bin (?:about |just |only |under |well under )?$/i

/** How surely the words around a figure of the sentence make it what others come to. */
export function cueOf(claim: Claim, { claims, text }: Sentence): Cue {
  const before = claims[claims.indexOf(claim) - 1]
  const lead = text.slice(before?.mark.to ?? 0, claim.mark.from)
  const behind = text.slice(claim.mark.to)
  if (claim.quantity.kind === 'duration' && TAKES.test(text.slice(0, claim.mark.from))) return 'linked'
  if (LINKED.test(lead) || IN_ALL.test(behind) || (before === undefined && OPENING.test(lead))) return 'linked'
  return TAKEN_UP.test(lead) || (before !== undefined && ASIDE.test(lead) && /^\s*[,–—);.]/.test(behind))
    ? 'taken'
    : 'none'
}
