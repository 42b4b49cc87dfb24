import { absolute, compareDecimals, type Decimal, significantDigits } from './decimal.js'

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
  if (a.mantissa === 0n || b.mantissa === 0n || compareDecimals(a, b) === 0) return null
  const x = significantDigits(a)
  const y = significantDigits(b)
  if (x === y) {
    const power = Math.abs(a.exponent - b.exponent)
    return power === 0 || a.mantissa !== b.mantissa ? null : scaleSlip(power, x.length)
  }
  const [p, q] = aligned(a, b)
  if (p.length === q.length) return sameLength(p, q)
  const [long, short] = p.length > q.length ? [p, q] : [q, p]
  if (long.length - short.length !== 1 || short.length < 2) return null
  for (let i = 0; i < long.length; i++) {
    if (long.slice(0, i) + long.slice(i + 1) === short)
      return { kind: 'dropped-digit', power: 0, chance: long.length / 10 ** (short.length - 1) / 2 }
  }
  return null
}

/** Powers of ten that scale words lie apart (ten, hundred, thousand, million …), with how often unrelated figures do. */
const POWERS: Readonly<Record<number, number>> = { 1: 1.5, 2: 9, 3: 0.3, 6: 0.3, 9: 0.2, 12: 0.2 }

function scaleSlip(power: number, digits: number): Slip | null {
  const share = POWERS[power]
  if (share === undefined) return null
  return { kind: 'scale', power, chance: Math.min(1, Math.max(0.004, share / (9 * 10 ** (digits - 1)))) }
}

function sameLength(p: string, q: string): Slip | null {
  const different: number[] = []
  for (let i = 0; i < p.length; i++) if (p[i] !== q[i]) different.push(i)
  const size = 9 * 10 ** (p.length - 1)
  if (different.length === 1) return { kind: 'one-digit', power: 0, chance: Math.min(1, (9 * p.length) / size) }
  if (different.length !== 2) return null
  const [i, j] = different as [number, number]
  if (p[i] !== q[j] || p[j] !== q[i]) return null
  return { kind: j === i + 1 ? 'transposed' : 'swapped-halves', power: 0, chance: Math.min(1, p.length / size) }
}

/** The digits of both, written at the same place value, so that "9.6" and "12.0" line up. */
function aligned(a: Decimal, b: Decimal): [string, string] {
  const exponent = Math.min(a.exponent, b.exponent)
  if (Math.max(a.exponent, b.exponent) - exponent > 15) return [significantDigits(a), significantDigits(b)]
  const digits = (d: Decimal): string => absolute(d).mantissa.toString() + '0'.repeat(d.exponent - exponent)
  const shared = Math.min(trailingZeros(digits(a)), trailingZeros(digits(b)))
  const cut = (text: string): string => (shared > 0 ? text.slice(0, -shared) : text)
  return [cut(digits(a)), cut(digits(b))]
}

const trailingZeros = (text: string): number => text.length - text.replace(/0+$/, '').length
