export {
  addMonths,
  type CivilDay,
  civilFromDay,
  dayNumber,
  daysInMonth,
  fullMonthsBetween,
  fullYearsBetween,
  isDate,
  isLeapYear,
  isRealDate,
  weekdayOf,
} from './calendar.js'
export { canonicalText, statedText } from './canonical.js'
export { allows, compareQuantities, roundsTo, type Verdict, widened } from './comparing.js'
export { convert, convertDifference, dimensionOf } from './converting.js'
export {
  absolute,
  add,
  compareDecimals,
  type Decimal,
  decimal,
  divide,
  equalDecimals,
  maximum,
  minimum,
  multiply,
  negate,
  ONE,
  parseDecimal,
  printDecimal,
  roundTo,
  significantDigits,
  subtract,
  toNumber,
  ZERO,
} from './decimal.js'
export { displayDecimal, displayInterval } from './display.js'
export {
  above,
  addIntervals,
  below,
  between,
  contains,
  divideIntervals,
  encloses,
  everything,
  gap,
  type Interval,
  isPoint,
  meets,
  multiplyIntervals,
  negateInterval,
  point,
  printInterval,
  subtractIntervals,
} from './interval.js'
export { halfStep, hedgedInterval, nominal, roundingInterval, sizeOf } from './making.js'
export type { Direction, Hedge, Moment, Quantity, QuantityKind, Stated } from './quantity.js'
export { mapQuantity, scaleQuantity, toUnitOf, valued, withoutPer } from './rescaling.js'
export { type Slip, type SlipKind, sizesSlippedFrom, slipBetween, slippedFrom } from './slips.js'
