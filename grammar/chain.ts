import { add, type Decimal, decimal, multiply, ZERO } from '../src/quantity/index.js'
import { blank, type Numeral, stepOf, whole } from './numeral.js'
import { type Literal, readLiteral } from './phrases/numbers.js'
import { Hundred, type Token } from './tokens.js'
import { worthOf } from './vocabulary.js'

/** What a chain of number words and digits has come to so far. */
export interface Chain {
  first: number
  total: Decimal
  current: Decimal | null
  /** The last hundred, thousand … that multiplied something; nothing as large may follow it. */
  bound: number
  scale: Decimal
  literal: Literal | null
  image: string | null
  decimals: number
  article: boolean
  /** Whether "and" joins its last section to the others. */
  joined: boolean
  /** How many scales have been applied: nobody writes more than a few, and each makes the number larger. */
  scales: number
  denominator: Decimal
  /** What a fraction is a fraction of: a million in "a quarter of a million"; null for one whole. */
  size: Decimal | null
  form: Numeral['form']
}

/** A chain that begins at token `first` and has come to nothing yet. */
export const emptyChain = (first: number): Chain => ({
  first,
  total: ZERO,
  current: null,
  bound: Number.POSITIVE_INFINITY,
  scale: whole,
  literal: null,
  image: null,
  decimals: -1,
  article: false,
  joined: false,
  scales: 0,
  size: null,
  denominator: whole,
  form: 'words',
})

export const isOne = (chain: Chain): boolean =>
  chain.total.mantissa === 0n && chain.current?.mantissa === 1n && chain.current.exponent === 0

export function addDigits(chain: Chain, token: Token): void {
  const literal = readLiteral(token.image)
  chain.literal = literal
  chain.image = token.image
  if (literal === null) return
  chain.current = add(chain.current ?? ZERO, literal.value)
  chain.decimals = literal.decimals
}

export function addWords(chain: Chain, value: number): void {
  chain.current = add(chain.current ?? ZERO, decimal(value))
}

export function multiplyChain(chain: Chain, token: Token): void {
  const size = worthOf(token.key)
  if (token.tokenType === Hundred) {
    chain.current = multiply(chain.current ?? whole, decimal(size))
    chain.bound = size
    return
  }
  const times = decimal(size)
  if (size < 100) setHundredsApart(chain)
  chain.scales++
  if (chain.current === null) chain.total = multiply(chain.total, times)
  else chain.total = add(chain.total, multiply(chain.current, times))
  chain.scale = chain.current === null ? multiply(chain.scale, times) : times
  chain.current = null
  chain.bound = size < 100 ? Number.POSITIVE_INFINITY : size
}

/** "three hundred and two dozen" are 300 and 24; "302 dozen" and "two hundred dozen" stay whole. */
function setHundredsApart(chain: Chain): void {
  const { current, image } = chain
  if (current === null || image !== null || current.exponent !== 0 || current.mantissa < 100n) return
  const rest = current.mantissa % 100n
  chain.total = add(chain.total, decimal(current.mantissa - rest))
  chain.current = decimal(rest)
}

/** Adds n/d of `own`; where that is null, n/d of one, or, behind a scale, n/d of the scale ("one million and a half"). */
export function addPart(chain: Chain, numerator: number, denominator: number, own: Decimal | null): void {
  const size = own ?? (chain.current === null ? chain.scale : whole)
  const below = decimal(denominator)
  const sum = add(multiply(add(chain.total, chain.current ?? ZERO), below), multiply(decimal(numerator), size))
  const [value, left] = simplify(sum, below)
  chain.total = ZERO
  chain.current = value
  chain.denominator = left
}

export function addOrdinal(chain: Chain, value: number): void {
  chain.current =
    value >= 100 ? multiply(chain.current ?? whole, decimal(value)) : add(chain.current ?? ZERO, decimal(value))
  chain.form = 'ordinal'
}

export function makeFraction(chain: Chain, denominator: number): void {
  chain.form = 'fraction'
  chain.denominator = decimal(denominator)
}

/** Whether "fifth" after the chain makes it an ordinal ("twenty-fifth", "two hundredth") rather than a part of one. */
export function isOrdinalTail(chain: Chain, token: Token): boolean {
  const value = worthOf(token.key)
  if (value >= 100) return !chain.article
  if (chain.current === null) return chain.total.mantissa !== 0n
  if (chain.current.mantissa === 0n) return false
  return value < 10 ? chain.current.exponent >= 1 : chain.current.exponent >= 2
}

/** "a million six", "two million four": a lone digit behind millions, as people say them, counts tenths of them. */
export function addSpoken(chain: Chain): void {
  const { current, bound, joined, image } = chain
  if (joined || image !== null || bound < 1e6 || !Number.isFinite(bound) || chain.form !== 'words') return
  if (current === null || current.exponent !== 0 || current.mantissa < 1n || current.mantissa > 9n) return
  chain.current = multiply(current, decimal(bound / 10))
}

/** The fraction as an exact decimal over 1 where there is one, else as given. */
export function simplify(numerator: Decimal, denominator: Decimal): readonly [Decimal, Decimal] {
  const below = Number(denominator.mantissa) * 10 ** denominator.exponent
  for (const [factor, places] of [
    [1, 0],
    [10, 1],
    [100, 2],
    [1000, 3],
  ] as const) {
    if (factor % below === 0) return [multiply(numerator, decimal(factor / below, -places)), whole]
  }
  const shift = numerator.exponent > 0 ? numerator.mantissa * 10n ** BigInt(numerator.exponent) : null
  if (shift !== null && shift % BigInt(below) === 0n) return [decimal(shift / BigInt(below)), whole]
  return [numerator, denominator]
}

/** The numeral that a chain makes when it ends before token `next`. */
export function numeralOf(chain: Chain, next: number): Numeral {
  const value = chain.current === null ? chain.total : add(chain.total, chain.current)
  if (chain.form === 'fraction') return fractionOf(chain.first, next, value, chain.denominator, chain.size)
  const step = chain.decimals >= 0 ? multiply(decimal(1, -chain.decimals), chain.scale) : stepOf(value)
  return {
    first: chain.first,
    next,
    form:
      chain.image !== null && chain.literal === null
        ? 'unreadable'
        : chain.form === 'words' && chain.image !== null
          ? 'digits'
          : chain.form,
    value,
    denominator: chain.denominator,
    high: null,
    step,
    rounded: chain.decimals >= 0 || chain.scale.exponent > 1,
    scale: chain.scale,
    literal: chain.image,
    grouped: chain.literal?.grouped ?? false,
    other: chain.scale === whole ? (chain.literal?.other ?? null) : null,
  }
}

/** A fraction of `size` (of one where it is null) as a numeral: "two-thirds", "a quarter of a million". */
export function fractionOf(
  first: number,
  next: number,
  numerator: Decimal,
  denominator: Decimal,
  size: Decimal | null,
): Numeral {
  if (size === null) return { ...blank, first, next, form: 'fraction', value: numerator, denominator, step: whole }
  const [value, left] = simplify(multiply(numerator, size), denominator)
  const form = left === whole ? 'words' : 'fraction'
  return { ...blank, first, next, form, value, denominator: left, step: stepOf(value), rounded: true, scale: size }
}
