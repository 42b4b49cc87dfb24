import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuantities, type ReadingContext, readCell, readHead } from '../../grammar/index.js'
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

describe('hostile text', () => {
  it.each([
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
  ])('of %j takes time in proportion to its length', (piece) => {
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
