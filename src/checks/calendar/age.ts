import { civilFromDay, fullYearsBetween, type Moment } from '../../quantity/index.js'
import type { CalendarFault } from './fault.js'
import { printMoment } from './printing.js'

/**
 * An age that does not fit the birth date (or month, or year) at a reference date. As far as the birthday or the
 * reference is open, every age that they allow is right: usually the difference of the years, or one less. Null where
 * either is unknown or the birth is the later. Message values: `actual` (the ages that fit), `expected` (the age
 * written), `birth`, `on`.
 */
export function ageFault(age: number, born: Moment, on: Moment): CalendarFault | null {
  if (born.from === null || born.to === null || on.from === null || on.to === null || on.from < born.to) return null
  const least = fullYearsBetween(born.to, on.from)
  const most = fullYearsBetween(born.from, on.to)
  if (age >= least && age <= most) return null
  const fitting = least === most ? String(most) : most - least === 1 ? `${least} or ${most}` : `${least} to ${most}`
  return {
    values: { actual: fitting, expected: String(age), birth: printMoment(born), on: printMoment(on) },
    steps: [stepOf(born, on, least, most), `the text says ${age}`],
    fitting: [least, most],
    certain: true,
  }
}

function stepOf(born: Moment, on: Moment, least: number, most: number): string {
  if (least === most) return `from ${printMoment(born)} to ${printMoment(on)} = ${most} full years`
  const [first, last] = [civilFromDay(born.from!).year, civilFromDay(on.to!).year]
  return `${last} − ${first} = ${last - first}; ${least} before the birthday`
}
