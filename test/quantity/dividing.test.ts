import { describe, expect, it } from 'vitest'
import { decimal, divideIntervals, type Interval, printInterval } from '../../src/quantity/index.js'

const between = (low: number, high: number): Interval => ({
  low: decimal(low),
  high: decimal(high),
  lowOpen: false,
  highOpen: false,
})

describe('intervals divided', () => {
  it.each([
    ['two sides above zero', between(6, 12), between(1, 2), '[3, 12]'],
    ['below zero', between(6, 12), between(-2, -1), '[-12, -3]'],
    ['zero inside', between(6, 12), between(-1, 1), '(−∞, ∞)'],
    ['zero itself', between(6, 12), between(0, 0), '(−∞, ∞)'],
  ])('%s', (_, a, b, expected) => {
    expect(printInterval(divideIntervals(a, b))).toBe(expected)
  })
})
