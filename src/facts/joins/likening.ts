import type { Claim } from '../../claims/index.js'
import {
  compareDecimals,
  decimal,
  multiply,
  nominal,
  type Quantity,
  scaleQuantity,
  sizeOf,
  toUnitOf,
} from '../../quantity/index.js'
import { perUnitName } from '../../units/index.js'
import { dimensionKey } from '../comparable.js'

/** A bare number stands for the unit of the figure before it within this factor: "of 58,400 tonnes, 54,900 …". */
const BORROWING_REACH = decimal(1000)

/** Kinds whose unit a bare number beside them takes: "from 15.0 weeks to 13.2". */
const LENDING: ReadonlySet<string> = new Set(['measure', 'money', 'duration'])

/** Kinds of which figures in one unit always go together. */
const DIRECT: ReadonlySet<string> = new Set(['measure', 'money', 'duration', 'count', 'percent'])

/**
 * A figure in the unit of another: converted within a dimension; a bare number takes the unit of what it is held against,
 * where the two are not so far apart that a scale word ("million") was left out. Null where they do not go together.
 */
export function likened(quantity: Quantity, model: Quantity): Quantity | null {
  if (quantity.kind === model.kind && quantity.unit === model.unit && DIRECT.has(model.kind))
    return quantity.per === model.per ? quantity : null
  // Things that are counted are nothing else, but for bare numbers and words for a measure.
  if (quantity.kind !== model.kind && (quantity.kind === 'count' ? !LENDING.has(model.kind) : model.kind === 'count'))
    return null
  const key = dimensionKey(model)
  if (key === null) return null
  if (dimensionKey(quantity) === key) return quantity.per === model.per ? toUnitOf(quantity, model) : null
  // "1.26 million of 9 million tonnes" counts tonnes.
  if (quantity.kind === 'count' && quantity.unit !== '1')
    return model.kind === 'measure' && perUnitName(quantity.unit) === model.unit
      ? { ...quantity, kind: model.kind, unit: model.unit }
      : null
  if (quantity.kind !== 'count' || !LENDING.has(model.kind)) return null
  const own = nominal(quantity.stated)
  if (own.mantissa <= 0n || compareDecimals(nominal(model.stated), multiply(own, BORROWING_REACH)) > 0) return null
  return { ...quantity, kind: model.kind, unit: model.unit, per: model.per }
}

/** The size of what `likened` yields; counts go together whatever they count. */
export function likenedSize(quantity: Quantity, model: Quantity): number | null {
  if (quantity.kind === 'count' && model.kind === 'count') return quantity.per === model.per ? sizeOf(quantity) : null
  const same = likened(quantity, model)
  return same === null ? null : sizeOf(same)
}

/** Money written in hundredths of its currency. */
const IN_HUNDREDTHS = /(?<![a-zÀ-ɏ])(?:p|c|¢|pence|penny|cents?|paise)(?![a-zÀ-ɏ])/i
const HUNDREDTH = decimal(1, -2)

/** A claim's figure in the unit of another's, as `likened`: "to 1,446 cents, from 1,500" is cents as well. */
export function likenedTo(claim: Claim, model: Claim): Quantity | null {
  const quantity = likened(claim.quantity, model.quantity)
  return quantity !== null && isBorrowing(claim, model) ? scaleQuantity(quantity, HUNDREDTH, quantity.unit) : quantity
}

const isBorrowing = ({ quantity }: Claim, model: Claim): boolean =>
  quantity.kind === 'count' && model.quantity.kind === 'money' && IN_HUNDREDTHS.test(model.reading.text)

/** Whether `a` is larger than `b` or, unless `strictly`, as large, as written. */
export function exceeds(a: Quantity, b: Quantity, strictly = false): boolean {
  // Counts are compared whatever they count.
  const areCounts = a.kind === 'count' && b.kind === 'count' && a.per === b.per
  const other = areCounts ? b : likened(b, a)
  if (other === null) return false
  const side = compareDecimals(nominal(a.stated), nominal(other.stated))
  return strictly ? side > 0 : side >= 0
}
