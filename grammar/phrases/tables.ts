import { decimal, type QuantityKind, scaleQuantity } from '../../src/quantity/index.js'
import { lookUpCurrency, measureByCode, scaleOf } from '../../src/units/index.js'
import { altered, figureOf, negated, quantityOf, timesFigure } from '../figure.js'
import { stepOf, whole } from '../numeral.js'
import { findQuantities } from '../quantities.js'
import type { CellContext, Reading } from '../reading.js'
import { readLiteral } from './numbers.js'

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
  const opened = open !== undefined || open2 !== undefined
  // The bracket that closes a figure may stand in a cell of its own.
  if (!opened && (close !== undefined || close2 !== undefined)) return null
  const negative =
    opened || /[-−–—]/.test(lead ?? '') || /[-−–]/.test(inner ?? '') || trailing !== undefined || match[8] !== undefined
  const unit =
    sign === undefined
      ? null
      : sign === '$'
        ? isDollar(context.unit)
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

/** Whether a unit is one of the currencies that a bare "$" may stand for. */
function isDollar(unit: string | null): unit is string {
  const dollar = lookUpCurrency('$')
  return unit !== null && dollar !== null && (dollar.code === unit || dollar.ambiguous.includes(unit))
}

const LONGEST_CELL = 60

/** Whether a cell is too long to state one figure: what it says is prose, and its figures are not those of its heads. */
export const isProse = (cell: string): boolean => cell.length > LONGEST_CELL

function textCell(text: string, context: CellContext): Reading | null {
  const first = isProse(text) ? undefined : findQuantities(text, context).readings[0]
  return first === undefined ? null : headed(text, first, context)
}

/** What may stand behind all that a cell states: "12–14 (est.)", "<5 (p)". */
const REMARK = /^\s*(?:\(?(?:est(?:imated|\.)?|approx\.?|prov(?:isional|\.)?|[epr])\)?)?[*†‡]?$/
/** A power of ten that a cell gives itself. */
const OWN_SCALE = /\d\s?(?:thousand|million|billion|trillion|lakh|crore|mn|bn|tn|[kKmM])\b/

/** A reading of a whole cell that leaves its unit open ("about 20", "12–14", "<5") with what its heads say of it. */
function headed(text: string, reading: Reading, context: CellContext): Reading {
  const { quantity, noun, from, to } = reading
  const isBare = quantity.kind === 'count' && quantity.unit === '1' && quantity.per === null && noun === null
  if (!isBare || text.slice(0, from).trim() !== '' || !REMARK.test(text.slice(to))) return reading
  if (context.share !== null) {
    const [kind, unit] = shares[context.share]!
    return { ...reading, quantity: { ...quantity, kind, unit } }
  }
  const unit = context.unit ?? '1'
  const power = OWN_SCALE.test(text) ? 0 : context.scale
  const scaled = power === 0 ? quantity : scaleQuantity(quantity, decimal(1, power), unit)
  return { ...reading, quantity: { ...scaled, kind: kindOf(unit), unit, per: context.per } }
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
  x: ['multiple', '1'],
  '×': ['multiple', '1'],
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
  const own = mark !== null && shares[mark] === undefined ? (scaleOf(mark)?.exponent ?? 0) : null
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
  const unit = currency ?? context.unit ?? '1'
  const kind: QuantityKind = share !== null ? share[0] : kindOf(unit)
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

const isMeasureCode = (unit: string): boolean => /[[\]/0-9]/.test(unit) || measureByCode(unit) !== null
