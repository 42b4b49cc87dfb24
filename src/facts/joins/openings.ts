import type { Claim, Sentence } from '../../claims/index.js'
import type { EventRelation } from './date-relation.js'
import type { DateSet } from './stretches.js'
import { tellingWords } from './surroundings.js'

const CONFIDENCE = 0.72
/** Before or behind a day: something began on it. */
const BEGAN = /\b(?:open(?:s|ed)?|began|begins?|start(?:s|ed)?|launch(?:es|ed)?|commenced)\b[^.;:]{0,40}$/i
const STRETCH = /^(\d{4}|XXXX)-(\d\d)-(\d\d)\/(?:\d{4}|XXXX)-\d\d-\d\d$/
const DAY = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/
/** So many stretches of one story begin on one day only where something began then. */
const FEWEST = 2
/** Months and halves of them begin many stretches by themselves. */
const ROUND: ReadonlySet<string> = new Set(['01', '15', '16', '30', '31'])

/**
 * The day on which something began, held against stretches of days that two places of the story count from: "opened on 3
 * March" where the texts tell of "the 34 weeks to 28 September" and "between 3 February and 28 September". Told where the
 * two differ in their month or their year only, and no stretch begins on the day itself.
 */
export function openingRelations({ moments, sentences }: DateSet): EventRelation[] {
  const all = moments.flat()
  const stretches = all.flatMap((claim) => {
    const parts = STRETCH.exec(claim.quantity.moment!.edtf)
    return parts === null ? [] : [{ claim, year: parts[1]!, month: parts[2]!, day: parts[3]! }]
  })
  if (stretches.length < FEWEST) return []
  return all.flatMap((claim): EventRelation[] => {
    const [, year, month, day] = DAY.exec(claim.quantity.moment!.edtf) ?? []
    if (day === undefined || claim.cell !== null || ROUND.has(day) || !BEGAN.test(claim.text.slice(0, claim.mark.from)))
      return []
    const differing = stretches.filter(
      (one) =>
        one.day === day && (one.month !== month) !== isOther(one.year, year!) && isOfOne(one.claim, claim, sentences),
    )
    const isBorneOut = stretches.some((one) => one.day === day && one.month === month && !isOther(one.year, year!))
    const first = differing[0]
    if (isBorneOut || first === undefined || differing.length < FEWEST) return []
    if (differing.some((one) => one.month !== first.month)) return []
    return [{ kind: 'event', a: first.claim, b: claim, confidence: CONFIDENCE }]
  })
}

const isOther = (a: string, b: string): boolean => a !== 'XXXX' && b !== 'XXXX' && a !== b

/** Whether a stretch stands behind the day in its paragraph, or in a sentence that shares two telling words with it. */
function isOfOne(stretch: Claim, day: Claim, sentences: readonly Sentence[]): boolean {
  if (stretch.document === day.document && stretch.block === day.block) return true
  if (stretch.cell !== null) return false
  const own = tellingWords(sentences[day.sentence]!)
  let shared = 0
  for (const word of tellingWords(sentences[stretch.sentence]!)) if (own.has(word)) shared++
  return shared >= 2
}
