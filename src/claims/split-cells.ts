import type { CellContext } from '../../grammar/index.js'
import type { Cell } from '../documents/index.js'
import { lookUpCurrency } from '../units/index.js'

const SIGN = /^[A-Z]{0,3}[$£€¥₹₩₽]$/
const PERCENT = /^\)?\s*%$/

/** The currency whose sign stands alone in the cell before one, as accounts on the web are set; null where none does. */
export function signBefore(row: readonly Cell[], at: number, dollar: string): string | null {
  const sign = row[at - 1]?.text.trim() ?? ''
  if (!SIGN.test(sign)) return null
  return sign === '$' ? dollar : (lookUpCurrency(sign)?.code ?? null)
}

/** What the heads say of the cell at `at`, with the sign before it or the "%" behind it that stands in a cell of its own. */
export function withSigns<C extends CellContext>(context: C, row: readonly Cell[], at: number): C {
  if (PERCENT.test(row[at + 1]?.text.trim() ?? '')) return { ...context, share: '%' }
  const unit = context.unit === null ? signBefore(row, at, context.dollar) : null
  return unit === null ? context : { ...context, unit, share: null }
}
