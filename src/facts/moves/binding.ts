import type { Claim, Sentence } from '../../claims/index.js'
import { sizeOf } from '../../quantity/index.js'
import { isOfOthers, isOfSubordinate, levelBeside } from '../joins/change-levels.js'
import { likened } from '../joins/likening.js'
import { type Standpoint, type Stretch, yearOf } from './levels.js'
import type { Told } from './told.js'

/** How a change is tied to two levels: they stand in its sentence; words take up what another one tells; or they are only near. */
export type Binding = 'beside' | 'told' | 'near'

/**
 * How the words bind a change to two levels: they stand in its sentence; or one does, and the next sentence or the last
 * one tells how things stood before; or its sentence opens by taking up what the last one told ("That cut of …"). Null where
 * nothing does. `near` are the levels of these sentences.
 */
export function bindingOf(
  told: Told,
  stretch: Stretch,
  near: readonly Standpoint[],
  sentence: Sentence,
  beside: (away: number) => Sentence,
): Binding | null {
  const { from, to } = stretch
  const anchor = levelBeside(told.claim, sentence)
  if (anchor !== null && from.claim !== anchor && to.claim !== anchor) return null
  // "A third more than the quay": of another thing, unless that is the level behind it.
  if (isOfAnother(told.claim) && !(from.away === 0 && from.claim.index > told.claim.index)) return null
  // "44 minutes on a good day, or eleven times as long, and 70 on a bad one": as long as something else takes.
  const { kind } = told.quantity
  if (kind === 'multiple' && from.away === 0 && to.away === 0 && isBetween(told.claim, from.claim, to.claim))
    return null
  if (from.away === to.away) {
    if (
      isParted(from, to, near) ||
      areInTwoClauses(from.claim, to.claim) ||
      (from.away === 0 && isOfSubordinate(told.claim, [from.claim, to.claim]))
    )
      return null
    if (from.away === 0) return isApart(told.claim, from, to) ? null : 'beside'
    const isOwn = from.away === 1 || anchor !== null || hasOwn(told.claim, from.claim, sentence)
    return isOwn ? null : takesUp(told.claim)
  }
  if (told.direction === null || !isLeftOpen(from) || isPaired(from, near) || isPaired(to, near)) return null
  if (anchor === to.claim) return 'told'
  const [earlier, later] = [from.away, to.away].map(beside)
  const second = from.away > to.away ? earlier! : later!
  // "After shedding 45 posts it is left with 180 staff. It had 225 before the cuts."
  if (anchor === null && from.away === 1 && to.away === 0 && from.standing() === 2 && TAKES_ON.test(earlier!.text))
    return 'told'
  return anchor === null && from.away <= 0 && to.away <= 0 && PRONOUN.test(second.text) ? 'told' : null
}

const isBetween = ({ index }: Claim, a: Claim, b: Claim): boolean =>
  index > Math.min(a.index, b.index) && index < Math.max(a.index, b.index)

/** Whether an earlier level may be that of another sentence: what it is set against stands in its own, where words do so. */
const isLeftOpen = (point: Standpoint): boolean =>
  yearOf(point.claim) !== null ||
  point.standing() === 2 ||
  (point.away === 0 && point.standing() === 3) ||
  (point.away < 0 && point.standing() === 1)

/** "Fewer than at present", "than it did": at another time, and not of another thing. */
const THAN_ITSELF =
  /^[^.;]{0,25}\bthan (?:at present|now|today|usual|(?:it|they|he|she) (?:did|does|do|had|has|was|were|is|are|used))\b/i
const isOfAnother = (by: Claim): boolean => isOfOthers(by) && !THAN_ITSELF.test(by.text.slice(by.mark.to))

const TAKES_ON = /^(?:It|They|He|She|That) (?:had|was|were|employed|stood)\b/
const PRONOUN = /\b(?:it|they|there|that|he|she|its|their)\b/i

const CHANGE =
  '(?:cut|rise|fall|drop|increase|decrease|reduction|growth|decline|gain|jump|saving|improvement|difference|change|hike|loss|surge|climb|dip|slide|slump|move|step|addition|uplift|boost|expansion|contraction|advance|leap|slip|overrun|extra)s?'
/** "That cut of a quarter", "Growth of 14%", "Shaving off 90": a sentence that opens with what the last one told. */
const OPENS = new RegExp(
  `^(?:(?:and|but|so|yet)\\s+)?(?:(?:that|this|the|such|it is|it was|that is|that was|its|their|an?)\\s+)*(?:[a-zÀ-ɏ]+\\s+){0,2}(?:${CHANGE}|(?:shav|knock|tak|cutt|trimm|lopp|sav)ing(?: off)?)\\b[^.;:,\\d]{0,40}$`,
  'i',
)
/** "It has gone up by 60%", "They lost 90 in a year": what the last sentence was about, in a word. */
const IT =
  /^(?:(?:and|but|so|yet|thus|in all|in other words)\s+)?(?:that|this|it|they|those|these|he|she)\b[^.;:\d]{0,50}$/i
