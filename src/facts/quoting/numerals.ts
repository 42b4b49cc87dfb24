import type { Claim } from '../../claims/index.js'
import { type Decimal, parseDecimal } from '../../quantity/index.js'

/** A number as its digits stand on the page, without sign, currency and scale words. */
export interface Numeral {
  readonly value: Decimal
  /** Power of ten of the last digit written: −1 for "53.0", 0 for "48,600". */
  readonly place: number
  /** How many digits are written, trailing zeros included. */
  readonly digits: number
}

const NUMERAL = /\d[\d,]*(?:\.\d+)?/g

/** The numeral of a claim's figure; null where it writes none, several, or zero. */
export function numeralOf({ reading }: Claim): Numeral | null {
  const found = reading.text.match(NUMERAL)
  if (found === null || found.length !== 1) return null
  const plain = found[0].replaceAll(',', '')
  const value = parseDecimal(plain)
  if (value === null || value.mantissa === 0n) return null
  const point = plain.indexOf('.')
  return { value, place: point < 0 ? 0 : point + 1 - plain.length, digits: plain.replace(/^0*\.?0*|\./g, '').length }
}
