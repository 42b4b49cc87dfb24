import type { Claim, Sentence } from '../../claims/index.js'
import { gapIn, hasFigureIn } from './gaps.js'
import { isOperand, type Pair, pairOf } from './pairs.js'

/** The part and whole that a share is told of, and whether a figure names the whole or a pronoun or noun does. */
export interface Told {
  readonly pair: Pair
  readonly byFigure: boolean
}

/** From a share to its whole: "half the 120", "of the retailer's £240m", "of a book worth £420m", "of an output of 6.4 billion". */
const OF_FIGURE =
  /^(?:\s+of|(?=\s+(?:the|its|their|all)\b))\s+(?:(?!(?:in|at|on|by|from|to|for|with|who|which|that|and|or|than|was|were|is|are|when|as|per)\b)[a-zÀ-ɏ'’-]+\s+){0,6}?$/i
const OF_THEM =
  /^\s+of\s+(?:(?:it|them|that|this|those|these|whom|which)\b(?=\s*[,.;:)—–(]|\s*$|\s+(?:is|are|was|were|has|had|have|will|came|went|comes|goes)\b)|the\s+(?:total|lot|whole|sum|money)\b)/i
const OF_WHOM = /^\s+of\s+(?:whom|which)\b/i
const OF_NOUN = /^\s+of\s+(?:the|that|this|those|these|its|their|all(?:\s+the)?)\s+(?:[a-zÀ-ɏ'’-]+)/i

const HEDGES = '(?:(?:about|around|roughly|just|only|some|nearly|almost|exactly|a full|a mere|barely|fully)\\s+)*'
const RESTATED =
  '(?:or|which is to say|that is to say|that is|in other words|put another way|namely|i\\.e\\.|being|equal to|equivalent to|which is|which means|meaning|representing|making up|accounting for)'
/** Between a part and its share. */
const PART_FIRST = new RegExp(
  `^[^.;()]{0,60}?(?:,\\s*(?:${RESTATED},?)?|\\(|[—–:])\\s*(?:a\\s+)?${HEDGES}(?:(?:more|less|fewer) than |over |under )?$`,
  'i',
)
/** Between a share with its whole and the part: "…, in other words 160 million", "…: 41 in all", "…, 46, were false". */
const PART_LAST = new RegExp(
  `^[^.;()]{0,80}?(?:,|\\(|[—–:]|,?\\s(?=or\\s))\\s*(?<said>${RESTATED},?\\s+)?${HEDGES}$`,
  'i',
)
const ENDS =
  /^(?:\s+(?:in all|altogether|in total|of them|people|all told|at (?:the )?last count|so far|to date))?\s*(?:[,.;:)—–]|$)/i
const ENDS_SAID = /^(?:\s+[a-zÀ-ɏ'’-]+){0,5}?\s*(?:[,.;:)—–]|$)/i
/** What a sentence says the last one comes to. */
const NEXT = new RegExp(
  `^\\W*(?:(?:that|this|it|which)\\s+(?:would\\s+)?(?:means?|meant|comes?\\s+to|came\\s+to|is|was|works?\\s+out\\s+at|amounts?\\s+to|amounted\\s+to|makes?|made|be)\\s+${HEDGES}|the\\s+(?:missing|lost|vanished)\\s+)$`,
  'i',
)

/** The part and whole that the words around a share of sentence `i` tell it of; null where they tell none, or several. */
export function toldPair(share: Claim, i: number, sentences: readonly Sentence[]): Told | null {
  const sentence = sentences[i]!
  const [last, following] = [sentences[i - 1], sentences[i + 1]].map((other) =>
    other?.document === sentence.document ? other.claims.filter(isOperand) : [],
  ) as [Claim[], Claim[]]
  const figures = sentence.claims.filter((claim) => claim !== share && isOperand(claim))
  const of = wholeAfter(share, sentence, figures)
  if (of === null) return null
  const first = following[0]
  const part =
    partBeside(share, of.to, sentence, figures) ??
    (first !== undefined && NEXT.test(first.text.slice(0, first.mark.from)) ? first : null)
  // "1,150 children, about 40% of whom came": they are the whole.
  if (part === null || (part.index < share.index && OF_WHOM.test(share.text.slice(share.mark.to)))) return null
  const before = figures.filter(({ mark }) => mark.to <= share.mark.from)
  const own = fitting(part, before)
  const [whole, ...others] = of.figure === null ? (own.length > 0 ? own : fitting(part, last)) : [of.figure]
  const pair = whole === undefined || others.length > 0 ? null : pairOf(part, whole, 'of')
  return pair === null ? null : { pair, byFigure: of.figure !== null }
}

/** What a share is said to be of: a figure, or (null) what a pronoun or noun names; `to` is where the words end. */
function wholeAfter(share: Claim, { text }: Sentence, figures: readonly Claim[]) {
  const next = figures.find(({ mark }) => mark.from >= share.mark.to)
  if (next !== undefined && OF_FIGURE.test(text.slice(share.mark.to, next.mark.from)))
    return { figure: next, to: next.mark.to }
  const named = OF_THEM.exec(text.slice(share.mark.to)) ?? OF_NOUN.exec(text.slice(share.mark.to))
  return named === null ? null : { figure: null, to: share.mark.to + named[0].length }
}

/** The figure that a share is said to be, behind what it is of, which ends at `end`, or before it; null where there is none. */
function partBeside(share: Claim, end: number, sentence: Sentence, figures: readonly Claim[]): Claim | null {
  const behind = figures.find(({ mark }) => mark.from >= end)
  const last = behind === undefined ? null : PART_LAST.exec(gapIn(sentence, end, behind.mark.from))
  if (behind !== undefined && last !== null) {
    const ends = last.groups?.said === undefined ? ENDS : ENDS_SAID
    if (ends.test(sentence.text.slice(behind.mark.to))) return behind
  }
  const before = figures.findLast(({ mark }) => mark.to <= share.mark.from)
  if (before === undefined || hasFigureIn(sentence, before.mark.to, share.mark.from)) return null
  return PART_FIRST.test(gapIn(sentence, before.mark.to, share.mark.from)) ? before : null
}

/** The figures of a part's kind that can be its whole. */
const fitting = (part: Claim, figures: readonly Claim[]): readonly Claim[] =>
  figures.filter((claim) => claim.quantity.kind === part.quantity.kind && pairOf(part, claim, 'of') !== null)
