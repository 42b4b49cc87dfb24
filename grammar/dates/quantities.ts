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
  const stated = isTime ? statedTime(phrase) : statedDate(moment)
  return {
    kind: isTime ? 'time' : 'date',
    value: isTime ? statedInterval(stated) : daysInterval(moment),
    stated,
    step: ONE,
    rounded: false,
    hedge: phrase.kind === 'range' || phrase.kind === 'times' || phrase.kind === 'years' ? 'range' : 'exact',
    unit: '1',
    per: null,
    change: null,
    of: null,
    moment,
  }
}

const single = (value: number): Stated => ({ kind: 'decimal', value: decimal(value) })

const pair = (low: number, high: number): Stated => ({ kind: 'range', low: decimal(low), high: decimal(high) })

function statedTime(phrase: Phrase): Stated {
  if (phrase.kind === 'times') return pair(phrase.from, phrase.to)
  return single(phrase.kind === 'time' ? phrase.minutes : 0)
}

function statedDate(moment: Moment): Stated {
  if (moment.precision === 'year' && /^\d{4}$/.test(moment.edtf)) return single(Number(moment.edtf))
  if (moment.from === null || moment.to === null)
    return single((moment.month ?? 0) * 100 + (moment.day ?? moment.year ?? 0))
  return moment.from === moment.to ? single(moment.from) : pair(moment.from, moment.to)
}

const statedInterval = (stated: Stated): Interval => {
  if (stated.kind === 'range') return between(stated.low, stated.high)
  return stated.kind === 'decimal' ? point(stated.value) : everything
}

const daysInterval = ({ from, to }: Moment): Interval =>
  from === null || to === null ? everything : between(decimal(from), decimal(to))
