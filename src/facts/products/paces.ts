import type { Claim, Sentence } from '../../claims/index.js'
import type { Quantity } from '../../quantity/index.js'
import { lemmaOf } from '../../text/index.js'
import { perUnitName } from '../../units/index.js'
import { rateOf } from '../joins/rate.js'

/** What a figure is for: a period's or a measure's code, a noun's lemma or "1" for anything; with the one count that its words tie it to. */
export interface For {
  readonly unit: string
  readonly count: Claim | null
}

/** A figure for each of something: its plain quantity and all that it is for, so that it makes a total only with counts of these. */
export interface Pace {
  readonly claim: Claim
  readonly quantity: Quantity
  readonly fors: readonly For[]
  /** Whether words call it an average. */
  readonly average: boolean
}

const AMOUNTS: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'duration'])
const ANYTHING: For = { unit: '1', count: null }

/** Finds the paces of sentences, each looked through once. */
export function pacesInEach(): (sentence: Sentence) => readonly Pace[] {
  const known = new Map<Sentence, readonly Pace[]>()
  return (sentence) => {
    let paces = known.get(sentence)
    if (paces === undefined) {
      paces = sentence.claims.flatMap((_, k) => paceOf(sentence, k) ?? [])
      known.set(sentence, paces)
    }
    return paces
  }
}

/** The figure at place `k` of its sentence as one for each of something; null where no words make it that. */
function paceOf({ claims, text }: Sentence, k: number): Pace | null {
  const claim = claims[k]!
  const { quantity } = claim
  if (!AMOUNTS.has(quantity.kind) || quantity.change !== null || quantity.stated.kind !== 'decimal') return null
  const before = claims[k - 1]
  const lead = text.slice(before?.mark.to ?? 0, claim.mark.from)
  const behind = text.slice(claim.mark.to, claims[k + 1]?.mark.from)
  const average = AVERAGE.test(lead) || AVERAGE_BEHIND.test(behind)
  const tied = countTied(claims, k, text, lead, behind)
  // "Will each get a £30 voucher": of two ways to tell what a figure is for, the count that it is tied to.
  const own = tied !== null && quantity.per === null ? null : rateOf(claim)
  const fors: For[] = own === null || (own.per === '1' && tied !== null) ? [] : [{ unit: own.per, count: null }]
  if (tied !== null) {
    // "14 hours a night on each of 23 nights"
    if (own !== null && perUnitName(tied.quantity.unit) === own.per) fors.pop()
    // "Over three years at £212 a month": how long, and no further count.
    if (own === null || tied.quantity.kind !== 'duration') fors.push({ unit: '1', count: tied })
  } else if (own === null) {
    const stretch = STRETCH.exec(behind)?.[1]
    if (stretch !== undefined) fors.push({ unit: perUnitName(stretch.toLowerCase())!, count: null })
    const thing = HOLDER.exec(lead)?.[1] ?? BATCH.exec(lead)?.[1]
    if (thing !== undefined) fors.push({ unit: perUnitName(thing) ?? lemmaOf(thing.toLowerCase()), count: null })
    else if (stretch === undefined && (average || EACH.test(lead))) fors.push(ANYTHING)
  }
  if (own !== null && own.per !== '1' && APIECE.test(behind)) fors.push(ANYTHING)
  if (fors.length === 0) return null
  return { claim, quantity: own?.quantity ?? { ...quantity, per: null }, fors, average }
}

/** "Clears 75 metres of canal in a day". */
const STRETCH = /^[^.;:,\d]{0,40}\bin (?:an?|one|every|each) (second|minute|hour|day|week|month|year)\b/i
/** Words before a figure that call it an average, and behind it. */
const AVERAGE = /\b(?:average|averag(?:ed|es|ing)|mean|typical(?:ly)?)\b[^.;:]{0,40}$/i
const AVERAGE_BEHIND = /^\W*(?:[a-zÀ-ɏ-]+ ){0,4}?on average\b/i
/** "Sold for each", "each spent": what stands behind is for each of those counted. */
const EACH =
  /\beach (?!of (?:the|these|those|its|our|their)\b)(?:(?:for|at|of|cost|costs|costing|worth|weighing)|[a-zÀ-ɏ]+(?:ed|t|s)?)\s(?:[^.;:,\d]{0,30}\s)?$/i
