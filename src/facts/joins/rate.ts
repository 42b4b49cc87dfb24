import type { Claim } from '../../claims/index.js'
import type { Quantity } from '../../quantity/index.js'
import { lemmaOf } from '../../text/index.js'
import { perUnitName } from '../../units/index.js'

/** A figure per something: its plain quantity, and what it is counted per ("1" for each). */
export interface Rate {
  readonly claim: Claim
  readonly quantity: Quantity
  readonly per: string
}

/** "$210 a head per night": for each of two things. */
const AND_PER = /^ (?:per|a|an|each|every) (?:second|minute|hour|night|day|week|month|quarter|year|head|person)\b/i

/** A rate as a plain quantity and its denominator: "£40 per ticket", "57 km/h", "25 tonnes each"; null for other figures. */
export function rateOf(claim: Claim): Rate | null {
  const { quantity, reading } = claim
  if (quantity.per !== null && AND_PER.test(claim.text.slice(claim.mark.to))) return null
  if (quantity.kind === 'percent' || quantity.kind === 'ratio' || quantity.moment !== null) return null
  // "Twelve for each starter" names what it is for; "25 tonnes each brought" does not.
  const isNamed = quantity.per !== null && /\b(?:for|in|to|on|at) each \p{Ll}+$/u.test(reading.text)
  if (!isNamed && /\b(?:each|apiece)\b/.test(reading.text))
    return { claim, quantity: { ...quantity, per: null }, per: '1' }
  if (quantity.per === null && quantity.change === null && isForEach(claim)) return { claim, quantity, per: '1' }
  if (quantity.per !== null) return { claim, quantity: { ...quantity, per: null }, per: quantity.per }
  const slash = quantity.unit.indexOf('/')
  if (quantity.kind !== 'measure' || slash < 0) return rateByWords(claim)
  return { claim, quantity: { ...quantity, unit: quantity.unit.slice(0, slash) }, per: quantity.unit.slice(slash + 1) }
}

/**
 * "… $1.50 a boarding", "$150,000 for every position": a thing that the figure is for, named behind it; "the 2,000 a woman is
 * advised to eat" are hers.
 */
const THING_BEHIND =
  /^\s+(?:an?(?!\s+[A-Za-zÀ-ɏ-]+\s+(?:is|was|has|had|can|could|may|might|must|should|will|would|needs?)\b)|per|for (?:each|every)|for an?|in (?:each|every)|to (?:each|every))\s+([A-Za-zÀ-ɏ-]+)(?![A-Za-zÀ-ɏ-]|\s+(?:of|before|ago|earlier|later|after)\b)/
/** "Each vaccinator gave 500 …": a thing that the figure is for, named before it, with no other figure between. */
const THING_BEFORE =
  /(?<!\d(?:\s(?:million|billion|thousand|lakh|crore))?\s)\b(?:each|every)\s+(?!(?:for|at|of|in|on|to|from|by)\b)([a-z\u00c0-\u024f-]+)\s(?:(?!,? (?:and|but|while|that)\b)[^\d.;:]){0,60}$/i

function rateByWords(claim: Claim): Rate | null {
  const { quantity, text, mark } = claim
  if (quantity.change !== null || quantity.kind === 'duration') return null
  const thing = THING_BEHIND.exec(text.slice(mark.to))?.[1] ?? THING_BEFORE.exec(text.slice(0, mark.from))?.[1]
  // "Each costs £40": one of something is no plural, so that this is a verb.
  if (thing === undefined || thing === 'of' || /[^suik]s$/.test(thing)) return null
  return { claim, quantity, per: perUnitName(thing) ?? lemmaOf(thing) }
}

/** "£45 to each of the merchants", "Rs 4 lakh to the family of each". */
const EACH_BEHIND = /^\s+(?:to|for|in|at|on|from)\s+(?:[a-z]+\s+){0,4}?each\b/

const isForEach = ({ text, mark, quantity }: Claim): boolean =>
  quantity.kind !== 'date' && quantity.kind !== 'duration' && EACH_BEHIND.test(text.slice(mark.to))
