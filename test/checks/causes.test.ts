import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { causeOf, pointsForPercent, swappedPair } from '../../src/checks/causes.js'
import { type Decimal, parseDecimal } from '../../src/quantity/index.js'

const read = (value: number | string): Decimal => parseDecimal(String(value))!
const cases: readonly (readonly [number, number, string | null])[] = parse(
  readFileSync(new URL('causes.yml', import.meta.url), 'utf8'),
)

describe('the likely cause of a wrong figure', () => {
  it.each(cases)('%d written as %d', (expected, actual, cause) => {
    expect(causeOf(read(expected), read(actual))).toBe(cause)
  })
})

describe('percent and percentage points', () => {
  it.each([
    ['7.4', '6.1', '1.3', '0.1', 'points'],
    ['7.4', '6.1', '17.6', '0.1', 'percent'],
    ['40', '50', '25', '1', 'percent'],
    ['40', '50', '10', '1', 'points'],
    ['40', '50', '12', '1', null],
    ['0', '5', '9', '1', null],
  ])('from %s to %s by %s', (from, to, by, step, unit) => {
    expect(pointsForPercent(read(from), read(to), read(by), read(step))).toBe(unit)
  })
})

describe('two figures in each other’s place', () => {
  const sum = (parts: readonly number[], whole: number) => ({ parts: parts.map(read), whole: read(whole) })

  it('are found where swapping them mends both sums', () => {
    expect(swappedPair(sum([10, 25, 30], 75), sum([21, 35, 5], 51))).toEqual({ first: 1, second: 1 })
  })

  it('are not guessed', () => {
    expect(swappedPair(sum([10, 25], 35), sum([20, 35], 55))).toBeNull()
    expect(swappedPair(sum([10, 25, 30], 75), sum([20, 35, 5], 55))).toBeNull()
    expect(swappedPair(sum([10, 20], 40), sum([20, 30], 40))).toBeNull()
  })
})
