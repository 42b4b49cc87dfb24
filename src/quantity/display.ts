import { type Decimal, printDecimal, roundTo, significantDigits } from './decimal.js'
import { type Interval, isPoint } from './interval.js'

/** Digits that a computed value keeps for readers; whole numbers always keep all of theirs. */
const SHOWN_DIGITS = 6

/** A number for readers: thousands grouped by commas, endless quotients cut to six significant digits ("55,000", "0.333333"). */
export function displayDecimal(value: Decimal): string {
  const digits = significantDigits(value).length
  const [whole = '', fraction] = printDecimal(shortened(value, digits)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

function shortened(value: Decimal, digits: number): Decimal {
  if (value.exponent >= 0 || digits <= SHOWN_DIGITS) return value
  const last = Math.min(0, value.exponent + digits - SHOWN_DIGITS)
  return roundTo(value, last)
}

/** A set of numbers for readers: "55,000", "45,000–55,000", "over 100", "100 or more", "under 5", "any number". */
export function displayInterval(value: Interval): string {
  const { low, high } = value
  if (low !== null && high !== null) {
    return isPoint(value) ? displayDecimal(low) : `${displayDecimal(low)}–${displayDecimal(high)}`
  }
  if (low !== null) return value.lowOpen ? `over ${displayDecimal(low)}` : `${displayDecimal(low)} or more`
  if (high !== null) return value.highOpen ? `under ${displayDecimal(high)}` : `${displayDecimal(high)} or less`
  return 'any number'
}
