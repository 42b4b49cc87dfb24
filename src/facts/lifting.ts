import type { Claim } from '../claims/index.js'
import {
  absolute,
  decimal,
  negateInterval,
  nominal,
  type Quantity,
  scaleQuantity,
  significantDigits,
  sizeOf,
  toNumber,
} from '../quantity/index.js'
import { tableKey } from './tabled.js'

/** Powers of ten that tables are written in without saying so where a part of them is quoted: units, thousands, millions, billions. */
const POWERS = [0, 3, 6, 9]
/** Figures of fewer digits do not show what a table is written in. */
const FEWEST_DIGITS = 3
/** Bare numbers in running text stand for amounts from this power on: "the remaining 148 billion". */
const LARGE = 6

/** For each table and each of its columns, the power of ten under which most of its figures stand in the texts as well. */
export type TablePowers = ReadonlyMap<string, number>

const columnKey = (claim: Claim): string => `${tableKey(claim)} ${claim.cell!.column}`

/** The powers of ten, on top of what their heads say, of all tables and columns that running text repeats figures of. */
export function tablePowers(claims: readonly Claim[]): TablePowers {
  const exponents = new Map<string, Set<number>>()
  for (const claim of claims) {
    const own = claim.cell === null ? digitsAndPower(claim) : null
    if (own === null) continue
    const set = exponents.get(own.digits)
    if (set === undefined) exponents.set(own.digits, new Set([own.power]))
    else set.add(own.power)
  }
  const votes = new Map<string, number[]>()
  for (const claim of claims) {
    const own = claim.cell === null ? null : digitsAndPower(claim)
    if (own === null) continue
    for (const power of exponents.get(own.digits) ?? []) {
      const i = POWERS.indexOf(power - own.power)
      if (i < 0) continue
      for (const key of [tableKey(claim), columnKey(claim)]) {
        let row = votes.get(key)
        if (row === undefined) {
          row = POWERS.map(() => 0)
          votes.set(key, row)
        }
        row[i]!++
      }
    }
  }
  return new Map([...votes].map(([key, row]) => [key, POWERS[row.indexOf(Math.max(...row))]!]))
}

function digitsAndPower({ quantity }: Claim): { digits: string; power: number } | null {
  if (!isScalable(quantity) || quantity.stated.kind !== 'decimal') return null
  const digits = significantDigits(quantity.stated.value)
  return digits.length < FEWEST_DIGITS ? null : { digits, power: quantity.stated.value.exponent }
}

/** Whether a table may give figures of this sort in thousands or millions. */
const isScalable = ({ kind }: Quantity): boolean => kind === 'money' || kind === 'count' || kind === 'measure'

/** Whether a figure is written without a unit that others give it: cells under a note that is not there, "the remaining 148 billion". */
export function isBare({ quantity, cell, reading }: Claim): boolean {
  if (quantity.kind !== 'count' || quantity.unit !== '1' || quantity.per !== null || reading.noun !== null) return false
  return cell !== null || (quantity.rounded && quantity.step.exponent >= LARGE - 1)
}

/** Smaller amounts are not written as millions, not even by a slip. */
const LEAST_AMOUNT = 1000

/** Whether a bare figure may be one of the sort of another. */
export const mayStandFor = (bare: Claim, { quantity, cell }: Claim): boolean =>
  (cell === null || bare.cell === null) &&
  (bare.cell !== null || cell !== null || Math.abs(sizeOf(quantity)) >= LEAST_AMOUNT) &&
  (quantity.kind === 'money' ||
    quantity.kind === 'measure' ||
    (bare.cell !== null && (quantity.kind === 'percent' || quantity.kind === 'count')))

/**
 * The figures of two claims as they are held against each other: a bare number takes the other's unit, a cell of a table
 * that leaves its scale open the power of ten that the texts show, and the signs of a table count for nothing in a text.
 */
