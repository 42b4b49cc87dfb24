import { decimal, type QuantityKind } from '../../src/quantity/index.js'
import { lemmaOf } from '../../src/text/index.js'
import { lookUpCurrency, lookUpMeasure, perUnitName, scaleOf } from '../../src/units/index.js'
import { altered, figureOf, negated, quantityOf, timesFigure } from '../figure.js'
import { stepOf, whole } from '../numeral.js'
import { findQuantities } from '../quantities.js'
import type { CellContext, Reading } from '../reading.js'
import { readLiteral } from './numbers.js'

/** What a head says of the cells under or beside it; only what it does say is set. */
export interface Head {
  readonly unit?: string
  /** Power of ten. */
  readonly scale?: number
  readonly per?: string
  readonly share?: '%' | 'pp' | 'bp'
}

const MARKS =
  /(?:\s*[†‡*§¶#¹²³⁴-⁹⁰]+|\^[a-z0-9]\^?|\s*\[[a-z0-9]\]|(?<=[\d%])\s*\((?:\d|[a-z])\))+$|^[*†‡]+(?=[\d$£€(])/gi
const NUMBER = String.raw`(\d[\d,.\u00a0\u202f'’]*|\d{1,3}(?: \d{3})+(?:\.\d+)?|\.\d+)`
const CELL = new RegExp(
  String.raw`^(\()?\s*([+\-−–—])?\s*([A-Z]{0,3}[$£€¥₹₩₽]|Rs\.?|[A-Z]{3})?\s*([+\-−–])?\s*(\()?\s*${NUMBER}\s*(\))?\s*(-(?=\s*$))?\s*(%|pp|bps?|ppts?|pts?)?\s*(\))?\s*(%|k|K|m|M|bn|x|×)?\s*(-)?$`,
)
const NOTHING = /^(?:[-–—−]+|nil)$/i

/**
 * Reads one cell of a table. A bare number takes scale, unit, share and rate from its heads; brackets, a trailing or
 * leading minus make it negative; a lone dash or "nil" is an exact zero; footnote marks are ignored. Cells of words
 * ("2.3 million", "5 kg") are read as text, and null is what holds no single figure ("n/a", "Total").
 */
export function readCell(text: string, context: CellContext): Reading | null {
  const cell = text.replace(MARKS, '').trim()
  const from = Math.max(0, text.indexOf(cell))
  if (cell === '') return null
  if (NOTHING.test(cell)) return cellReading(from, cell, '0', context, false, null, null)
  const match = CELL.exec(cell)
  if (match === null) return textCell(text, context)
  const [, open, lead, sign, inner, open2, digits, close, , share, close2, suffix, trailing] = match
  const opened = (open !== undefined || open2 !== undefined) && (close !== undefined || close2 !== undefined)
  if ((open !== undefined || open2 !== undefined) !== (close !== undefined || close2 !== undefined)) return null
  const negative =
    opened || /[-−–—]/.test(lead ?? '') || /[-−–]/.test(inner ?? '') || trailing !== undefined || match[8] !== undefined
  const unit =
    sign === undefined
      ? null
      : sign === '$'
        ? context.unit && /^[A-Z]{3}$/.test(context.unit)
          ? context.unit
          : context.dollar
        : (lookUpCurrency(sign)?.code ?? null)
  if (sign !== undefined && unit === null) return textCell(text, context)
  const mark = share ?? (suffix === '%' ? '%' : undefined)
  const reading = cellReading(
    from,
    cell,
    digits!,
    context,
    negative,
    unit,
    mark ?? (suffix === undefined || suffix === '%' ? null : suffix),
  )
  if (reading === null || (lead !== '+' && inner !== '+')) return reading
  return { ...reading, quantity: { ...reading.quantity, change: 'up' } }
}

/** Longer cells are prose. */
const LONGEST_CELL = 60

function textCell(text: string, context: CellContext): Reading | null {
  const { readings } = findQuantities(text, context)
  const [first] = readings
  return first !== undefined && text.length <= LONGEST_CELL ? first : null
}

const shares: Readonly<Record<string, readonly [QuantityKind, string]>> = {
  '%': ['percent', '%'],
  pp: ['percentage-points', 'pp'],
  ppt: ['percentage-points', 'pp'],
  ppts: ['percentage-points', 'pp'],
  pt: ['percentage-points', 'pp'],
  pts: ['percentage-points', 'pp'],
  bp: ['basis-points', 'bp'],
  bps: ['basis-points', 'bp'],
}

function cellReading(
  from: number,
  cell: string,
  digits: string,
  context: CellContext,
  negative: boolean,
  currency: string | null,
  mark: string | null,
): Reading | null {
  const literal = readLiteral(digits)
  if (literal === null) return null
  const times = mark === 'x' || mark === '×'
  const own = mark !== null && shares[mark] === undefined ? (times ? 0 : (scaleOf(mark)?.exponent ?? 0)) : null
  const share =
    mark !== null ? (shares[mark] ?? null) : currency === null && context.share !== null ? shares[context.share]! : null
  const scale = own ?? (share === null ? context.scale : 0)
  const step = literal.decimals >= 0 ? decimal(1, -literal.decimals) : stepOf(literal.value)
  const bare = figureOf({
    first: 0,
    next: 1,
    form: 'digits',
    value: literal.value,
    denominator: whole,
    high: null,
    step,
    rounded: literal.decimals >= 0,
    scale: whole,
    literal: digits,
    grouped: literal.grouped,
    other: null,
  })
  const unit = times ? '1' : (currency ?? context.unit ?? '1')
  const kind: QuantityKind = share !== null ? share[0] : times ? 'multiple' : kindOf(unit)
  const scaled = altered(timesFigure(bare, decimal(1, scale)), {
    kind,
    unit: share === null ? unit : share[1],
    per: share === null ? context.per : null,
  })
  // A table printed in thousands gives every cell to the thousand, trailing zeros too.
  if (scale > 0) {
    scaled.rounded = true
    if (literal.decimals < 0) scaled.step = decimal(1, scale)
  }
  const quantity = quantityOf(negative ? negated(scaled) : scaled)
  return { from, to: from + cell.length, text: cell, quantity, noun: null, alternatives: [] }
}

/** What kind of quantity a unit code measures. */
function kindOf(unit: string): QuantityKind {
  if (/^[A-Z]{3}$/.test(unit)) return 'money'
  if (unit === '1') return 'count'
  const time = ['s', 'min', 'h', 'd', 'wk', 'mo', 'a', 'ms']
  if (time.includes(unit)) return 'duration'
  return isMeasureCode(unit) ? 'measure' : 'count'
}

const isMeasureCode = (unit: string): boolean =>
  /[[\]/0-9]/.test(unit) || lookUpMeasure(unit) !== null || ['Cel', 'har', 'By', 'MBy', 'GBy'].includes(unit)

const SCALE_WORDS =
  /\b(thousand|million|billion|trillion|lakh|lac|crore)s?\b|(?<![\d,.])['’]?(000)['’]?s?\b|\b(mn|bn|mln|cr)\b/i
/** What makes a scale word part of a number: "add one million lines", "deaths per million". */
const COUNTED =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|a|an|per|every|each|few|several))[\s-]*$/i
/** Letters scale only beside a currency: "£m", "$k", "GBP m". */
const SCALE_LETTER = /(?:[$£€¥₹] ?|\b[A-Z]{3} )(m|M|MM|k|K|bn|b|B)\b|\b[A-Z]{3}(m|k|bn|b)\b/
const exponents: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  lakh: 5,
  lac: 5,
  crore: 7,
  '000': 3,
  '’000': 3,
  mn: 6,
  bn: 9,
  mln: 6,
  cr: 7,
  m: 6,
  mm: 6,
  k: 3,
  b: 9,
}

