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

const NUMBER = /^([+−])?([≈~<>≤≥≲])?(-?\d+(?:\.\d+)?)(?:\.\.(-?\d+(?:\.\d+)?))?(?=$|[\s%]|\/\D)/

/** Reads "≈50000 person", ">100000000 USD/mo", "−5 %", "10..15 km"; null for dates, fractions and anything else. */
export function canonicalNumber(canonical: string): CanonicalNumber | null {
  const match = NUMBER.exec(canonical)
  if (!match) return null
  const minus = match[1] === '−' && !match[3]!.startsWith('-') ? '-' : ''
  const lowText = minus + match[3]!
  const highText = match[4] === undefined ? lowText : minus + match[4]
  const low = parseDecimal(lowText)
  const high = parseDecimal(highText)
  if (low === null || high === null) return null
  return { low, high, lowText, highText, bound: match[4] === undefined ? BOUNDS[match[2] ?? '']! : 'range' }
}

const BOUNDS: Readonly<Record<string, CanonicalNumber['bound']>> = {
  '': 'exact',
  '≈': 'about',
  '~': 'about',
  '>': 'above',
  '≥': 'above',
  '<': 'below',
  '≤': 'below',
  '≲': 'below',
}