export function heldTogether(a: Claim, b: Claim, powers: TablePowers): readonly [Quantity, Quantity] {
  if (a.cell !== null && b.cell !== null) return evened(a, b)
  if (a.cell === null && b.cell === null) {
    if (isBare(a) && !isBare(b)) return [inUnit(a.quantity, b.quantity), b.quantity]
    if (isBare(b) && !isBare(a)) return [a.quantity, inUnit(b.quantity, a.quantity)]
    return [a.quantity, b.quantity]
  }
  return a.cell === null ? [a.quantity, quoted(b, a, powers)] : [quoted(a, b, powers), b.quantity]
}

/** Two cells of which one leaves its power of ten open; of costs some tables give the amount and some what is taken off. */
function evened(a: Claim, b: Claim): readonly [Quantity, Quantity] {
  const [x, y] = [alike(a.quantity, b.quantity), alike(b.quantity, a.quantity)]
  if ((a.cell!.scaled && b.cell!.scaled) || x.kind !== y.kind || !isScalable(x)) return [x, y]
  const [up, down] = [nearestPower(x, y), nearestPower(y, x)]
  if (up > 0 && !a.cell!.scaled) return [scaleQuantity(x, decimal(1, up), x.unit), y]
  return down > 0 && !b.cell!.scaled ? [x, scaleQuantity(y, decimal(1, down), y.unit)] : [x, y]
}

const alike = (own: Quantity, other: Quantity): Quantity =>
  isNegative(own) && !isNegative(other) ? withoutSign(own) : own

/**
 * Whether one of two figures is a cell whose power of ten nothing bears out: the note over a table ("in thousands") often
 * holds for some of its columns only, and pence stand for pounds. A number without a noun beside a table may be written as
 * the table is.
 */
export const isScaleOpen = (a: Claim, b: Claim, powers: TablePowers): boolean =>
  isUnsure(a, powers) || isUnsure(b, powers)

/** Whether two figures have the same digits at scales that one may be taken for the other in. */
export function haveDigitsInCommon(x: Quantity, y: Quantity): boolean {
  if (x.stated.kind !== 'decimal' || y.stated.kind !== 'decimal') return false
  const power = Math.abs(x.stated.value.exponent - y.stated.value.exponent)
  const scaled = power % 3 === 0 || (power === PENCE && x.kind === 'money')
  return scaled && significantDigits(x.stated.value) === significantDigits(y.stated.value)
}

const isUnsure = (claim: Claim, powers: TablePowers): boolean =>
  claim.cell === null ? isUnnamed(claim) : powers.get(columnKey(claim)) !== 0

const PENCE = 2

const isUnnamed = ({ quantity, reading }: Claim): boolean =>
  quantity.kind === 'count' && quantity.unit === '1' && reading.noun === null && !quantity.rounded

function quoted(cell: Claim, text: Claim, powers: TablePowers): Quantity {
  const own = isBare(cell) ? inUnit(cell.quantity, text.quantity) : cell.quantity
  const unsigned = alike(own, text.quantity)
  if (cell.cell!.scaled || unsigned.kind !== text.quantity.kind || !isScalable(unsigned)) return unsigned
  const power = powers.get(columnKey(cell)) ?? powers.get(tableKey(cell)) ?? nearestPower(unsigned, text.quantity)
  return power === 0 ? unsigned : scaleQuantity(unsigned, decimal(1, power), unsigned.unit)
}

const withoutSign = (quantity: Quantity): Quantity =>
  quantity.stated.kind === 'decimal'
    ? {
        ...quantity,
        value: negateInterval(quantity.value),
        stated: { kind: 'decimal', value: absolute(quantity.stated.value) },
      }
    : quantity

const isNegative = ({ stated }: Quantity): boolean => nominal(stated).mantissa < 0n

const inUnit = (bare: Quantity, { kind, unit, per }: Quantity): Quantity =>
  kind === 'count' ? bare : { ...bare, kind, unit, per }

/** The power of ten that brings a cell nearest to a figure of a text. */
function nearestPower(cell: Quantity, text: Quantity): number {
  const ratio = Math.log10(toNumber(absolute(nominal(text.stated))) / toNumber(absolute(nominal(cell.stated))))
  return POWERS.find((power) => Math.abs(ratio - power) < NEAREST) ?? 0
}

const NEAREST = Math.log10(3)