/**
 * What a caption, column head or row head says of its cells: "£000", "(in thousands, except per share data)",
 * "Gross ($m)", "Share, %", "Rs crore", "thousand tonnes CO2e", "Length (min)", "kg per m²".
 */
export function readHead(text: string): Head {
  const head: { -readonly [Key in keyof Head]: Head[Key] } = {}
  const share = shareOf(text)
  if (share !== null) return { share }
  const scale = SCALE_WORDS.exec(text) ?? SCALE_LETTER.exec(text)
  const word = scale?.slice(1).find((group) => group !== undefined)
  if (word !== undefined && !COUNTED.test(text.slice(0, scale!.index))) head.scale = exponents[word.toLowerCase()]!
  const currency = currencyOf(text)
  if (currency !== null) head.unit = currency
  const measure = currency === null ? measureOf(text) : null
  if (measure !== null) head.unit = measure
  const many = /\bper\s+(\d[\d,]*)(?:\s+(\p{L}+))?/u.exec(text)
  if (many !== null) {
    const counted = many[2] === undefined ? '1' : (perUnitName(many[2]) ?? lemmaOf(many[2]))
    return { ...head, per: `${many[1]!.replaceAll(',', '')} ${counted}` }
  }
  const per = /(?:\bper\s+|\/\s?)([\p{L}²³]+(?:\s[\p{L}]+)?)/u.exec(text.replace(/except[^)]*per[^)]*/i, ''))
  if (per !== null && head.unit !== undefined && !head.unit.includes('/')) {
    const code = perUnitName(per[1]!) ?? perUnitName(per[1]!.split(' ')[0]!)
    if (code !== null) head.per = code
  }
  return head
}

