import { printDecimal } from './decimal.js'
import type { Hedge, Quantity } from './quantity.js'

const SIGNS: Readonly<Record<Hedge, string>> = {
  exact: '',
  about: '≈',
  'more-than': '>',
  'at-least': '≥',
  'less-than': '<',
  'at-most': '≤',
  nearly: '≲',
  range: '',
}

/** The canonical form in one line: "≈50000 person", ">100000000 USD/mo", "2/3", "10..15 km", "2022-12-23". */
export function canonicalText(quantity: Quantity): string {
  if (quantity.moment !== null) return quantity.moment.edtf
  const unit = quantity.unit === '1' ? '' : ` ${quantity.unit}`
  const per = quantity.per === null ? '' : `/${quantity.per}`
  const change = quantity.change === null ? '' : quantity.change === 'up' ? '+' : '−'
  return `${change}${SIGNS[quantity.hedge]}${statedText(quantity.stated)}${unit}${per}`
}

/** The number as written, as the contract's `stated` field has it. */
export function statedText(stated: Quantity['stated']): string {
  switch (stated.kind) {
    case 'decimal':
      return printDecimal(stated.value)
    case 'fraction':
      return `${printDecimal(stated.numerator)}/${printDecimal(stated.denominator)}`
    case 'range':
      return `${printDecimal(stated.low)}..${printDecimal(stated.high)}`
    default:
      return stated satisfies never
  }
}
