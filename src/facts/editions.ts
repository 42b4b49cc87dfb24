import type { Claim } from '../claims/index.js'

/** Words that name a period, by sort. */
const PERIODS: readonly RegExp[] = [
  /(?<![\d.,£$€])(?:19|20)\d\d(?![\d%]|[.,]\d)/g,
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /\b(?:Q[1-4]|(?:first|second|third|fourth)[ -]quarter|(?:first|second)[ -]half)\b/gi,
]

/**
 * Whether two sentences that are alike word for word name other years, months or quarters: those of two editions of one
 * report ("In May the line carried 41,200", "In June the line carried 42,100"), each of which is right for its own period.
 */
export function areForOtherPeriods(a: Claim, b: Claim): boolean {
  if (a.quantity.moment !== null || b.quantity.moment !== null || a.cell !== null || b.cell !== null) return false
  return PERIODS.some((period) => {
    const [own, others]: readonly string[][] = [a.text, b.text].map((text) => text.match(period) ?? [])
    if (own === undefined || others === undefined) return false
    return own.length > 0 && others.length > 0 && !own.some((name) => others.includes(name))
  })
}
