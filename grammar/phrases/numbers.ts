import { type Decimal, decimal } from '../../src/quantity/index.js'

/** What a run of digits with separators stands for. */
export interface Literal {
  readonly value: Decimal
  /** How many digits stand after the decimal sign; −1 where there is none. */
  readonly decimals: number
  /** The other number that the separators allow ("1.000" is 1 or 1,000; "1,5" is 1.5 or 15); null where they are plain. */
  readonly other: Decimal | null
  /** Whether a separator groups the digits, so that the run is a figure and no label or year. */
  readonly grouped: boolean
}

const PLAIN = /^\d+$/
const EXPONENT = /^(.*\d)[eE]([+-]?\d+)$/
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+$/
const GROUPED_INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/
const GROUPED_BY_STOP = /^[1-9]\d{0,2}(?:\.\d{3})+$/
const SPACED = /[ \u00a0\u2009\u202f'’]/

/**
 * Reads digits with separators: "1,234.5", "4,00,000", "816 000", "1'000", "61·4", "1.234,5", ".08", "1.3e6". Null where
 * the separators make no one number ("2.1.3", "10,12,14").
 */
export function readLiteral(image: string): Literal | null {
  const plain = plainLiteral(image)
  if (plain !== null) return plain
  const exponent = EXPONENT.exec(image)
  if (exponent) return withExponent(readLiteral(exponent[1]!), Number(exponent[2]))
  const spaced = SPACED.test(image)
  const text = (spaced ? image.replace(/[ \u00a0\u2009\u202f'’]/g, '') : image).replace('·', '.')
  const comma = text.lastIndexOf(',')
  const stop = text.lastIndexOf('.')
  if (comma < 0 && stop < 0) return { value: integer(text), decimals: -1, other: null, grouped: true }
  if (comma >= 0 && stop >= 0) {
    const [whole, fraction] = comma < stop ? cut(text, stop) : cut(text, comma)
    const groups = comma < stop ? whole : whole.replace(/\./g, ',')
    return isGrouped(groups) || PLAIN.test(groups) ? fractional(groups, fraction, null, true) : null
  }
  if (comma >= 0) {
    if (isGrouped(text)) return { value: integer(text.replace(/,/g, '')), decimals: -1, other: null, grouped: true }
    if (text.indexOf(',') !== comma) return null
    const [whole, fraction] = cut(text, comma)
    return fractional(whole, fraction, integer(whole + fraction), spaced)
  }
  if (text.indexOf('.') !== stop) {
    if (!GROUPED_BY_STOP.test(text)) return null
    return { value: integer(text.replace(/\./g, '')), decimals: -1, other: null, grouped: true }
  }
  const [whole, fraction] = cut(text, stop)
  const other = GROUPED_BY_STOP.test(text) && !image.includes('·') ? integer(whole + fraction) : null
  return fractional(whole, fraction, other, spaced)
}

/** Doubles hold whole numbers of this many digits exactly. */
const SAFE = 15

/**
 * The same for how most numbers are written: digits, grouped by commas in threes or not, with decimals behind a stop that
 * cannot group ("1234", "1,234", "12.5", "1,234.56"); null for all others.
 */
function plainLiteral(image: string): Literal | null {
  const { length } = image
  let number = 0
  let digits = 0
  let comma = -1
  let stop = -1
  for (let at = 0; at < length; at++) {
    const code = image.charCodeAt(at)
    if (code >= 48 && code <= 57) {
      number = number * 10 + code - 48
      digits++
    } else if (code === 44 && stop < 0 && (comma < 0 ? at > 0 && at < 4 : at - comma === 4)) comma = at
    else if (code === 46 && stop < 0 && at > 0) stop = at
    else return null
  }
  if (digits > SAFE || (comma >= 0 && (stop < 0 ? length : stop) - comma !== 4)) return null
  if (stop < 0) return { value: decimal(number), decimals: -1, other: null, grouped: comma >= 0 }
  const decimals = length - stop - 1
  if (decimals === 0 || (comma < 0 && decimals === 3)) return null
  return { value: decimal(number, -decimals), decimals, other: null, grouped: comma >= 0 }
}

const isGrouped = (text: string): boolean => GROUPED_BY_COMMA.test(text) || GROUPED_INDIAN.test(text)

const cut = (text: string, at: number): readonly [string, string] => [text.slice(0, at), text.slice(at + 1)]

const integer = (digits: string): Decimal => decimal(digits.length < 16 ? Number(digits) : BigInt(digits))

function fractional(groups: string, fraction: string, other: Decimal | null, grouped: boolean): Literal {
  const digits = groups.replace(/,/g, '') + fraction
  const mantissa = digits.length < 16 ? Number(digits) : BigInt(digits)
  return { value: decimal(mantissa, -fraction.length), decimals: fraction.length, other, grouped }
}

function withExponent(literal: Literal | null, exponent: number): Literal | null {
  if (literal === null) return null
  const { mantissa, exponent: own } = literal.value
  return {
    value: decimal(mantissa, own + exponent),
    decimals: Math.max(0, literal.decimals),
    other: null,
    grouped: true,
  }
}
