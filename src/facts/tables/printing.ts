import { absolute, type Decimal, decimal, printDecimal, roundTo } from '../../quantity/index.js'

/** A number as steps show it: thousands separated by commas, a true minus sign. */
export function printNumber(value: Decimal): string {
  const [whole = '', fraction] = printDecimal(absolute(value)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${value.mantissa < 0n ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}

/** A double as a decimal, rounded to a multiple of 10^place. */
export function toDecimal(value: number, place: number): Decimal {
  if (!Number.isFinite(value)) return decimal(0)
  const [mantissa = '0', exponent = '0'] = value.toExponential(15).split('e')
  const digits = mantissa.replace('.', '')
  return roundTo(decimal(BigInt(digits), Number(exponent) - 15), place)
}
