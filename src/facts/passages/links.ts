import type { Claim, Sentence } from '../../claims/index.js'
import { gapIn, hasFigureIn } from './gaps.js'
import type { Pair } from './pairs.js'

/**
 * How a share stands to a pair of figures: right behind it ("…, or 62%"); right before it ("over a third of them, 88 of
 * 240, …"); behind it and taking it up ("that 62%"); or in the sentence before it, which it opens.
 */
export type Link = 'apposed' | 'before' | 'taken-up' | 'ahead'

const HEDGES =
  '(?:(?:about|around|roughly|just|only|some|nearly|almost|exactly|over|more than|less than|under|fewer than|a full|a mere|barely|well over|at least|no more than)\\s+)*'
const APPOSED = new RegExp(
  '^[^.;()]{0,80}?(?:,\\s*(?:or|i\\.e\\.,?|that is,?|that is to say,?|in other words,?|equal to|equivalent to|representing|namely|' +
    `an?\\s+(?:[a-zÀ-ɏ-]+\\s+){0,3}?of|which is)|\\(|[—–:]|,)\\s*${HEDGES}$`,
  'i',
)
const ENDS = /^\s*(?:[,.;:)—–]|$| of the (?:total|lot)\b)/
/** "A response rate of 35%": what two figures told together come to. */
const RATE_OF = new RegExp(
  `^[^.;()]{0,80}?(?:,|\\(|[—–:])\\s*(?:or |that is,? |which is |giv(?:es?|ing) |making |for )?(?:an?\\s+)?(?:[a-zÀ-ɏ-]+\\s+){0,2}(?:rate|turnout|share|proportion|uptake|take-up|yield)\\s+of\\s+${HEDGES}$`,
  'i',
)
/** Behind a share of what there would be otherwise. */
const OF_USUAL = /^ of (?:the|its|their) (?:normal|usual|full|planned|regular|original|scheduled|timetabled)\b/i
/** Between a share and a pair in apposition: "over a third of the pupils, 88 of 240, …". */
const AHEAD = /^[^.;()]{0,80}?(?:,|:|\(|[—–])\s*(?:that is,?\s|or\s|namely\s|with\s|some\s|in all\s|being\s)?$/i
/** Before a share that a sentence takes up from the last one, and from what its own clause says before. */
const THAT =
  /(?:\b(?:that|this(?! (?:year|month|week|time|season|quarter)\b)|such an?|those|these)\b|\bthe\s+(?:[a-zÀ-ɏ-]+\s+)?(?:rate|share|proportion)\b)[^.;:,()]{0,30}\(?\s*$/i
const WHICH = /\b(?:that|this|which)\b[^.;:,()]{0,30}$/i
const SO = /^\W*(?:and |but )?(?:so|thus|in other words|put another way|hence)\b[^.;:()]{0,40}$/i

/** The link between a share of sentence `i` and a pair of sentence `j` of the same document; null where there is none. */
export function linkOf(share: Claim, i: number, sentence: Sentence, pair: Pair, j: number): Link | null {
  const { text } = sentence
  const before = text.slice(0, share.mark.from)
  if (i !== j && (pair.by === 'instead' || (pair.by === 'beside' && i > j))) return null
  if (i > j)
    return !hasFigureIn(sentence, 0, share.mark.from) && (THAT.test(before) || SO.test(before)) ? 'taken-up' : null
  if (i < j) return 'ahead'
  if (share.mark.to <= pair.from)
    return (pair.by === 'of' || pair.by === 'one') &&
      AHEAD.test(gapIn(sentence, share.mark.to, pair.from)) &&
      !hasFigureIn(sentence, share.mark.to, pair.from)
      ? 'before'
      : null
  if (share.mark.from < pair.to || hasFigureIn(sentence, pair.to, share.mark.from)) return null
  const between = gapIn(sentence, pair.to, share.mark.from)
  const behind = text.slice(share.mark.to)
  if (pair.by === 'beside') return RATE_OF.test(between) && ENDS.test(behind) ? 'apposed' : null
  if (pair.by === 'instead') return APPOSED.test(between) && OF_USUAL.test(behind) ? 'apposed' : null
  if ((APPOSED.test(between) || RATE_OF.test(between)) && ENDS.test(behind)) return 'apposed'
  return WHICH.test(between) ? 'taken-up' : null
}
