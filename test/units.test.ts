import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convert, convertDifference, decimal, dimensionOf, parseDecimal, printDecimal } from '../src/quantity/index.js'
import { currencyRows } from '../src/units/currencies.generated.js'
import {
  currencies,
  currencyNames,
  lookUpCurrency,
  lookUpMeasure,
  measureByCode,
  measures,
  perUnitName,
  scaleNames,
  scaleOf,
} from '../src/units/index.js'
import { measureRows } from '../src/units/measures/index.js'
import { namesOf } from '../src/units/measures.js'
import cases from './units.json' with { type: 'json' }

describe('measures', () => {
  it.each(measureRows.map((row) => [row.code, row] as const))('every name of %s is read as it', (code, row) => {
    for (const { name } of namesOf(row)) {
      const match = lookUpMeasure(name)
      expect([match?.code, ...(match?.alternatives ?? [])], name).toContain(code)
    }
  })

  it('has each code once', () => {
    const codes = measures().map((measure) => measure.code)
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
    for (const code of codes) expect(measureByCode(code)?.code).toBe(code)
  })

  it('has a factor and an offset that are numbers', () => {
    for (const { code, factor, offset } of measures()) {
      expect(parseDecimal(factor)?.mantissa, code).toBeGreaterThan(0n)
      expect(parseDecimal(offset), code).not.toBeNull()
    }
  })

  it.each(Object.entries(cases.measures))('reads %s', (code, names) => {
    for (const name of names) expect(lookUpMeasure(name)?.code, name).toBe(code)
  })

  it('says which names are words, scales or other units too', () => {
    for (const name of cases.ambiguousMeasures) expect(lookUpMeasure(name)?.ambiguous, name).toBe(true)
    for (const name of cases.plainMeasures) expect(lookUpMeasure(name)?.ambiguous, name).toBe(false)
  })

  it('reads no measure where there is none', () => {
    for (const name of cases.noMeasures) expect(lookUpMeasure(name), name).toBeNull()
  })
})

describe('conversion', () => {
  it.each(cases.conversions)('%s %s is %s %s', (value, from, result, to) => {
    expect(printDecimal(convert(parseDecimal(value)!, from, to)!)).toBe(result)
  })

  it('treats a difference of temperature as a difference', () => {
    expect(printDecimal(convertDifference(decimal(10), 'Cel', '[degF]')!)).toBe('18')
  })

  it('refuses other dimensions, money and unknown codes', () => {
    expect(convert(decimal(1), 'km', 'kg')).toBeNull()
    expect(convert(decimal(1), 'USD', 'EUR')).toBeNull()
    expect(dimensionOf('USD')).toBeNull()
    expect(dimensionOf('g/km')).toBe('mass/length')
  })

  const pair = fc
    .tuple(fc.constantFrom(...measures()), fc.constantFrom(...measures()), fc.constantFrom(...measures()))
    .map(([a, b, c]) => {
      const same = measures().filter((measure) => measure.dimension === a.dimension)
      const pick = (measure: typeof a) => same[measures().indexOf(measure) % same.length]!
      return [a.code, pick(b).code, pick(c).code] as const
    })
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => decimal(n, -2))
  const near = (x: string, y: string) => Math.abs(Number(x) - Number(y)) <= 1e-9 * Math.max(1, Math.abs(Number(y)))

  it('leads there and back', () => {
    fc.assert(
      fc.property(pair, amount, ([a, b], value) => {
        const back = convert(convert(value, a, b)!, b, a)!
        expect(near(printDecimal(back), printDecimal(value)), `${a} ${b} ${printDecimal(back)}`).toBe(true)
      }),
    )
  })

  it('is the same straight and by way of a third unit', () => {
    fc.assert(
      fc.property(pair, amount, ([a, b, c], value) => {
        const straight = Number(printDecimal(convert(value, a, c)!))
        const around = Number(printDecimal(convert(convert(value, a, b)!, b, c)!))
        expect(Math.abs(straight - around)).toBeLessThanOrEqual(1e-9 * Math.max(1e-9, Math.abs(straight)) + 1e-12)
      }),
    )
  })
})

describe('currencies', () => {
  it('reads every code and name of every row as that row', () => {
    for (const [code, , , one, other, wide, narrow] of currencyRows) {
      for (const name of [code, one, other, wide, narrow].filter((name) => name !== '')) {
        const match = lookUpCurrency(name)
        expect(match, name).not.toBeNull()
        if (name !== narrow) expect([match!.code, ...match!.ambiguous], name).toContain(code)
      }
    }
  })

  it('knows all currencies that are legal tender', () => {
    expect(currencies().filter((currency) => currency.current).length).toBeGreaterThan(150)
    expect(currencies().find((currency) => currency.code === 'JPY')?.digits).toBe(0)
  })

  it.each(Object.entries(cases.currencies))('reads %s', (code, names) => {
    for (const name of names) expect(lookUpCurrency(name)?.code, name).toBe(code)
  })

  it('reads hundredths', () => {
    for (const name of cases.minor) expect(lookUpCurrency(name), name).toMatchObject({ minor: true, worth: '0.01' })
    for (const name of ['dollars', '$', 'GBP', 'rupee']) expect(lookUpCurrency(name)?.minor, name).toBe(false)
  })

  it('says where other currencies have the same name', () => {
    expect(lookUpCurrency('$')?.ambiguous).toContain('CAD')
    expect(lookUpCurrency('rupees')?.ambiguous).toContain('PKR')
    expect(lookUpCurrency('US$')?.ambiguous).toEqual([])
    for (const name of cases.risky) expect(lookUpCurrency(name)?.risky, name).toBe(true)
  })

  it('reads no money where there is none', () => {
    for (const name of cases.noCurrencies) expect(lookUpCurrency(name), name).toBeNull()
  })

  it('yields itself for each of its names', () => {
    for (const name of currencyNames()) expect(lookUpCurrency(name), name).not.toBeNull()
  })
})

describe('scales', () => {
  it.each(Object.entries(cases.scales))('%s', (name, [times, exponent]) => {
    expect(scaleOf(name)).toMatchObject({ times, exponent })
  })

  it('is ambiguous for letters that are units too', () => {
    for (const name of ['m', 'M', 'K', 't', 'b', 'score', 'grand']) expect(scaleOf(name)?.ambiguous, name).toBe(true)
    for (const name of ['bn', 'million', 'k', 'lakh']) expect(scaleOf(name)?.ambiguous, name).toBe(false)
    for (const name of scaleNames()) expect(scaleOf(name), name).not.toBeNull()
  })
})

it.each(Object.entries(cases.per))('per %s', (name, code) => {
  expect(perUnitName(name)).toBe(code)
})
