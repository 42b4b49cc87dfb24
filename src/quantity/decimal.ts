/**
 * An exact decimal number: `mantissa × 10^exponent`. Mantissas carry no trailing zeros (zero is 0 × 10^0), so equal
 * numbers have equal parts.
 */
export interface Decimal {
  readonly mantissa: bigint
  readonly exponent: number
}

const powers: bigint[] = [1n]

/** 10^n for n ≥ 0; kept, since the same few powers are asked for over and over. */
function powerOfTen(n: number): bigint {
  if (n > 2000) return 10n ** BigInt(n)
  for (let i = powers.length; i <= n; i++) powers.push(powers[i - 1]! * 10n)
  return powers[n]!
}

/** Builds the decimal `mantissa × 10^exponent`. */
export function decimal(mantissa: bigint | number, exponent = 0): Decimal {
  // Most numbers are small: doubles divide them exactly, and many times as fast.
  const small = Number(mantissa)
  if (small === 0) return ZERO
  if (Number.isSafeInteger(small)) return smallDecimal(mantissa, small, exponent)
  let m = BigInt(mantissa)
  let e = exponent
  if (m % 10n !== 0n) return { mantissa: m, exponent: e }
  while (m % 1_000_000n === 0n) {
    m /= 1_000_000n
    e += 6
  }
  while (m % 10n === 0n) {
    m /= 10n
    e += 1
  }
  return { mantissa: m, exponent: e }
}

/** The same for a mantissa that a double holds exactly: `value` is `mantissa` as a double. */
function smallDecimal(mantissa: bigint | number, value: number, exponent: number): Decimal {
  if ((value | 0) === value) return tinyDecimal(mantissa, value | 0, exponent)
  if (value % 10 !== 0) return { mantissa: typeof mantissa === 'bigint' ? mantissa : bigOf(value), exponent }
  let m = value
  let e = exponent
  while (m % 1_000_000 === 0) {
    m /= 1_000_000
    e += 6
  }
  while (m % 10 === 0) {
    m /= 10
    e += 1
  }
  return { mantissa: bigOf(m), exponent: e }
}

/** The same for a mantissa of 32 bits, which divide many times as fast as doubles. */
function tinyDecimal(mantissa: bigint | number, value: number, exponent: number): Decimal {
  if (value === 1) return placeAt(exponent)
  if (value % 10 !== 0) return { mantissa: typeof mantissa === 'bigint' ? mantissa : bigOf(value), exponent }
  let m = value
  let e = exponent
  do {
    m = (m / 10) | 0
    e++
  } while (m % 10 === 0)
  return m === 1 ? placeAt(e) : { mantissa: bigOf(m), exponent: e }
}

/** The places of digits met so far, from 10^-FINEST on: nearly every figure has one for its step. */
const places: (Decimal | undefined)[] = []
const FINEST = 10

/** 10^exponent. */
function placeAt(exponent: number): Decimal {
  if (Math.abs(exponent) > FINEST) return { mantissa: 1n, exponent }
  return (places[exponent + FINEST] ??= { mantissa: 1n, exponent })
}

/** Numbers from here on are not kept; those of four digits, mostly amounts with a decimal, are. */
const LARGE = 10_000
/** The small numbers met so far: making one takes longer than finding it. */
const small = new Array<bigint | undefined>(LARGE)

const bigOf = (value: number): bigint => (value > 0 && value < LARGE ? (small[value] ??= BigInt(value)) : BigInt(value))

export const ZERO: Decimal = { mantissa: 0n, exponent: 0 }
export const ONE: Decimal = { mantissa: 1n, exponent: 0 }

/** Reads plain decimal notation ("-12.50", "1e6"); null for anything else. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i.exec(text)
  if (!match || ((match[2] ?? '') === '' && (match[3] ?? '') === '')) return null
  const fraction = match[3] ?? ''
  const mantissa = BigInt(`${match[2] ?? ''}${fraction}`)
  return decimal(match[1] === '-' ? -mantissa : mantissa, Number(match[4] ?? 0) - fraction.length)
}

/** Plain decimal notation without an exponent, as the contract's decimal strings want it. */
export function printDecimal(value: Decimal): string {
  const negative = value.mantissa < 0n
  const digits = (negative ? -value.mantissa : value.mantissa).toString()
  const sign = negative ? '-' : ''
  if (value.exponent >= 0) return sign + digits + '0'.repeat(value.exponent)
  const point = digits.length + value.exponent
  if (point > 0) return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
  return `${sign}0.${'0'.repeat(-point)}${digits}`
}

/** The nearest double; for display and scoring only, never for a verdict. */
export function toNumber({ mantissa, exponent }: Decimal): number {
  const small = Number(mantissa)
  // A double times or by an exact power of ten is rounded once, to the nearest.
  if (Number.isSafeInteger(small) && Math.abs(exponent) < EXACT_POWERS.length)
    return exponent < 0 ? small / EXACT_POWERS[-exponent]! : small * EXACT_POWERS[exponent]!
  return Number(`${mantissa}e${exponent}`)
}

