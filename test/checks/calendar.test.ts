import { describe, expect, it } from 'vitest'
import { findMoments } from '../../grammar/dates/index.js'
import {
  ageFault,
  anniversaryFault,
  clockDurationFault,
  durationFault,
  impossibleDateFault,
  type Length,
  type LengthUnit,
  weekdayFault,
} from '../../src/checks/calendar/index.js'
import type { Moment } from '../../src/quantity/index.js'

/** The moment that a phrase means in a document of 20 November 2025. */
function moment(text: string): Moment {
  const date = { year: 2025, month: 11, day: 20 }
  const found = findMoments(`It was so on ${text}.`, { date, dollar: 'USD', dateOrder: 'dmy' })[0]
  expect(found?.text).toBe(text)
  return found!.quantity.moment!
}

const length = (count: number, unit: LengthUnit, high = count): Length => ({
  low: count,
  high,
  unit,
  text: `${count} ${unit}s`,
})

describe('weekdayFault', () => {
  it.each(['Thursday, March 7, 2019', 'Thursday 20 November', 'March 7, 2019', 'Thursday', 'Monday, April 31, 2025'])(
    'is silent on %s',
    (text) => {
      expect(weekdayFault(moment(text), 2025)).toBeNull()
    },
  )
  it('names both, and does not say which is wrong', () => {
    expect(weekdayFault(moment('Monday, March 7, 2019'), 2025)).toEqual({
      values: { date: '7 March 2019', actual: 'Thursday', expected: 'Monday' },
      steps: ['7 March 2019 is a Thursday', 'the text says Monday'],
      certain: true,
    })
  })
  it('takes the year from the document where the text has none', () => {
    const fault = weekdayFault(moment('Friday 20 November'), null)
    expect(fault).toMatchObject({ certain: false, values: { actual: 'Thursday' } })
    const open = { ...moment('Friday 20 November'), from: null, to: null }
    expect(weekdayFault(open, 2025)).toMatchObject({ values: { date: '20 November 2025' } })
    expect(weekdayFault(open, null)).toBeNull()
  })
})

describe('impossibleDateFault', () => {
  it.each(['31 March 2025', '29 February 2024', '29 February', 'March 2025', '3-9 May 2025'])(
    'is silent on %s',
    (text) => {
      expect(impossibleDateFault(moment(text))).toBeNull()
    },
  )
  it.each([
    ['31 April 2025', 'April has 30 days'],
    ['30 February', 'February has 29 days'],
    ['June 31', 'June has 30 days'],
    ['28-31 April 2025', 'April has 30 days'],
  ])('%s: %s', (text, step) => {
    expect(impossibleDateFault(moment(text))?.steps).toEqual([step])
  })
  it('knows leap years', () => {
    expect(impossibleDateFault(moment('29 February 2023'))).toMatchObject({
      values: { date: '29 February 2023', expected: 'February 2023 has 28 days' },
      steps: ['2023 is no leap year', 'February 2023 has 28 days'],
    })
  })
})

describe('ageFault', () => {
  it.each([
    [62, '1961', '2023'],
    [61, '1961', '2023'],
    [61, '1 June 1961', '31 May 2023'],
    [62, '1 June 1961', '1 June 2023'],
    [61, 'June 1961', '3 June 2023'],
    [62, 'June 1961', '3 June 2023'],
    [80, '2023', '1961'],
  ])('%i is right for %s in %s', (age, born, on) => {
    expect(ageFault(age, moment(born), moment(on))).toBeNull()
  })
  it.each([
    [63, '1961', '2023', '61 or 62'],
    [60, '1961', '2023', '61 or 62'],
    [62, '1 June 1961', '31 May 2023', '61'],
    [61, 'June 1961', '3 July 2023', '62'],
  ])('%i is wrong for %s in %s: %s', (age, born, on, expected) => {
    expect(ageFault(age, moment(born), moment(on))?.values.actual).toBe(expected)
  })
  it('writes its sum out', () => {
    expect(ageFault(64, moment('1961'), moment('2023'))?.steps).toEqual([
      '2023 − 1961 = 62; 61 before the birthday',
      'the text says 64',
    ])
  })
})

