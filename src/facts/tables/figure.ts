import { type Decimal, decimal, multiply, parseDecimal, toNumber, ZERO } from '../../quantity/index.js'

/**
 * A number as a cell writes it. Unlike a quantity it keeps the place value of its last written digit (trailing zeros
 * included: "250.0" → 0.1, "48,600" → 1), since that is what the sums of a table are held to, and no scale of the heads.
 */
export interface Figure {
  /** The number with its sign and its own scale word ("$1.2bn" → 1,200,000,000); zero for a dash. */
  readonly value: Decimal
  /** The same as a double; for screening only. NaN where the cell holds something that is no single number. */
  readonly number: number
  /** Half the place value of the last written digit; 0 for a dash. */
  readonly half: number
  /** Place value of the last written digit. */
  readonly step: Decimal
  /** "%", a currency sign or a unit as written, lower case; "" for a bare number. */
  readonly unit: string
  /** A dash or "nil" that stands for nothing. */
  readonly nil: boolean
  /** Whether it stands in the column's head and not in the cell ("n = 642"). */
  readonly implied: boolean
}

/** A cell that says something which is no single number ("n/a", "new", "5–7"): no sum over it can be held against it. */
export const UNREAD: Figure = {
  value: ZERO,
  number: Number.NaN,
  half: 0,
  step: ZERO,
  unit: '',
  nil: false,
  implied: false,
}

/** The unit of clock times, which are kept in minutes since midnight. */
export const CLOCK_UNIT = 'clock'

const NIL: Figure = { value: ZERO, number: 0, half: 0, step: ZERO, unit: '', nil: true, implied: false }

const NUMBER = String.raw`\d{1,3}(?:[,\u00a0\u2009\u202f '’]\d{3})+(?:[.·]\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:[.·]\d+)?|\d+(?:[.,·]\d+)?|[.·]\d+`
const CURRENCY = String.raw`[A-Z]{0,3}[$£€¥₹₩₽₺฿]|Rs\.?|[A-Z]{3}(?=[\s\d(−-])`
const SUFFIX = String.raw`%|‰|[a-zA-Zµ°][\p{L}°²³/·.%]{0,14}(?: [\p{L}°²³/·]{1,12}){0,2}`
const MARKS = String.raw`(?:\s*(?:[†‡*§¶#]|\^\w{1,2}\^?|[¹²³⁴⁵⁶⁷⁸⁹⁰ᵃᵇᶜᵈ]|[([]\d{1,2}[)\]]|[([][a-z][)\]]))*`
const FIGURE = new RegExp(
  String.raw`^(\(?)\s*([-−–+]?)\s*(${CURRENCY})?\s*(\(?)\s*([-−–+]?)\s*(${NUMBER})\s*(\)?)\s*(${SUFFIX})?\s*(\)?)\s*(%?)${MARKS}$`,
  'u',
)
const DASH = /^(?:[A-Z]{0,3}[$£€¥₹])?\s*(?:[-–—−]+|nil)\s*%?$/i

const SCALES: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  bn: 9,
  billion: 9,
  tn: 12,
  trillion: 12,
  lakh: 5,
  crore: 7,
}

const TWO_FIGURES = /^(.*\d.*?)\s*\(\s*([^()]*%)\s*\)\s*$/
const FRACTION = /^(\d[\d,\s]*)\s*\/\s*(\d[\d,\s]*)$/
const CLOCK = /^([01]?\d|2[0-4])[:h]([0-5]\d)(?:\s*(?:[-–—]|to)\s*([01]?\d|2[0-4])[:h]([0-5]\d))?$/

/**
 * The figures that a cell holds: none for an empty cell, one for a number, two for "96 (15.0%)", three for
 * "46/358 (12.8%)" (count, base, per cent) and two minute counts for a span of clock times; `[UNREAD]` for other text.
 */
export function readFigures(text: string): readonly Figure[] {
  const cell = text.trim()
  if (cell === '') return []
  const single = readFigure(cell)
  if (single) return [single]
  const clock = CLOCK.exec(cell)
  if (clock) return clockFigures(clock)
  const two = TWO_FIGURES.exec(cell)
  const shares = two ? readFigure(two[2]!.trim()) : null
  const front = two ? two[1]!.trim() : cell
  const fraction = FRACTION.exec(front)
  const firsts = fraction ? [readFigure(fraction[1]!.trim()), readFigure(fraction[2]!.trim())] : [readFigure(front)]
  const all = two ? [...firsts, shares] : firsts
  return all.some((figure) => figure === null) ? [UNREAD] : (all as Figure[])
}

/** Minutes since midnight; an end before its start lies on the next day. */
function clockFigures(match: RegExpExecArray): readonly Figure[] {
  const from = Number(match[1]) * 60 + Number(match[2])
  if (match[3] === undefined) return [clockFigure(from)]
  const to = Number(match[3]) * 60 + Number(match[4])
  return [clockFigure(from), clockFigure(to < from ? to + 1440 : to)]
}

/** A clock time is exact: schedules and logs are not rounded to a minute's half. */
const clockFigure = (minutes: number): Figure => ({ ...figureOf(decimal(minutes), 0, CLOCK_UNIT), half: 0 })

/** One number as a cell writes it, or null where the text is not exactly one. */
export function readFigure(text: string): Figure | null {
  if (text.length > 60) return null
  if (DASH.test(text)) return NIL
  const match = FIGURE.exec(text)
  if (!match) return null
  const [, open = '', sign = '', currency = '', inner = '', innerSign = '', digits = '', , suffix = ''] = match
  const plain = plainDigits(digits)
  const value = parseDecimal(plain)
  if (!value) return null
  const negative = open !== '' || inner !== '' || /[-−–]/.test(sign + innerSign)
  const word = suffix.toLowerCase()
  const scale = Object.hasOwn(SCALES, word) ? SCALES[word]! : 0
  const percent = suffix === '%' || match[10] === '%'
  const point = plain.indexOf('.')
  const places = point < 0 ? 0 : plain.length - point - 1
  const scaled = multiply(negative ? { mantissa: -value.mantissa, exponent: value.exponent } : value, decimal(1, scale))
  const unit = percent ? '%' : currency !== '' ? currency.toLowerCase() : scale === 0 ? word : ''
  return figureOf(scaled, scale - places, unit)
}

function figureOf(value: Decimal, place: number, unit: string): Figure {
  return {
    value,
    number: toNumber(value),
    half: 0.5 * 10 ** place,
    step: decimal(1, place),
    unit,
    nil: false,
    implied: false,
  }
}

/** Digits without separators and with a full stop as decimal mark; a comma before one or two last digits is one too. */
function plainDigits(digits: string): string {
  const dotted = digits.replace('·', '.')
  if (/^\d+,\d{1,2}$/.test(dotted)) return dotted.replace(',', '.')
  return dotted.replace(/[^\d.]/g, '')
}
