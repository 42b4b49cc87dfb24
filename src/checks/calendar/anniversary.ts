import { civilFromDay, type Moment } from '../../quantity/index.js'
import type { CalendarFault } from './fault.js'
import { printMoment } from './printing.js'

/**
 * An N-th anniversary that does not fit the year of the event: the years of the two must be N apart. Periods allow every
 * difference of their years. Null where either moment is open. Message values: `count`, `expected`, `since`, `on`.
 */
export function anniversaryFault(count: number, since: Moment, on: Moment): CalendarFault | null {
  if (since.from === null || since.to === null || on.from === null || on.to === null) return null
  const year = (number: number): number => civilFromDay(number).year
  const least = year(on.from) - year(since.to)
  const most = year(on.to) - year(since.from)
  if (count >= least && count <= most) return null
  const expected = least === most ? String(most) : `${least} to ${most}`
  return {
    values: { count: String(count), expected, since: printMoment(since), on: printMoment(on) },
    steps: [`${year(on.to)} − ${year(since.from)} = ${most}`, `the text says ${count}`],
    certain: true,
  }
}
