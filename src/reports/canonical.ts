import { type Decimal, parseDecimal } from '../quantity/index.js'

/** The number in a cell's canonical text: a point (`low` = `high`) or a range, and how it is qualified. */
export interface CanonicalNumber {
  readonly low: Decimal
  readonly high: Decimal
  /** The text's own decimal digits for both ends. */
  readonly lowText: string
  readonly highText: string
  readonly bound: 'exact' | 'about' | 'above' | 'below' | 'range'
}

const NUMBER = /^([≈~<>≤≥]|[<>]=)?\s*(-?\d+(?:\.\d+)?)(?:\.\.(-?\d+(?:\.\d+)?))?(?=$|[\s%])/

/** Reads "≈50000 person", ">100000000 USD/mo", "10..15 km"; null for dates, fractions and anything else. */
export function canonicalNumber(canonical: string): CanonicalNumber | null {
  const match = NUMBER.exec(canonical)
  if (!match) return null
  const lowText = match[2]!
  const highText = match[3] ?? lowText
  const low = parseDecimal(lowText)
  const high = parseDecimal(highText)
  if (low === null || high === null) return null
  return { low, high, lowText, highText, bound: match[3] === undefined ? boundOf(match[1] ?? '') : 'range' }
}

function boundOf(sign: string): CanonicalNumber['bound'] {
  if (sign === '') return 'exact'
  if (sign === '≈' || sign === '~') return 'about'
  return sign.startsWith('>') || sign === '≥' ? 'above' : 'below'
}