/** Behind a change that is from another time or of another thing than the last sentence told. */
const ELSEWHEN =
  /^[^.;]{0,40}\b(?:since|than|over the (?:last|past|next)|in the (?:last|past|first|next|previous)|on (?:the|a) (?:year|month|week|day|quarter)|year[- ]on[- ]year|compared|against|from)\b/i

function takesUp({ text, mark }: Claim): Binding | null {
  const before = text.slice(0, mark.from)
  if (OPENS.test(before) || (TOOK_UP.test(before) && NAMED.test(text.slice(mark.to)))) return 'told'
  if (ELSEWHEN.test(text.slice(mark.to)) || NEED.test(before)) return null
  return IT.test(before) ? 'told' : FIRST.test(before) ? 'near' : null
}

/** "The chairman said the £225,000 reduction …": the change that was told is named once more. */
const TOOK_UP = /^[^.;:\d]{0,60}\b(?:the|that|this|such an?) $/i
const NAMED = new RegExp(`^[ -]${CHANGE}\\b`, 'i')

const FIRST = /^[^.;:\d]{0,70}$/
const NEED = /\b(?:needs?|needed|wants?|wanted|requires?|asks?|asked|could|would|might|may|if)\b/i

/** Whether the sentence of a change gives levels that it may lie between itself. */
const hasOwn = (by: Claim, level: Claim, { claims }: Sentence): boolean =>
  claims.some((claim) => claim !== by && claim.quantity.change === null && areLike(claim, level))

const areLike = (a: Claim, b: Claim): boolean =>
  (a.subject.headClass === null || b.subject.headClass === null || a.subject.headClass === b.subject.headClass) &&
  isNear(a, b) &&
  (likened(a.quantity, b.quantity) !== null || likened(b.quantity, a.quantity) !== null)

/** Levels of one thing lie within this factor. */
const WITHIN = 8
function isNear({ quantity: a }: Claim, { quantity: b }: Claim): boolean {
  const [x, y] = [sizeOf(a), sizeOf(b)]
  return x <= y * WITHIN && y <= x * WITHIN
}

/** Whether another level of their sort stands between two of one sentence: then the first goes with that. */
const isParted = (from: Standpoint, to: Standpoint, near: readonly Standpoint[]): boolean => {
  const [first, last] = [from.claim.index, to.claim.index].sort((a, b) => a - b)
  return near.some(
    ({ claim, away }) =>
      away === from.away && claim.index > first! && claim.index < last! && areLike(claim, from.claim),
  )
}

/** "Advertising fell by 9% to £2.0m; sales rose by 4% to £2.6m": levels of two things. */
const areInTwoClauses = (a: Claim, b: Claim): boolean => {
  const [first, last] = a.index < b.index ? [a, b] : [b, a]
  return TWO_CLAUSES.test(first.text.slice(first.mark.to, last.mark.from))
}
const TWO_CLAUSES =
  /;\s(?!(?:it|they|that|this|now|today|before|earlier|then|a year|last|in|by)\b)|,\s(?:while|whereas|although|though)\b/i

/** Whether a level has another one of its sort beside it in its sentence. */
const isPaired = (point: Standpoint, near: readonly Standpoint[]): boolean =>
  near.some(({ claim, away }) => away === point.away && claim !== point.claim && areLike(claim, point.claim))

/** Whether another clause with a subject of its own stands between a change and its levels: nothing binds them. */
function isApart({ mark, text }: Claim, from: Standpoint, to: Standpoint): boolean {
  const [start, end] = [
    Math.min(from.claim.mark.from, to.claim.mark.from),
    Math.max(from.claim.mark.to, to.claim.mark.to),
  ]
  const between = mark.from < start ? text.slice(mark.to, start) : mark.from > end ? text.slice(end, mark.from) : ''
  const clause = between.replace(/^[^;:]*[;:]\s+(?:so )?/, '')
  return OTHER_CLAUSE.test(between) && !(mark.from > end && (OPENS.test(clause) || WENT_BY.test(clause)))
}

/** "…; the season has shortened by". */
const WENT_BY =
  /^(?:the|it|its|this|that|they)\b[^.;:,\d]{0,40}\bha(?:s|ve|d) (?:[a-zÀ-ɏ]+ly )?[a-zÀ-ɏ]+(?:ed|en|wn|unk) by (?:about |some )?$/i

const OTHER_CLAUSE =
  /[;.]\s(?!(?:that|this|it) (?:is|was|makes)\b)|:\s.*\d|,\s+(?:and|but|while|whereas|although|though|as)\s+(?!(?:so |thus )?(?:(?:it|he|she|they|that|this) )?(?:is|was|were|are|has|have|down|up|so)\b)|\bwhich (?!is|was|are|were|makes?|made|means?|meant|represents?|amounts?|equals?)[a-zÀ-ɏ]+/i
