import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { findMoments, readShift } from '../../grammar/dates/index.js'
import type { ReadingContext } from '../../grammar/reading.js'
import { dayNumber } from '../../src/quantity/calendar.js'

interface Case {
  readonly name: string
  readonly on?: string
  readonly order?: 'dmy' | 'mdy'
  readonly edtf: string | readonly string[]
  readonly alternatives?: readonly string[]
  readonly read: readonly string[]
}

const cases = parse(readFileSync(new URL('./dates.yml', import.meta.url), 'utf8')) as readonly Case[]

function contextOf({ on, order }: Pick<Case, 'on' | 'order'>): ReadingContext {
  const [year, month, day] = (on ?? '').split('-').map(Number)
  const date = on === undefined ? null : { year: year!, month: month ?? null, day: day ?? null }
  return { date, dollar: 'USD', dateOrder: order ?? 'dmy' }
}

const momentOf = (text: string, on?: string) => {
  const reading = findMoments(text, contextOf(on === undefined ? {} : { on }))[0]
  expect(reading, text).toBeDefined()
  return reading!.quantity.moment!
}

describe.each(cases)('$name', (example) => {
  it.each(example.read)('%s', (marked) => {
    const text = marked.replace(/[[\]]/g, '')
    const readings = findMoments(text, contextOf(example))
    const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1])
    expect(readings.map((reading) => reading.text)).toEqual(spans)
    const expected = typeof example.edtf === 'string' ? spans.map(() => example.edtf) : example.edtf
    expect(readings.map((reading) => reading.quantity.moment?.edtf)).toEqual(expected)
    if (example.alternatives === undefined) return
    expect(readings.flatMap((reading) => reading.alternatives.map((other) => other.moment?.edtf))).toEqual(
      example.alternatives,
    )
  })
})

describe('moments carry what checks need', () => {
  it('the weekday as written beside the days of the date', () => {
    const moment = momentOf('Signed on Monday, March 7, 2019.')
    const day = dayNumber(2019, 3, 7)
    expect(moment).toMatchObject({ weekday: 0, from: day, to: day, day: 7, month: 3, year: 2019, relative: false })
  })
  it('fields but no days for a day that does not exist', () => {
    expect(momentOf('Due 31 April 2025.')).toMatchObject({ from: null, to: null, day: 31, month: 4, year: 2025 })
  })
  it('no written year where the document settles it', () => {
    expect(momentOf('They left on 3 May.', '2025-06-01')).toMatchObject({
      relative: true,
      year: null,
      month: 5,
      day: 3,
    })
  })
  it('minutes for clock times', () => {
    expect(momentOf('It failed at 2:42 p.m. sharp.')).toMatchObject({ minutes: 882, precision: 'time', from: null })
  })
  it('the first and last day of a period', () => {
    expect(momentOf('Sales in Q3 2024 rose.')).toMatchObject({
      from: dayNumber(2024, 7, 1),
      to: dayNumber(2024, 9, 30),
    })
  })
})

describe('quantities of moments', () => {
  const quantityOf = (text: string) => findMoments(text, contextOf({}))[0]!.quantity
  it('are dates counted in days, or times counted in minutes', () => {
    const day = quantityOf('on 2 January 1970 it')
    expect(day).toMatchObject({
      kind: 'date',
      hedge: 'exact',
      unit: '1',
      value: { low: { mantissa: 1n }, high: { mantissa: 1n } },
    })
    expect(quantityOf('between 09:00 and 10:00')).toMatchObject({ kind: 'time', hedge: 'range' })
  })
  it('state the year of a year', () => {
    expect(quantityOf('in 2013 they')).toMatchObject({ stated: { kind: 'decimal', value: { mantissa: 2013n } } })
  })
})

test('a phrase means another day in another document', () => {
  const days = ['2024-05-19', '2023-05-19', '2024-05-19'].map(
    (on) => findMoments('It closed on 3 May.', contextOf({ on }))[0]!.quantity.moment!.edtf,
  )
  expect(days).toEqual(['2024-05-03', '2023-05-03', '2024-05-03'])
})

describe('readShift', () => {
  it.each([
    ['three days later', { count: 3, unit: 'day', direction: 'later' }],
    ['A year earlier', { count: 1, unit: 'year', direction: 'earlier' }],
    ['12 weeks ago', { count: 12, unit: 'week', direction: 'ago' }],
    ['three days', null],
    ['3 May', null],
    ['', null],
  ])('%s', (text, shift) => {
    expect(readShift(text)).toEqual(shift)
  })
})

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...'May 19 2024 , - – to and between Monday the 3rd of Q3 FY25 last year ago three months ended 9:12 a.m. 12/05/2024 1990s . 2012–13 ( ) late early noon 0544 hrs GMT spring \n\n é 😀 half'.split(
      ' ',
    ),
  )
  it('spans are sorted, apart, and hold their own text; nothing throws', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom(' ', ''), (pieces, glue) => {
        const text = pieces.join(glue)
        let end = 0
        for (const reading of findMoments(text, contextOf({ on: '2024-05-19' }))) {
          expect(reading.from).toBeGreaterThanOrEqual(end)
          expect(reading.to).toBeGreaterThan(reading.from)
          expect(text.slice(reading.from, reading.to)).toBe(reading.text)
          end = reading.to
        }
      }),
      { numRuns: 2000 },
    )
  })
})
