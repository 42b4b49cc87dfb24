import type { Claim } from '../../claims/index.js'

/** Behind a length: it counts on from something else to the day. */
const AFTER = /^(?: to the day)? (?:after|later|following|on from|on\b|since)\b/i
/** Behind a length: it counts back from something else to the day. */
const BEFORE = /^(?: to the day)? (?:before|earlier|ahead of|prior to)\b/i
/** Before a length that someone has until a day. */
const WITHIN =
  /\b(?:within|for|in|another|ha(?:ve|s|d)|give[sn]?|gave|takes?|lasts?)(?: (?:the|a|another|about|next|following|further|first|us|you|them|all))* $/i
/** Before a day: something may be done or goes on up to it. */
const UP_TO =
  /\b(?:by|until|till|to|through|up to|no later than|not later than|ends?(?: on)?|ending(?: on)?|expir\w+(?: on)?)(?: (?:noon|midnight|\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)?)(?: on)?)? $/i
/** Between a length and its day: another clause, which the length is not counted in. */
const PARTED = /[;]|\b(?:but|while|whereas|although|and then)\b/i
/** Between a length and its day when they are read together. */
const FARTHEST = 90
/** Around a length: it is of something else than the way to the day. */
const OF_OTHERS =
  /\b(?:every|each|first|last|past|previous|more than|less than|up to|at least|working|business)\s(?:of )?$/i
/** Behind a length: what is counted is something that goes on or comes again. */
const OTHERWISE = /^[- ](?:a |per |each|old|long\b|ago\b|of (?!(?:publication|receipt|release|issue|this|that|it)\b))/i

/**
 * How the words of a sentence link a length of time with its one day: counted on to the day from another (`on`), counted
 * back to it from a later one (`back`), or not at all (null).
 */
export function countLink(length: Claim, day: Claim): 'on' | 'back' | null {
  const { text, mark } = length
  const [before, behind] = [text.slice(0, mark.from), text.slice(mark.to)]
  const isAhead = mark.from < day.mark.from
  const between = isAhead ? text.slice(mark.to, day.mark.from) : text.slice(day.mark.to, mark.from)
  if (between.length > FARTHEST || PARTED.test(between) || OF_OTHERS.test(before) || OTHERWISE.test(behind)) return null
  if (isAhead && WITHIN.test(before) && UP_TO.test(between)) return 'on'
  if (BEFORE.test(behind)) return isAhead && !APPOSED.test(between) ? null : 'back'
  if (!AFTER.test(behind)) return null
  return isAhead && !APPOSED.test(between) ? null : 'on'
}

/** "Two weeks after the vote, on |5 May"; the day that a length runs from is another matter: "two weeks after |5 May". */
const APPOSED = /[,(:—–] ?(?:that is,? |i\.e\.,? )?(?:on |by |falls on |to )?$/i