/** The powers of ten that are exact as doubles. */
export const EXACT_POWERS: readonly number[] = Array.from({ length: 23 }, (_, power) => 10 ** power)

export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent)
  // Where doubles hold both and their sum exactly, they are many times as fast.
  if (Math.max(a.exponent, b.exponent) - exponent < EXACT_POWERS.length) {
    const x = Number(a.mantissa) * EXACT_POWERS[a.exponent - exponent]!
    const y = Number(b.mantissa) * EXACT_POWERS[b.exponent - exponent]!
    if (Number.isSafeInteger(x) && Number.isSafeInteger(y) && Number.isSafeInteger(x + y))
      return decimal(x + y, exponent)
  }
  return decimal(scaled(a, exponent) + scaled(b, exponent), exponent)
}

export const negate = (a: Decimal): Decimal => ({ mantissa: -a.mantissa, exponent: a.exponent })
export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, negate(b))

export function multiply(a: Decimal, b: Decimal): Decimal {
  const small = Number(a.mantissa) * Number(b.mantissa)
  const exponent = a.exponent + b.exponent
  return decimal(Number.isSafeInteger(small) ? small : a.mantissa * b.mantissa, exponent)
}

export const absolute = (a: Decimal): Decimal => (a.mantissa < 0n ? negate(a) : a)

/** How many significant digits a quotient keeps; the last is rounded the way that the caller asks for. */
const QUOTIENT_DIGITS = 34

/**
 * a ÷ b to 34 significant digits, rounded towards minus infinity ('down') or plus infinity ('up'), so that intervals
 * stay outer bounds. Throws RangeError where b is zero.
 */
export function divide(a: Decimal, b: Decimal, rounding: 'down' | 'up' = 'down'): Decimal {
  if (b.mantissa === 0n) throw new RangeError('division by zero')
  const width = lengthOf(b.mantissa) - lengthOf(a.mantissa)
  const shift = Math.max(0, QUOTIENT_DIGITS + width)
  const numerator = a.mantissa * powerOfTen(shift)
  let quotient = numerator / b.mantissa
  if (quotient * b.mantissa !== numerator) {
    const negative = numerator < 0n !== b.mantissa < 0n
    if (rounding === 'down' && negative) quotient -= 1n
    if (rounding === 'up' && !negative) quotient += 1n
  }
  return decimal(quotient, a.exponent - b.exponent - shift)
}

/** How many characters an integer is written with, its sign among them. */
function lengthOf(mantissa: bigint): number {
  const small = Number(mantissa)
  return (Number.isSafeInteger(small) ? String(small) : mantissa.toString()).length
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (a.exponent === b.exponent) return a.mantissa < b.mantissa ? -1 : a.mantissa > b.mantissa ? 1 : 0
  const left = roughly(a)
  const right = roughly(b)
  // Only what is nearly equal as doubles needs the exact numbers.
  if (Math.abs(left - right) > NEARLY * (Math.abs(left) + Math.abs(right))) return left < right ? -1 : 1
  const exponent = Math.min(a.exponent, b.exponent)
  const x = scaled(a, exponent)
  const y = scaled(b, exponent)
  return x < y ? -1 : x > y ? 1 : 0
}

const NEARLY = 1e-12

/** A double that is off by less than `NEARLY`, or out of range; for comparing only. */
const roughly = ({ mantissa, exponent }: Decimal): number =>
  exponent < 0 ? Number(mantissa) / 10 ** -exponent : Number(mantissa) * 10 ** exponent

export const equalDecimals = (a: Decimal, b: Decimal): boolean => a.mantissa === b.mantissa && a.exponent === b.exponent

export const minimum = (a: Decimal, b: Decimal): Decimal => (compareDecimals(a, b) <= 0 ? a : b)
export const maximum = (a: Decimal, b: Decimal): Decimal => (compareDecimals(a, b) >= 0 ? a : b)

/** `value` rounded to a multiple of 10^exponent, halves away from zero. */
export function roundTo(value: Decimal, exponent: number): Decimal {
  if (value.exponent >= exponent) return value
  const unit = powerOfTen(exponent - value.exponent)
  const half = unit / 2n
  const m = value.mantissa
  return decimal(m < 0n ? -((-m + half) / unit) : (m + half) / unit, exponent)
}

/** The significant digits of a value as a string without sign, point or trailing zeros ("1.2" and "1200" → "12"). */
export function significantDigits({ mantissa }: Decimal): string {
  // Doubles are printed many times as fast.
  const small = Number(mantissa)
  if (Number.isSafeInteger(small)) return String(Math.abs(small))
  return (mantissa < 0n ? -mantissa : mantissa).toString()
}

function scaled(a: Decimal, exponent: number): bigint {
  return a.exponent === exponent ? a.mantissa : a.mantissa * powerOfTen(a.exponent - exponent)
}
