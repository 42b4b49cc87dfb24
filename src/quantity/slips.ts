import { type Decimal, decimal, equalDecimals, significantDigits } from './decimal.js'

/** How one figure may have come from another by a slip of the keyboard or the pen. */
export interface Slip {
  readonly kind: 'scale' | 'transposed' | 'one-digit' | 'dropped-digit' | 'swapped-halves'
  /** For `scale`: the power of ten between them, positive; else 0. */
  readonly power: number
  /** The share of all figures of that length which lie one such slip away: how likely it is to be chance. */
  readonly chance: number
}

/**
 * The slip that turns `a` into `b`, or null where none does. Tells a scale slip (same digits, another power of ten),
 * two neighbouring digits swapped, one digit changed, one digit dropped or doubled. Symmetric. Zero has no slips.
 */
export function slipBetween(a: Decimal, b: Decimal): Slip | null {
  if (a.mantissa === 0n || b.mantissa === 0n || equalDecimals(a, b)) return null
  const [x, y] = [significantDigits(a), significantDigits(b)]
  if (x === y) {
    const power = Math.abs(a.exponent - b.exponent)
    return power === 0 || a.mantissa !== b.mantissa ? null : scaleSlip(power, x.length)
  }
  // Written at the same place value, so that "9.6" and "12.0" line up: all behind the digits are noughts.
  const apart = Math.abs(a.exponent - b.exponent)
  const padding = apart > FARTHEST ? 0 : apart
  const p = x.length + (a.exponent > b.exponent ? padding : 0)
  const q = y.length + (b.exponent > a.exponent ? padding : 0)
  if (p === q) return sameLength(x, y, p)
  if (Math.abs(p - q) !== 1 || Math.min(p, q) < 2) return null
  return p > q ? droppedDigit(x, p, y, q) : droppedDigit(y, q, x, p)
}

/** Places of ten so far apart are not lined up. */
const FARTHEST = 15

/** The code of the digit at a place, of a number whose digits end before its places do. */
const digitAt = (digits: string, i: number): number => (i < digits.length ? digits.charCodeAt(i) : NOUGHT)
const NOUGHT = 48

function droppedDigit(long: string, longLength: number, short: string, length: number): Slip | null {
  let i = 0
  while (i < length && digitAt(long, i) === digitAt(short, i)) i++
  for (; i < length; i++) if (digitAt(long, i + 1) !== digitAt(short, i)) return null
  return { kind: 'dropped-digit', power: 0, chance: longLength / 10 ** (length - 1) / 2 }
}

/** Powers of ten that scale words lie apart (ten, hundred, thousand, million …), with how often unrelated figures do. */
const POWERS: Readonly<Record<number, number>> = { 1: 1.5, 2: 9, 3: 0.3, 6: 0.3, 9: 0.2, 12: 0.2 }

function scaleSlip(power: number, digits: number): Slip | null {
  const share = POWERS[power]
  if (share === undefined) return null
  return { kind: 'scale', power, chance: Math.min(1, Math.max(0.004, share / (9 * 10 ** (digits - 1)))) }
}

function sameLength(x: string, y: string, length: number): Slip | null {
  let [first, second] = [-1, -1]
  for (let i = 0; i < length; i++) {
    if (digitAt(x, i) === digitAt(y, i)) continue
    if (second >= 0) return null
    if (first < 0) first = i
    else second = i
  }
  const size = 9 * 10 ** (length - 1)
  if (second < 0) return { kind: 'one-digit', power: 0, chance: Math.min(1, (9 * length) / size) }
  if (digitAt(x, first) !== digitAt(y, second) || digitAt(x, second) !== digitAt(y, first)) return null
  const kind = second === first + 1 ? 'transposed' : 'swapped-halves'
  return { kind, power: 0, chance: Math.min(1, length / size) }
}

/** Slips of one figure that are tried out: one digit changed, or two neighbouring ones swapped, which is by far the rarer by chance. */
export type SlipKind = 'digit' | 'swap'

/**
 * The figures that lie one such slip away from a value, its sign left aside, none with a leading zero: those of them that
 * `isNear` does not rule out, which is asked with the nearest double or one beside it. `last` is the power of ten of the
 * last digit that is written, where that is a nought: "17.0" lies one swap away from 10.7.
 */
export function slippedFrom(
  value: Decimal,
  slip: SlipKind,
  isNear: (figure: number) => boolean,
  last = value.exponent,
): Decimal[] {
  const digits = BigInt(significantDigits(value)) * 10n ** BigInt(value.exponent - last)
  const found: Decimal[] = []
  visitSlips(digits.toString(), last, slip, (figure, change, place) => {
    if (isNear(figure)) found.push(decimal(digits + BigInt(change) * 10n ** BigInt(place), last))
  })
  return found
}

/** All these figures as doubles, for trying them out only. */
export function sizesSlippedFrom(value: Decimal, slip: SlipKind): number[] {
  const found: number[] = []
  visitSlips(significantDigits(value), value.exponent, slip, (figure) => found.push(figure))
  return found
}

/** Visits these figures as doubles, each with what is added to the digits, times ten to the power of `place`. */
function visitSlips(
  digits: string,
  exponent: number,
  slip: SlipKind,
  visit: (figure: number, change: number, place: number) => void,
): void {
  const size = Number(digits)
  const scale = 10 ** Math.abs(exponent)
  const offer = (change: number, place: number): void => {
    const changed = size + change * 10 ** place
    visit(exponent < 0 ? changed / scale : changed * scale, change, place)
  }
  for (let i = 0; i < digits.length; i++) {
    const own = digits.charCodeAt(i) - NOUGHT
    const place = digits.length - 1 - i
    if (slip === 'digit') {
      for (let digit = i === 0 ? 1 : 0; digit <= 9; digit++) if (digit !== own) offer(digit - own, place)
    } else if (i > 0 && (i > 1 || own > 0)) {
      const before = digits.charCodeAt(i - 1) - NOUGHT
      if (before !== own) offer((own - before) * 9, place)
    }
  }
}