describe('durationFault', () => {
  it.each([
    [6, 'day', '3 November 2025', '9 November 2025'],
    [7, 'day', '3 November 2025', '9 November 2025'],
    [6, 'week', '19 May 2025', '29 June 2025'],
    [3, 'week', '1 March 2025', '23 March 2025'],
    [32, 'month', 'March 2022', 'November 2024'],
    [33, 'month', 'March 2022', 'November 2024'],
    [7, 'year', '14 March 2019', '8 February 2026'],
    [6, 'year', '14 March 2019', '8 February 2026'],
    [3, 'year', '2019', '2022'],
    [3, 'month', '9 November 2025', '3 May 2025'],
    [5, 'hour', '3 November 2025', '9 November 2025'],
  ] as const)('%i %ss fit %s to %s', (count, unit, start, end) => {
    expect(durationFault(length(count, unit), moment(start), moment(end))).toBeNull()
  })
  it.each([
    [8, 'day', '3 November 2025', '9 November 2025', '6 or 7 days'],
    [8, 'week', '19 May 2025', '29 June 2025', '5.9 to 6 weeks'],
    [36, 'month', 'March 2022', 'November 2024', '31 to 33 months'],
    [9, 'year', '14 March 2019', '8 February 2026', '6.9 years'],
  ] as const)('%i %ss do not fit %s to %s: %s', (count, unit, start, end, expected) => {
    expect(durationFault(length(count, unit), moment(start), moment(end))?.values.actual).toBe(expected)
  })
  it('counts only the time between for "later"', () => {
    const [start, end] = [moment('9 January 2026'), moment('12 January 2026')]
    expect(durationFault(length(3, 'day'), start, end, 'between')).toBeNull()
    expect(durationFault(length(4, 'day'), start, end, 'between')?.steps).toEqual([
      'from 9 January 2026 to 12 January 2026 = 3 days',
      'the text says 4 days',
    ])
    expect(durationFault(length(2, 'month'), moment('15 March 2025'), moment('15 May 2025'), 'between')).toBeNull()
  })
  it('lets bounds reach as far as they say', () => {
    const more = length(5, 'day', Number.POSITIVE_INFINITY)
    expect(durationFault(more, moment('3 November 2025'), moment('9 November 2025'))).toBeNull()
  })
})

describe('clockDurationFault', () => {
  it.each([
    [330, 'minute', 552, 882],
    [5.5, 'hour', 552, 882],
    [5, 'hour', 552, 882],
    [6, 'hour', 552, 882],
    [20, 'minute', 1430, 10],
    [3, 'day', 552, 882],
  ] as const)('%f %ss fit', (count, unit, start, end) => {
    expect(clockDurationFault(length(count, unit), start, end)).toBeNull()
  })
  it('writes its sum out', () => {
    expect(clockDurationFault(length(300, 'minute'), 552, 882)).toEqual({
      values: { actual: '330 minutes', expected: '300 minutes', from: '09:12', to: '14:42' },
      steps: ['14:42 − 09:12 = 5 h 30 min = 330 minutes', 'the text says 300 minutes'],
      fitting: [330],
      certain: true,
    })
  })
  it.each([
    [4, 'hour', 552, 882],
    [5.2, 'hour', 552, 882],
    [331, 'minute', 552, 882],
  ] as const)('%f %ss do not fit', (count, unit, start, end) => {
    expect(clockDurationFault(length(count, unit), start, end)).not.toBeNull()
  })
})

describe('anniversaryFault', () => {
  it('holds the years against the count', () => {
    expect(anniversaryFault(30, moment('1995'), moment('3 May 2025'))).toBeNull()
    expect(anniversaryFault(25, moment('1995'), moment('3 May 2025'))).toMatchObject({
      values: { actual: '30', expected: '25' },
      steps: ['2025 − 1995 = 30', 'the text says 25'],
    })
  })
})
