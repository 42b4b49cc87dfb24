import type { Claim } from '../claims/index.js'

/** Words that name a period, by sort. */
const PERIODS: readonly RegExp[] = [
  /(?<![\d.,£$€])(?:19|20)\d\d(?![\d%]|[.,]\d)/g,
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /\b(?:Q[1-4]|(?:first|second|third|fourth)[ -]quarter|(?:first|second)[ -]half)\b/gi,
]

/**
 * Tells whether two sentences that are alike word for word name other years, months or quarters: those of two editions of
 * one report ("In May the line carried 41,200", "In June the line carried 42,100"), each of which is right for its own
 * period. What a text names is looked for once.
 */
export function editions(): (a: Claim, b: Claim) => boolean {
  const named = new Map<string, readonly (readonly string[])[]>()
  const namedIn = (text: string): readonly (readonly string[])[] => {
    let names = named.get(text)
    if (names === undefined) {
      names = PERIODS.map((period) => text.match(period) ?? [])
      named.set(text, names)
    }
    return names
  }
  return (a, b) => {
    if (a.quantity.moment !== null || b.quantity.moment !== null || a.cell !== null || b.cell !== null) return false
    const others = namedIn(b.text)
    return namedIn(a.text).some((own, sort) => areApart(own, others[sort]!))
  }
}

const areApart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name))
