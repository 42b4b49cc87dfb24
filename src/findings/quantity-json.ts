import type { Reading } from '../../grammar/index.js'
import { type Hedge, printDecimal, type Quantity, type QuantityKind, statedText } from '../quantity/index.js'

/** A quantity as the contract's JSON gives it; numbers are decimal strings, exact. */
export interface QuantityJson {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: QuantityKind
  readonly value: {
    readonly low: string | null
    readonly high: string | null
    readonly lowOpen: boolean
    readonly highOpen: boolean
  }
  readonly stated: string
  readonly hedge: Hedge
  readonly unit: string
  readonly per: string | null
  readonly change: 'up' | 'down' | null
  readonly of: string | null
  /** Dates and periods only. */
  readonly edtf?: string
  /** Only where the text leaves another meaning open ("30m", "1.000", "tons"): what else it may say. */
  readonly alternatives?: readonly Pick<QuantityJson, 'kind' | 'stated' | 'unit'>[]
}

/** The contract's JSON of a reading; `start` and `end` are the reading's own offsets. */
export function quantityJson(reading: Reading): QuantityJson {
  const { kind, value, stated, hedge, unit, per, change, of, moment } = reading.quantity
  const { low, high, lowOpen, highOpen } = value
  return {
    start: reading.from,
    end: reading.to,
    text: reading.text,
    kind,
    value: { low: low && printDecimal(low), high: high && printDecimal(high), lowOpen, highOpen },
    stated: statedText(stated),
    hedge,
    unit,
    per,
    change,
    of,
    ...(moment === null ? {} : { edtf: moment.edtf }),
    ...(reading.alternatives.length === 0 ? {} : { alternatives: reading.alternatives.map(meaning) }),
  }
}

const meaning = ({ kind, stated, unit }: Quantity): Pick<QuantityJson, 'kind' | 'stated' | 'unit'> => ({
  kind,
  stated: statedText(stated),
  unit,
})
