import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuantities, type ReadingContext, readCell, readHead } from '../../grammar/index.js'
import { quantityJson } from '../../src/findings/index.js'
import { nominal, printDecimal } from '../../src/quantity/index.js'

const context: ReadingContext = { date: null, dollar: 'USD', dateOrder: 'dmy' }
const pieces = constantFrom(
  ...(
    '1 one 23 4,500 .5 6.7.8 million hundred thousand a and of half third thirds dozens % per cent £ $ US$ m bn km - – to ' +
    'between from up over about or so people 2020 ( ) [ ] . , : / x times in every ten rose by fell seventy second aged ½ ° # + < é'
  ).split(' '),
)
const prose = array(oneof(pieces, string({ maxLength: 4 })), { maxLength: 24 }).map((words) => words.join(' '))
const glued = array(pieces, { maxLength: 16 }).map((words) => words.join(''))

describe('any text', () => {
  it('yields spans that lie in it, in order, without overlap, and never throws', () => {
    assert(
      property(oneof(prose, glued, string()), (text) => {
        const { readings, unread } = findQuantities(text, context)
        for (const spans of [readings, unread]) {
          let last = 0
          for (const { from, to, text: own } of spans) {
            expect(from).toBeGreaterThanOrEqual(last)
            expect(to).toBeGreaterThan(from)
            expect(own).toBe(text.slice(from, to))
            last = to
          }
          expect(last).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 1000, seed: 7 },
    )
  })

  it('makes a cell or head without throwing', () => {
    const cell = { ...context, unit: null, scale: 0, per: null, share: null }
    assert(
      property(oneof(prose, glued, string()), (text) => {
        readCell(text, cell)
        readHead(text)
      }),
      { numRuns: 1000, seed: 7 },
    )
  })
})

describe('a number', () => {
  it.each([
    ['with commas', (n: number) => n.toLocaleString('en-US')],
    ['with thin spaces', (n: number) => n.toLocaleString('en-US').replace(/,/g, '\u202f')],
    ['as money', (n: number) => `$${n}`],
    ['in Indian groups', (n: number) => n.toLocaleString('en-IN')],
  ])('written %s is read back', (_, write) => {
    assert(
      property(integer({ min: 3000, max: 2_000_000_000 }), (n) => {
        const [reading] = findQuantities(`they sold ${write(n)} of them`, context).readings
        expect(reading && printDecimal(nominal(reading.quantity.stated))).toBe(String(n))
      }),
      { numRuns: 300, seed: 7 },
    )
  })
})

describe('a figure in words', () => {
  const numbers = oneof(
    integer({ min: 1, max: 999_999 }).map((n) => ({ text: n.toLocaleString('en-US'), value: String(n) })),
    integer({ min: 1, max: 9999 }).map((n) => ({ text: `${n / 10}`, value: `${n / 10}` })),
    integer({ min: 2, max: 99 }).map((n) => ({ text: `${n} million`, value: `${n}000000` })),
    integer({ min: 11, max: 99 }).map((n) => ({ text: `${n / 10} billion`, value: `${n * 100_000_000}` })),
  )
  const units = constantFrom(
    ...([
      ['$%', 'money', 'USD', null],
      ['€%', 'money', 'EUR', null],
      ['% pounds', 'money', 'GBP', null],
      ['£% a week', 'money', 'GBP', 'wk'],
      ['%%', 'percent', '%', null],
      ['% per cent', 'percent', '%', null],
      ['% percentage points', 'percentage-points', 'pp', null],
      ['% tonnes of grain', 'measure', 't', null],
      ['% litres a day', 'measure', 'L', 'd'],
      ['% kilometres', 'measure', 'km', null],
      ['% houses', 'count', 'house', null],
      ['% passengers a day', 'count', 'passenger', 'd'],
      ['% hours', 'duration', 'h', null],
    ] as const),
  )
  const hedges = constantFrom(
    ...([
      ['', 'exact'],
      ['about ', 'about'],
      ['more than ', 'more-than'],
      ['at least ', 'at-least'],
      ['fewer than ', 'less-than'],
      ['up to ', 'at-most'],
      ['nearly ', 'nearly'],
    ] as const),
  )

  it('is read back with its number, unit, rate and hedge', () => {
    assert(
      property(numbers, units, hedges, ({ text, value }, [form, kind, unit, per], [words, hedge]) => {
        const sentence = `They had ${words}${form.replace('%', text)}, it was said.`
        const read = findQuantities(sentence, context).readings.map(quantityJson)
        expect(read).toHaveLength(1)
        expect(read[0]).toMatchObject({ kind, stated: value, unit, per, hedge, change: null })
      }),
      { numRuns: 500, seed: 7 },
    )
  })
})

/** How often the reader looks something up or scans: its work, as a number that no busy machine changes. */
function stepsOf(text: string): number {
  const { has } = Set.prototype
  const { get } = Map.prototype
  const { exec } = RegExp.prototype
  const { charCodeAt } = String.prototype
  let steps = 0
  Set.prototype.has = function (value) {
    steps++
    return has.call(this, value)
  }
  Map.prototype.get = function (key) {
    steps++
    return get.call(this, key)
  }
  RegExp.prototype.exec = function (string) {
    steps++
    return exec.call(this, string)
  }
  String.prototype.charCodeAt = function (at) {
    steps++
    return charCodeAt.call(this, at)
  }
  try {
    findQuantities(text, context)
  } finally {
    Object.assign(Set.prototype, { has })
    Object.assign(Map.prototype, { get })
    Object.assign(RegExp.prototype, { exec })
    Object.assign(String.prototype, { charCodeAt })
  }
  return steps
}

const hostile = [
  '1',
  '1,',
  'million ',
  'five million ',
  '(',
  '(1 ',
  '1-',
  '1.',
  'one hundred and ',
  'a1',
  'dozen ',
  'hundreds of ',
  '1 111 ',
  '$',
  '1@',
  '5% of ',
  'a-',
  'a.',
  '-.',
  'http://a.b/5 555-555-5555 ',
  'between May and ',
  'rose 5%, ',
  'one job in ',
  '2 hours and a half, ',
  'men, women and ',
  'in thousands, ',
  'million million ',
]

describe('hostile text', () => {
  it.each(hostile)('of %j takes steps in proportion to its length', (piece) => {
    const steps = (length: number): number => stepsOf(piece.repeat(Math.ceil(length / piece.length)))
    expect(steps(40_000)).toBeLessThan(4.5 * Math.max(steps(10_000), 1000))
  })

  it.each(hostile)('of %j takes time in proportion to its length', (piece) => {
    const time = (length: number): number => {
      // The signs of links and telephone numbers make the whole text be searched for them.
      const text = `${piece.repeat(Math.ceil(length / piece.length))} @ 555-5555`
      // Time of the processor, the shorter of two runs: what else the machine does is no fault of the reader's.
      const once = (): number => {
        const start = process.cpuUsage()
        findQuantities(text, context)
        const { user, system } = process.cpuUsage(start)
        return (user + system) / 1000
      }
      return Math.min(once(), once())
    }
    time(20_000)
    expect(time(160_000)).toBeLessThan(40 * Math.max(time(20_000), 5))
  })
})
