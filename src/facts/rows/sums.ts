import type { Claim, Sentence } from '../../claims/index.js'
import { add, decimal, nominal, type Quantity, scaleQuantity, sizeOf, toNumber, valued } from '../../quantity/index.js'
import { claimSize } from '../comparable.js'
import { likened } from '../joins/likening.js'
import { relationOf, termFor } from '../joins/surroundings.js'
import type { Relation, Term } from '../relation.js'
import { percentOf, sharesMeant } from './meaning.js'
import { listsOf, type Namer, type Naming } from './naming.js'
import { isAdded, type Row, type RowTable } from './rows.js'
import { PREDICATE } from './wording.js'

const CONFIDENCE = 0.8
/** Sums that lie farther from a figure than this are of another measure. */
const NEAR = 2.5

const TOGETHER = '(?:together|between (?:them|the two|the three)|combined|jointly|taken together)'
/** Behind a list of names, up to its figure: only here is the figure theirs in all. */
const BEHIND = new RegExp(`^[^.;:()\\d]{0,40}?\\b${TOGETHER}\\b[^.;:()\\d]{0,50}$`, 'i')
const BEFORE = new RegExp(`\\b${TOGETHER},? (?:the )?$`, 'i')
const PLAIN = /^[^.;:()\d]{0,60}$/
const TAIL = new RegExp(`^[^.;:()\\d]{0,40}\\b(?:${TOGETHER}|in all)\\b`, 'i')
/** No level that the tables have: a change, a gap, a time to come. */
const OTHER =
  /\b(?:rose|fell|grew|up|down|more|less|fewer|increase|decrease|average|each|apiece|every|lost|gained|will|would|could|ago|earlier|last year|by|than|from)\b/i

/**
 * Figures that a sentence gives for several rows together ("Trams and ferries together carried 1.2 million"), held against
 * their cells. Silent where those of any column come to the figure.
 */
export function sumsOfRows(sentences: readonly Sentence[], namer: Namer): Relation[] {
  return sentences.flatMap((sentence) => {
    if (!sentence.claims.some(({ quantity }) => KINDS.has(quantity.kind))) return []
    const lists = listsOf(sentence.text, namer(sentence))
    return lists.flatMap((list) => faultOf(list, sentence) ?? [])
  })
}

function faultOf(list: readonly Naming[], { text, claims }: Sentence): Relation | null {
  const to = list.at(-1)!.to
  const figure = claims.find(({ mark }) => mark.from >= to)
  if (figure === undefined || figure.quantity.change !== null || !KINDS.has(figure.quantity.kind)) return null
  const between = text.slice(to, figure.mark.from)
  const together =
    (isShare(figure) && PREDICATE.exec(between)?.[1] !== undefined && figure.quantity.per === null) ||
    BEHIND.test(between) ||
    (PLAIN.test(between) && (BEFORE.test(text.slice(0, list[0]!.from)) || TAIL.test(text.slice(figure.mark.to))))
  if (!together || OTHER.test(between)) return null
  const sums = tablesOf(list).flatMap(({ table, rows }) => sumsFor(figure, table, rows))
  if (sums.length === 0 || sums.some((sum) => sum.fits)) return null
  const [best] = sums.sort((a, b) => a.apart - b.apart)
  return best!.apart <= NEAR ? best!.relation : null
}

const KINDS: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'percent', 'ratio'])

/** The tables that have a row for every name of a list, with those rows. */
function tablesOf(list: readonly Naming[]): { readonly table: RowTable; readonly rows: readonly Row[] }[] {
  const tables = new Set(list[0]!.rows.map(({ table }) => table))
  return [...tables].flatMap((table) => {
    const rows = list.map((naming) => naming.rows.filter((named) => named.table === table))
    const plain = rows.every((found) => found.length === 1)
    const own = rows.map((found) => found[0]?.row)
    return plain && new Set(own).size === own.length ? [{ table, rows: own as Row[] }] : []
  })
}

interface Sum {
  readonly relation: Relation | null
  readonly fits: boolean
  /** The larger of sum and figure by the smaller. */
  readonly apart: number
}

