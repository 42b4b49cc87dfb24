import type { Claim } from '../../claims/index.js'
import { decimal, point, type Quantity } from '../../quantity/index.js'
import { claimSize } from '../comparable.js'
import type { Relation, Term } from '../relation.js'
import { isLeftOver } from '../sums/sums.js'
import { isAmount, isLike, isNearly, sumOf } from './amounts.js'
import { likened } from './likening.js'
import { isItem, splitsOf } from './rests.js'
import { holds, neighbours, type Surroundings } from './surroundings.js'

const CONFIDENCE = 0.74
/** How many sentences before a rest its whole may stand. */
const REACH = 2
const MOST_PARTS = 8
/** Smaller wholes are too few to tell. */
const LEAST_WHOLE = 8
/** How many sentences back figures are looked for that would bear a rest out. */
const REACH_OF_OTHERS = 5

/** Before a figure: it is all that is left. */
const REST_BEFORE =
  /(?<!\b(?:than|of|like|as|unlike|against) )\b(?:(?:the|its|their|our|his|her) (?:remaining|other|last|final|rest(?: of \w+(?: \w+)?)?(?:,| being| were| was| are|:)?|remainder(?:,| being| were| was|:)?|balance(?:,| of| being| was|:)?|others(?:,| numbering|:)?)|everything else|everyone else|elsewhere(?:,|:)?) (?:(?:some|all) )?$/i
/** Behind a figure: it is of those not named. */
const REST_BEHIND =
  /^ (?:others\b(?![^.,;]*\beach\b)|(?:were |are |was |is )?(?:left over|left(?! (?:in|during|on|at|for|the|after|before|early|by)\b)|unaccounted for)\b|remain(?:s|ed|ing)?\b)/i
/** Words that a figure between whole and rest is no part of it by. */
const NO_PART =
  /\b(?:of (?:the|its|their|those|these|which|whom|them)|than|from|up|down|rose|fell|more|fewer|less|average|each|every|per|aged?|minutes?|hours?|number|room|day|ward|one of|another|including|including the|between|up to|first|past|last (?:year|time|month|week))\s+(?:\w+ )?$/i

/**
 * What is left of a whole told before it, with all parts between: "Friday's triage went through 54 bugs. We closed 19, moved 23
 * and left the last 12." Told only where one figure before can be the whole and everything of its kind from there on is a part.
 */
export function exhaustions(surroundings: Surroundings): Relation[] {
  return surroundings.sentences.flatMap((sentence, i) =>
    sentence.claims.flatMap((rest) => {
      if (!isAmount(rest) || !isRest(rest)) return []
      return splitsBefore(rest, surroundings, i)
    }),
  )
}

const isRest = ({ text, mark }: Claim): boolean => {
  const [before, behind] = [text.slice(0, mark.from), text.slice(mark.to)]
  return (REST_BEFORE.test(before) && !LAST_OF.test(before) && !OF_WHOM.test(behind)) || REST_BEHIND.test(behind)
}
/** "The last two of whom were found on 8 June", "finals on the last two": the end of a row, and no rest. */
const OF_WHOM = /^ of (?:whom|which|them|those|these)\b/i
const LAST_OF = /\b(?:on|in|for|at|over|during|of|within) (?:the|its|their) (?:last|final) $/i

function splitsBefore(rest: Claim, surroundings: Surroundings, i: number): Relation[] {
  const { sentences } = surroundings
  const own = sentences[i]!
  const near = sentences
    .slice(Math.max(0, i - REACH), i + 1)
    .filter(({ document, block }) => document === own.document && block === own.block)
  const before = near.flatMap(({ claims }) => claims.filter((claim) => claim.index < rest.index && isLike(claim, rest)))
  const relations = before.flatMap((whole, k) => {
    if (isItem(whole)) return []
    const parts = before.slice(k + 1)
    return areParts([...parts, rest], whole) ? (relate(whole, [...parts, rest]) ?? []) : []
  })
  if (relations.length === 0 || relations.some(holds) || isBorneOut(rest, surroundings, i)) return []
  // "640 acres. Half is under barley, 180 acres are pasture, …": a share is one of the parts.
  if (near.some(({ claims }) => claims.some((claim) => claim.index < rest.index && SHARES.has(claim.quantity.kind))))
    return []
  const most = Math.max(...before.map(claimSize))
  const likely = relations.filter((relation) => {
    const [whole, ...parts] = relation.terms.flatMap(({ claim }) => claim ?? [])
    const isAll = isNearly(relation) && claimSize(whole!) === most
    return isAll && !isLeftOver({ whole: whole!, parts }, i, sentences)
  })
  return likely.length === 1 ? likely : []
}

const SHARES: ReadonlySet<string> = new Set(['percent', 'ratio'])

/** Whether figures make up a whole by what they are; those that do without the last leave nothing for it. */
function areParts(parts: readonly Claim[], whole: Claim): boolean {
  if (parts.length < 2 || parts.length > MOST_PARTS || !isAmount(whole) || claimSize(whole) < LEAST_WHOLE) return false
  if (!parts.every((part) => isAmount(part) && claimSize(part) < claimSize(whole))) return false
  if (parts.slice(0, -1).some((part) => NO_PART.test(leadOf(part)))) return false
  const others = relate(whole, parts.slice(0, -1))
  return others === null || !holds(others)
}

/** The sum of parts; "and a pharmacist" in their list is one more. */
function relate(whole: Claim, parts: readonly Claim[]): Relation | null {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const list = first.sentence === last.sentence ? first.text.slice(first.mark.to, last.mark.from) : ''
  const singles = whole.quantity.kind === 'count' ? [...list.matchAll(SINGLE)].length : 0
  const one: Quantity = { ...whole.quantity, stated: { kind: 'decimal', value: decimal(1) }, value: point(decimal(1)) }
  const unwritten = Array.from({ length: singles }, (): Term => ({ role: 'part', claim: null, quantity: one, sign: 1 }))
  return sumOf(whole, parts, CONFIDENCE, unwritten)
}

const SINGLE = /(?:,|\band) an? (?=\p{Ll}+(?:,| and\b| there\b))/gu

/** Whether any figures near by make a rest hold. */
function isBorneOut(rest: Claim, surroundings: Surroundings, i: number): boolean {
  const before = neighbours(surroundings, i, REACH_OF_OTHERS, 0)
    .filter(({ claim }) => claim.index < rest.index && likened(claim.quantity, rest.quantity) !== null)
    .slice(0, MOST_PARTS)
    .map(({ claim }) => claim)
  for (const { whole, parts } of splitsOf(before, rest, [])) {
    const relation = relate(whole, [...parts, rest])
    if (relation !== null && holds(relation)) return true
  }
  return false
}

const leadOf = ({ text, mark }: Claim): string => text.slice(0, mark.from)
