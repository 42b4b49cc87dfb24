import { civilFromDay, type Moment } from '../../quantity/index.js'
import type { CalendarFault } from './fault.js'
import { printMoment } from './printing.js'

/**
 * An N-th anniversary that does not fit the year of the event: the years of the two must be N apart. Periods allow every
 * difference of their years. Null where either moment is open. Message values: `actual` (the years between), `expected`
 * (the count written), `from`, `to`.
 */
export function anniversaryFault(count: number, since: Moment, on: Moment): CalendarFault | null {
  if (since.from === null || since.to === null || on.from === null || on.to === null) return null
  const year = (number: number): number => civilFromDay(number).year
  const least = year(on.from) - year(since.to)
  const most = year(on.to) - year(since.from)
  if (count >= least && count <= most) return null
  const between = least === most ? String(most) : `${least} to ${most}`
  return {
    values: { actual: between, expected: String(count), from: printMoment(since), to: printMoment(on) },
    steps: [`${year(on.to)} − ${year(since.from)} = ${most}`, `the text says ${count}`],
    fitting: [least, most],
    certain: true,
  }
}