function shareOf(text: string): '%' | 'pp' | 'bp' | null {
  if (/percentage points?|\bppts?\b|\bpp\b|%\s?points?/i.test(text)) return 'pp'
  if (/basis points?|\bbps?\b/i.test(text)) return 'bp'
  return /(?:^|[\s(,])%(?:$|[\s),])|\bper ?cent\b|\bpct\b|\bpercentage\b/i.test(text) ? '%' : null
}

function currencyOf(text: string): string | null {
  const sign = /(?:[A-Z]{1,3})?[$£€¥₹₩₽]|\bRs\b\.?/.exec(text)
  if (sign !== null) return lookUpCurrency(sign[0])?.code ?? lookUpCurrency(sign[0].slice(-1))?.code ?? null
  const code = /(?:^|[\s(,])([A-Z]{3})(?=$|[\s),]|\s?(?:k|m|mn|bn|000))/.exec(text)?.[1]
  const match = code === undefined ? null : lookUpCurrency(code)
  if (match !== null && match.kind === 'code' && !match.risky) return match.code
  const named =
    /\b((?:US|Australian|Canadian|Indian|Swiss|Hong Kong)\s)?(dollars?|euros?|pounds?|rupees?|francs?|yen|yuan)\b/i.exec(
      text,
    )
  return named === null ? null : (lookUpCurrency(named[0])?.code ?? null)
}

/** The measure that a head names in brackets, after a comma, or as its last words. */
function measureOf(text: string): string | null {
  const bracket = /\(([^()]*)\)\s*$|,\s*([^,]+)$/.exec(text)
  const inner = (bracket?.[1] ?? bracket?.[2] ?? '').replace(/^(?:in|figures in|all figures in)\s+/i, '').trim()
  for (const candidate of [inner, text.trim()]) {
    const bare = candidate
      .replace(/^(?:thousands?|millions?|billions?|['’]?000s?|lakhs?|crores?)(?:\s+of)?\s+/i, '')
      .trim()
    if (bare === '') continue
    const match = lookUpMeasure(bare) ?? lookUpMeasure(bare.replace(/\s*(?:per|\/)\s*.*$/, ''))
    // A head "Year" or "Month" names periods; "Years", "(year)" and "min" count them.
    const period =
      match?.dimension === 'time' &&
      !bare.endsWith('s') &&
      (candidate !== inner || (bracket?.[1] === undefined && bare.length > 3))
    if (match !== null && !period && (candidate === inner || !match.ambiguous)) return match.code
  }
  return null
}
