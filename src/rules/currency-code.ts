import { currencies } from '../units/index.js'
import { hint } from './problems.js'

/** Of equally near codes one of these was meant. */
const MOST_TRADED = ['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'INR', 'AUD', 'CAD', 'CHF']

/** What is wrong with an ISO 4217 code, with the nearest right one; null where there is such a currency. */
export function currencyFault(code: string): string | null {
  const codes = currencies().map((currency) => currency.code)
  return codes.includes(code)
    ? null
    : `"${code}" is no currency${hint(code, [...MOST_TRADED, ...codes]) || ': write an ISO 4217 code such as CAD'}`
}
