import type { Claim } from '../../claims/index.js'
import { sizeOf } from '../../quantity/index.js'
import { likened } from '../joins/likening.js'

/** Figures of one field lie within this factor of each other. */
const APART = 6
const LEVELS: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'duration', 'percent', 'age'])
/** Units whose figures are as often left bare in lists. */
const LENDING: ReadonlySet<string> = new Set(['count', 'percent', 'age', 'measure'])

/** Before a rival's figure: it is no level of a rival. */
const NO_LEVEL =
  /\b(?:than|from|by|average|averag\w+|total\w*|together|combined|up|down|over|under|more|fewer|less|target|limit|last year|each|every|per|for|after|in|on|at least|including|all)\s+(?:(?:the|a|an|about|some) )?$/i
/** "On 47", "in 46 minutes": where names stand before. */
const STANDING = /\p{Lu}[\p{L}’'-]+(?:,? [\p{L}’'-]+){0,3},? (?:on|in) $/u
const NAMED = /(?:\p{Lu}[\p{L}’'-]+|\b(?:one|another|others?))(?: [\p{L}’'-]+){0,4},?(?: and)? \(?$/u
const NAME_BEHIND = /^(?: [a-z]+)? (?:for|at|in) (?:the )?\p{L}[\p{L}’'-]+(?=,| and\b|\.|;|$)/u
/** Words that bring in the others of a field. */
const OTHERS =
  /\b(?:the (?:rest|others?|remaining [a-z]+)|(?:her|his|its|their) (?:fellow|rival|other)s?(?: [a-z]+)?|other [a-z]+s|compared with|next c[ao]me|after (?:that|it|them) c[ao]me|then c[ao]me|followed by|behind (?:it|them|her|him) c[ao]me)\b[^.;\d]{0,40}$/i
/** Between two figures of a list. */
const LISTED = /^(?:,|,? and|;)(?: (?:the|a|an|at))?[^.;:()\d]{0,30},? \(?$/

/** Whether one figure is left bare in a list of those with the unit of another. */
const isLent = ({ quantity: { kind, unit } }: Claim, { quantity }: Claim): boolean =>
  kind === 'count' && unit === '1' && LENDING.has(quantity.kind)

/** What is said by the way of a name. */
const ASIDE = /, (?:where|which|who|whose)\b[^,.;]*,/g

/** Whether a figure is an exact level: no change, range or bound. */
export const isLevel = ({ quantity }: Claim): boolean =>
  LEVELS.has(quantity.kind) &&
  quantity.change === null &&
  quantity.hedge === 'exact' &&
  quantity.stated.kind === 'decimal'

/** The size of a figure in the unit of another of its field. */
export const sizeLike = (claim: Claim, model: Claim): number =>
  sizeOf(likened(claim.quantity, model.quantity) ?? claim.quantity)

/**
 * Whether a figure is that of another of the field of `own`: in the same unit or bare, and behind a name or "one", behind words for
 * the others, or next in a list of which `last` is one.
 */
export function isRival(claim: Claim, own: Claim, last: Claim | null): boolean {
  if (!isLevel(claim)) return false
  if (likened(claim.quantity, own.quantity) === null && !isLent(claim, own) && !isLent(own, claim)) return false
  const noun = claim.subject.headClass
  if (own.quantity.kind === 'count' && noun !== null && noun !== own.subject.headClass) return false
  const ratio = sizeLike(claim, own) / sizeLike(own, own)
  if (!(ratio > 1 / APART && ratio < APART)) return false
  const lead = claim.text.slice(0, claim.mark.from).replace(ASIDE, '')
  const isListed =
    last !== null && last.sentence === claim.sentence && LISTED.test(claim.text.slice(last.mark.to, claim.mark.from))
  if (NO_LEVEL.test(lead) && !isListed && !STANDING.test(lead)) return false
  return isListed || NAMED.test(lead) || OTHERS.test(lead) || NAME_BEHIND.test(claim.text.slice(claim.mark.to))
}
