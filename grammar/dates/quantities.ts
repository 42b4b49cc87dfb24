import {
  between,
  decimal,
  everything,
  type Interval,
  type Moment,
  ONE,
  point,
  type Quantity,
  type Stated,
} from '../../src/quantity/index.js'
import type { Phrase } from './phrase.js'

/**
 * A moment as a quantity. `value` counts day numbers (days since 1970-01-01), for clock times minutes since midnight;
 * it is unbounded where the text leaves the year open. `stated` is the year of a year, the minutes of a clock time, the
 * day number of a day or the first and last of a period; for an open date its month × 100 + day.
 */
export function momentQuantity(moment: Moment, phrase: Phrase): Quantity {
  const isTime = moment.precision === 'time'
  const { value, stated } = isTime ? clockValue(phrase) : dayValue(moment)
  return {
    kind: isTime ? 'time' : 'date',
    value,
    stated,
    step: ONE,
    rounded: false,
    hedge: RANGES.has(phrase.kind) ? 'range' : 'exact',
    unit: '1',
    per: null,
    change: null,
    of: null,
    moment,
  }
}

const RANGES: ReadonlySet<Phrase['kind']> = new Set(['range', 'times', 'years'])

interface Value {
  readonly value: Interval
  readonly stated: Stated
}

function clockValue(phrase: Phrase): Value {
  if (phrase.kind === 'times') return stretch(phrase.from, phrase.to)
  return exactly(phrase.kind === 'time' ? phrase.minutes : 0)
}

function dayValue(moment: Moment): Value {
  const { from, to, month, day, year } = moment
  if (from === null || to === null) {
    const named = (month ?? 0) * 100 + (day ?? year ?? 0)
    return { value: everything, stated: { kind: 'decimal', value: decimal(named) } }
  }
  const days = from === to ? exactly(from) : stretch(from, to)
  const isYear = moment.precision === 'year' && moment.edtf.length === 4
  return isYear ? { value: days.value, stated: { kind: 'decimal', value: decimal(Number(moment.edtf)) } } : days
}

function exactly(number: number): Value {
  const value = decimal(number)
  return { value: point(value), stated: { kind: 'decimal', value } }
}

function stretch(first: number, last: number): Value {
  const low = decimal(first)
  const high = decimal(last)
  return { value: between(low, high), stated: { kind: 'range', low, high } }
}
