import type { Claim, Sentence } from '../../claims/index.js'
import { nominal, printDecimal } from '../../quantity/index.js'
import { append } from '../../text/index.js'
import { dimensionKey } from '../comparable.js'
import { evaluate } from '../formulas.js'
import type { Relation } from '../relation.js'
import { isOfOthers, levelBefore, levelBeside, OTHER_BASIS } from './change-levels.js'
import { changeRelation, levelOf } from './change-relation.js'
import { isAmountSlip, isSlip } from './changes.js'
import { isHead } from './head-words.js'
import { likened } from './likening.js'
import { akin } from './surroundings.js'

const CONFIDENCE = 0.78
/** More values than these for one year tell not which is meant. */
const MOST_VALUES = 3
/** Between a change and the time that it is from. */
const BASIS =
  /^[^.;:]{0,25}\b(?:than|on|from|against|compared (?:with|to))\s+(?:in |at |for |during |that of |the figure for )?(?:the )?$/i

/**
 * Changes from another year than that of the level beside them ("I expect 570 guests, 54 fewer than last year"), held
 * against what the story counts for that year by the same noun. Only what fails by one telling slip of the pen is given, and
 * only where no figure for that year bears it out.
 */
export function basedChanges(claims: readonly Claim[], sentences: readonly Sentence[]): Relation[] {
  let dated: ReadonlyMap<number, readonly Claim[]> | null = null
  return sentences.flatMap((sentence, i) => {
    if (isHead(sentence) || OTHER_BASIS.test(sentence.text)) return []
    return sentence.claims.flatMap((by) => {
      if (by.quantity.change === null || by.quantity.per !== null || isOfOthers(by)) return []
      const base = baseOf(by, sentence)
      if (base === null) return []
      const level = levelBeside(by, sentence) ?? levelBefore(by, sentence, sentences[i - 1])
      if (level === null) return []
      dated ??= byYear(claims)
      return failing(by, level, dated.get(base) ?? []) ?? []
    })
  })
}

/** The year that a change is said to be from. */
function baseOf(by: Claim, { claims, text }: Sentence): number | null {
  const date = claims.find(
    ({ quantity, mark }) =>
      quantity.kind === 'date' && mark.from >= by.mark.to && BASIS.test(text.slice(by.mark.to, mark.from)),
  )
  return date === undefined ? null : yearOf(date)
}

/** The year that a claim is for; null where it is for a part of one or for none. */
function yearOf({ time }: Claim): number | null {
  const year = /^(\d{4})$/.exec(time?.edtf ?? '')?.[1]
  return year === undefined ? null : Number(year)
}

function byYear(claims: readonly Claim[]): ReadonlyMap<number, readonly Claim[]> {
  const years = new Map<number, Claim[]>()
  for (const claim of claims) {
    const year = claim.quantity.change === null && claim.quantity.moment === null ? yearOf(claim) : null
    if (year === null) continue
    append(years, year, claim)
  }
  return years
}

function failing(by: Claim, level: Claim, claims: readonly Claim[]): Relation | null {
  const found = claims.flatMap((from) => {
    if (from === level || dimensionKey(from.quantity) === null || from.quantity.per !== level.quantity.per) return []
    const start = likened(from.quantity, level.quantity)
    // Nearly anything lies that far from "over 100,000".
    if (start === null || start.value.low === null || start.value.high === null) return []
    const relation = changeRelation(by, { claim: from, quantity: start }, levelOf(level), {
      direction: by.quantity.change,
      confidence: CONFIDENCE,
      origin: from.document === by.document ? 'passage' : 'documents',
    })
    const result = evaluate(relation)
    return result === null ? [] : [{ relation, holds: result.holds, from }]
  })
  if (found.some(({ holds }) => holds)) return null
  const meant = found.filter(({ from }) => akin(from, level))
  if (new Set(meant.map(({ from }) => printDecimal(nominal(from.quantity.stated)))).size > MOST_VALUES) return null
  return meant.find(({ relation }) => isSlip(relation) || isAmountSlip(relation))?.relation ?? null
}