function sumsFor(figure: Claim, table: RowTable, rows: readonly Row[]): Sum[] {
  const columns = [...rows[0]!.cells.keys()]
  return columns.flatMap((column) => {
    const cells = rows.flatMap((row) => row.cells.get(column) ?? [])
    if (cells.length < rows.length) return []
    if (!isShare(figure)) return amountOf(figure, cells) ?? []
    if (cells.every(({ quantity }) => quantity.kind === 'percent')) return sharesOf(figure, cells)
    if (!cells.every(isAdded)) return []
    return [...table.parts].flatMap(([whole, parts]) => {
      const cell = whole.cells.get(column)
      return cell !== undefined && rows.every((row) => parts.has(row)) ? (shareIn(figure, cells, cell) ?? []) : []
    })
  })
}

const isShare = ({ quantity }: Claim): boolean => quantity.kind === 'percent' || quantity.kind === 'ratio'

const TOTAL = { kind: 'parts', complete: true, direction: null, cue: 'together' } as const
const originOf = (figure: Claim, [cell]: readonly Claim[]): Relation['origin'] =>
  cell!.document === figure.document ? 'passage' : 'documents'

/** An amount as the sum of cells of its kind; those of tables that leave their power of ten open at the nearest. */
function amountOf(figure: Claim, cells: readonly Claim[]): Sum | null {
  const open = !cells.some(({ cell, quantity }) => cell!.scaled || quantity.kind === 'money')
  const sums = (open ? POWERS : [0]).flatMap((power) => sumAt(figure, cells, power) ?? [])
  return sums.sort((a, b) => a.apart - b.apart)[0] ?? null
}

const POWERS: readonly number[] = [0, -2, 3, 6, 9]
const HALF = 0.51

function sumAt(figure: Claim, cells: readonly Claim[], power: number): Sum | null {
  const parts = cells.flatMap((cell): Term[] => {
    const part = isAdded(cell) ? termFor('part', { ...cell, quantity: scaled(cell.quantity, power) }, figure) : null
    return part === null ? [] : [{ ...part, claim: cell }]
  })
  if (parts.length < cells.length) return null
  const relation = relationOf(TOTAL, [termFor('whole', figure), ...parts], CONFIDENCE, originOf(figure, cells))
  const sum = parts.reduce((total, { quantity }) => total + sizeOf(quantity), 0)
  const { low, high } = figure.quantity.value
  const steps = parts.reduce((total, { quantity }) => total + toNumber(quantity.step), toNumber(figure.quantity.step))
  const fits =
    (low === null || sum >= toNumber(low) - steps * HALF) && (high === null || sum <= toNumber(high) + steps * HALF)
  return sumWith(relation, fits, sum, claimSize(figure))
}

const scaled = (quantity: Quantity, power: number): Quantity =>
  power === 0 ? quantity : scaleQuantity(quantity, decimal(1, power), quantity.unit)

/** A share as the sum of shares in cells. */
function sharesOf(figure: Claim, cells: readonly Claim[]): Sum[] {
  const parts = cells.map((cell) => termFor('part', cell, figure))
  const relation = relationOf(TOTAL, [termFor('whole', figure), ...parts], CONFIDENCE, originOf(figure, cells))
  const sum = cells.reduce((total, { quantity }) => total + percentOf(quantity), 0)
  return [sumWith(relation, isMeant(figure, sum, cells.length * HALF), sum, percentOf(figure.quantity))]
}

function isMeant({ quantity }: Claim, percent: number, slack = 0): boolean {
  const { low, high } = sharesMeant(quantity)
  return percent >= low - slack && percent <= high + slack
}

/** A share as that of several cells in the whole of their column. */
function shareIn(figure: Claim, cells: readonly Claim[], whole: Claim): Sum | null {
  const [first] = cells as [Claim]
  const size = claimSize(whole)
  if (size === 0 || likened(first.quantity, whole.quantity) === null) return null
  const value = cells.map(({ quantity }) => nominal(quantity.stated)).reduce(add)
  const relation = relationOf(
    { ...TOTAL, kind: 'share' },
    [
      { role: 'part', claim: null, quantity: valued(first.quantity, value), sign: 1 },
      termFor('share', figure),
      termFor('whole', whole),
      ...cells.map((cell) => termFor('member', cell)),
    ],
    CONFIDENCE,
    originOf(figure, cells),
  )
  const percent = (toNumber(value) / size) * 100
  return sumWith(relation, isMeant(figure, percent), percent, percentOf(figure.quantity))
}

function sumWith(relation: Relation | null, fits: boolean, sum: number, size: number): Sum {
  const apart = sum > 0 && size > 0 ? Math.max(sum / size, size / sum) : Number.POSITIVE_INFINITY
  return { relation, fits, apart }
}
