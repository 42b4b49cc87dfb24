import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Term } from '../../src/facts/index.js'
import { between, decimal, type Interval, point, type Quantity } from '../../src/quantity/index.js'
import { compileExpression, outcomeOf } from '../../src/rules/index.js'

interface Holds {
  readonly assert: string
  readonly parts: readonly (number | string)[]
  readonly whole: number | string
  readonly truth: string
}

const cases: { readonly holds: readonly Holds[]; readonly refuses: readonly { assert: string; fault: string }[] } =
  parse(readFileSync(new URL('expressions.yml', import.meta.url), 'utf8'))

const symbols = [
  { name: 'whole', many: false },
  { name: 'parts', many: true },
]

function term(role: string, written: number | string): Term {
  const value = intervalOf(written)
  const low = value.low ?? decimal(0)
  const quantity: Quantity = {
    kind: 'count',
    value,
    stated: { kind: 'decimal', value: low },
    step: decimal(1, low.exponent),
    rounded: false,
    hedge: typeof written === 'number' ? 'exact' : 'about',
    unit: 'person',
    per: null,
    change: null,
    of: null,
    moment: null,
  }
  return { role, claim: null, quantity, sign: 1 }
}

function intervalOf(written: number | string): Interval {
  if (typeof written === 'number') return point(decimal(written))
  const [low, high] = written.replace(/[()]/g, '').split('..').map(Number)
  const open = written.startsWith('(')
  return between(decimal(low!), decimal(high!), open, open)
}

describe('an assertion over figures', () => {
  it.each(cases.holds)(
    '$assert with parts $parts and whole $whole: $truth',
    async ({ assert, parts, whole, truth }) => {
      const expression = await compileExpression(assert, symbols)
      const outcome = outcomeOf(
        expression,
        new Map([
          ['parts', parts.map((part) => term('part', part))],
          ['whole', [term('whole', whole)]],
        ]),
      )
      expect(outcome?.truth).toBe(truth)
    },
  )

  it('shows its sum', async () => {
    const expression = await compileExpression('sum(parts) == whole', symbols)
    const outcome = outcomeOf(
      expression,
      new Map([
        ['parts', [term('part', 10_000), term('part', 45_000)]],
        ['whole', [term('whole', '(45000..54000)')]],
      ]),
    )
    expect(outcome?.steps).toEqual(['10,000 + 45,000 = 55,000', '55,000 ≠ 45,000–54,000'])
  })

  it('says nothing where a figure is missing', async () => {
    const expression = await compileExpression('sum(parts) == whole', symbols)
    expect(outcomeOf(expression, new Map([['whole', [term('whole', 3)]]]))).toBeNull()
  })
})

describe('an expression outside the whitelist is refused', () => {
  it.each(cases.refuses)('$assert', async ({ assert, fault }) => {
    await expect(compileExpression(assert, symbols)).rejects.toThrow(fault)
  })

  it('also where it is merely too big', async () => {
    await expect(compileExpression(`whole == ${'('.repeat(30)}1${')'.repeat(30)}`, symbols)).rejects.toThrow(
      'nested more than',
    )
    await expect(compileExpression(`whole == ${'1+'.repeat(60)}1`, symbols)).rejects.toThrow(
      /more than 80 parts|nested more/,
    )
    await expect(compileExpression(`whole == ${' '.repeat(900)}1`, symbols)).rejects.toThrow(
      'longer than 400 characters',
    )
  })
})