/** "A tanker holds", "every pallet takes", "a single worker drains": one of a thing as the subject. */
const HOLDER =
  /(?:\b(?:each|every|a single|per)|(?:^|[.;:]\s|\b(?:and|as|if|since|because|when|but)\s)(?:an?|one))\s(?:[a-zÀ-ɏ-]+\s){0,2}?([a-zÀ-ɏ-]+)\s(?:[a-zÀ-ɏ]+s|can|will|could|would|must)\b(?!\s+of\b)[^.;:\d]{0,40}$/i

/** "In batches of 500", "teams of five": so many to each. */
const BATCH =
  /\b(batches|packs|boxes|crates|bundles|groups|teams|crews|squads|classes|rows|lots|sets|loads|pallets|cases|trays|parties|chunks|blocks|instalments|installments|pages) of (?:up to |about |around |some )?$/i

/** The count that a figure is for each of, by the words between the two. */
function countTied(claims: readonly Claim[], k: number, text: string, lead: string, behind: string): Claim | null {
  const { quantity } = claims[k]!
  const next = claims[k + 1]
  if (
    next !== undefined &&
    isCount(next) &&
    (ON_EACH.test(behind) || (TIMES.has(next.quantity.unit) && behind.length < 30 && /^[^.;:,]*$/.test(behind)))
  )
    return next
  const before = claims[k - 1]
  if (before === undefined || !isCount(before)) return null
  const opening = text.slice(claims[k - 2]?.mark.to ?? 0, before.mark.from)
  if (ENDS_EACH.test(claims[k]!.reading.text) && !/[.;:,]/.test(lead) && !OF_THE.test(opening)) return before
  if (EACH_OF.test(opening) && !/[.;:]/.test(lead)) return before
  if (THEY_EACH.test(lead)) return before
  // "Three dishes at £7, £8.50 and £10": a price for each.
  const isOneOfPrices = next?.quantity.kind === 'money' && /^(?:, | and )$/.test(behind)
  if (quantity.kind === 'money' && AT.test(lead) && !OF_THE.test(opening) && !isOneOfPrices) return before
  if (quantity.kind === 'money' && GETS.test(lead)) return before
  if (quantity.kind === 'count' && before.quantity.unit !== '1' && OF_SO_MANY.test(lead)) return before
  return quantity.kind === 'measure' && OF.test(lead) && before.quantity.kind === 'count' ? before : null
}

const TIMES: ReadonlySet<string> = new Set(['time'])
const ON_EACH = /^\s+(?:on|for|in|at|to|from) (?:each|every one) of (?:the |its |their |our )?$/i
const EACH_OF = /\b(?:each|every one) of [^.;:,]{0,40}$/i
const THEY_EACH = /^(?:[^.;:,\d]{0,40}\b|[^.;:\d]{0,60},\s)each\s[^.;:,\d]{0,40}$/i
/** "240 hens lay five eggs apiece". */
const ENDS_EACH = /\b(?:each|apiece)$/i
/** "At €2,900 a month each". */
const APIECE = /^\s+(?:each|apiece)\b/i
const AT =
  /^\s*(?:(?:[a-zÀ-ɏ-]+\s){0,3}?at|(?:[a-zÀ-ɏ-]+\s){0,6}?(?:sold|went|gone|go|priced|bought|valued|let) (?:at|for)) (?:about |around |only |just |some )?$/i
/** "6,200 of you will get a bonus of €350". */
const GETS = /\b(?:gets?|got|receives?|received|earns?|earned|pays?|paid|given)\s+an?\s[^.;:,\d]{0,25}\bof\s+$/i
/** "The dearest of the four shops at £34". */
const OF_THE = /\bof (?:the |its |our |their )$/i
/** "24 rows of 32 seats". */
const OF_SO_MANY = /^\s*[a-zÀ-ɏ-]+ of (?:about |around |only |just |some |up to )?$/i
const OF = /^\s*of (?:about |around |only |just |some )?$/i

const isCount = ({ quantity }: Claim): boolean =>
  (quantity.kind === 'count' || quantity.kind === 'duration') &&
  quantity.change === null &&
  quantity.stated.kind === 'decimal'
