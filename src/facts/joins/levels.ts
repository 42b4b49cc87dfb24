import type { Claim, Sentence } from '../../claims/index.js'
import {
  add,
  compareQuantities,
  decimal,
  equalDecimals,
  multiply,
  nominal,
  type Quantity,
  scaleQuantity,
  significantDigits,
  sizeOf,
  subtract,
  toUnitOf,
} from '../../quantity/index.js'
import { append, remembering } from '../../text/index.js'
import { dimensionKey } from '../comparable.js'
import { likened } from './likening.js'
import { periodRows } from './period-rows.js'

/** Two levels of one thing, the earlier and the later, as a text or a row of a table sets them side by side. */
export interface LevelPair {
  readonly from: Claim
  readonly to: Claim
  /** Whether the heads of their columns name different measures or bases: enough to bear a change out, not to deny it. */
  readonly loose?: boolean
}

/** Words of column heads that tell periods apart but not measures. */
const PERIOD =
  /\b(?:\d{1,4}(?:[/–-]\d{2,4})?|q[1-4]|h[12]|fy\d*|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|this|last|previous|prior|current|year|month|week|quarter|ago|earlier|now|then|before|after|end|ended|opening|closing|start|brought|carried|forward|at|the|of|to|as|new|old)\b/gi

/** Heads that are remembered at most. */
const REMEMBERED = 5_000

/** What a column head says beside its period: its measure, small letters; "" where it names nothing but a period. */
export const baseOf = remembering(REMEMBERED, (head) =>
  head
    .toLowerCase()
    .replace(PERIOD, ' ')
    .replace(/[^\p{L}%$£€]+/gu, ' ')
    .trim(),
)

/**
 * All pairs of levels in a set: columns of one measure for two periods, rows of two years, figures set against each other
 * in a sentence, and a figure with what it changed by, where another place gives the level that they come to.
 */
export function levelPairs(claims: readonly Claim[], sentences: readonly Sentence[]): LevelPair[] {
  return [
    ...rowPairs(claims),
    ...periodRows(claims),
    ...sentences.flatMap(sentencePairs).filter(isOfOneThing),
    ...impliedPairs(claims, sentences),
  ]
}

/** Figures further apart than this factor are no two levels of one thing: a sum saved and a price. */
const APART = 1000

function isOfOneThing({ from, to }: LevelPair): boolean {
  const same = likened(to.quantity, from.quantity)
  const ratio = same === null ? 1 : Math.abs(sizeOf(same) / sizeOf(from.quantity))
  return !(ratio > APART || ratio < 1 / APART)
}

/** Levels of fewer digits are too common to be known again. */
const KNOWN_DIGITS = 3
/** What leads to a level beside a change; without it the level is where the change began. */
const LED_TO = /\b(?:to|at|than|of)\s+(?:about |around |some |just |a |the )?$/i

/** "Opened at £12.50, finished 90 pence lower": with the £11.60 of another sentence these are two levels of one thing. */
function impliedPairs(claims: readonly Claim[], sentences: readonly Sentence[]): LevelPair[] {
  return sentences.flatMap((sentence) => {
    const amounts = sentence.claims.filter(({ quantity }) => quantity.kind === 'money' || quantity.kind === 'measure')
    const [from, by] = amounts
    if (amounts.length !== 2 || from!.quantity.change !== null || by!.quantity.change === null) return []
    if (!/[,;]| and /.test(sentence.text.slice(from!.mark.to, by!.mark.from))) return []
    if (LED_TO.test(sentence.text.slice(from!.mark.to, by!.mark.from))) return []
    const size = toUnitOf(by!.quantity, from!.quantity)
    if (size === null) return []
    const [start, step] = [nominal(from!.quantity.stated), nominal(size.stated)]
    const end = by!.quantity.change === 'up' ? add(start, step) : subtract(start, step)
    if (significantDigits(end).length < KNOWN_DIGITS) return []
    const twins = claims.filter((claim) => {
      if (claim === from || !isLevel(claim)) return false
      const own = toUnitOf(claim.quantity, from!.quantity)
      return own !== null && claim.quantity.kind === from!.quantity.kind && equalDecimals(nominal(own.stated), end)
    })
    return twins.map((to) => ({ from: from!, to }))
  })
}

/** Nobody sets columns further apart against each other; in a table as wide as an archive all pairs would never end. */
const COLUMNS_APART = 40

function rowPairs(claims: readonly Claim[]): LevelPair[] {
  const rows = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.cell === null || !isLevel(claim)) continue
    const key = `${claim.document} ${claim.block} ${claim.cell.row}`
    append(rows, key, claim)
  }
  const pairs: LevelPair[] = []
  for (const row of rows.values()) {
    for (const [i, a] of row.entries()) {
      for (const b of row.slice(i + 1, i + 1 + COLUMNS_APART)) {
        if (dimensionKey(a.quantity) !== dimensionKey(b.quantity) || a.quantity.per !== b.quantity.per) continue
        const loose = baseOf(a.cell!.columnHead) !== baseOf(b.cell!.columnHead)
        const order = periodOf(b) - periodOf(a)
        if (Number.isNaN(order) || order === 0) pairs.push({ from: a, to: b, loose }, { from: b, to: a, loose })
        else pairs.push(order > 0 ? { from: a, to: b, loose } : { from: b, to: a, loose })
      }
    }
  }
  return pairs
}

/** The year of a cell's column; not a number where its head names none. */
const periodOf = ({ cell }: Claim): number =>
  Number(/\b(?:1[89]|20)\d\d\b/.exec(cell?.columnHead ?? '')?.[0] ?? Number.NaN)

const isLevel = ({ quantity }: Claim): boolean =>
  quantity.change === null &&
  quantity.moment === null &&
  quantity.kind !== 'multiple' &&
  quantity.kind !== 'ordinal' &&
  quantity.kind !== 'percentage-points' &&
  quantity.kind !== 'basis-points'

/** Words before a figure that make it the earlier of two, and words between two that make the second the later. */
const BACK =
  /(?:\bfrom|\bagainst|\bversus|\bvs\.?|\bcompared (?:with|to)|\bup from|\bdown from|\bhaving been|\binstead of|\bwas|\bwere|\bwhere [^,;]{1,30} (?:was|were|took|had|used|needed|wanted|required|cost))\s+(?:the |an? |about |around |some )?$|\((?:(?:was|were|from|previously|last year|prior year|previous year|a year (?:ago|earlier)|[^()\d]{0,12}(?:19|20)\d\d(?:[/–-]\d{2,4})?):?\s)?$/i
const ONWARD = /^[^;.]{0,30}\bto\s+(?:the |an? |about |around |some |just )?$/i
const REACH = 70
const PER = /\b(?:per|every)\s+$/i

/** Pairs of neighbouring levels of one unit in a sentence that its words set against each other. */
export function sentencePairs({ claims, text }: Sentence): LevelPair[] {
  // What a level is counted per is none itself: "£14.28 per £1,000 of value, up from £13.60".
  const levels = claims.filter((claim) => isLevel(claim) && !PER.test(text.slice(0, claim.mark.from)))
  return levels.flatMap((claim, i): LevelPair[] => {
    const before = text.slice(Math.max(0, claim.mark.from - 40), claim.mark.from)
    if (!BACK.test(before)) return []
    const alike = (other: Claim): boolean =>
      dimensionKey(other.quantity) === dimensionKey(claim.quantity) && other.quantity.per === claim.quantity.per
    const next = levels
      .slice(i + 1)
      .find((other) => alike(other) || (isBareBroken(other) && likened(other.quantity, claim.quantity) !== null))
    if (/\bfrom\s/.test(before) && next !== undefined && ONWARD.test(text.slice(claim.mark.to, next.mark.from)))
      return [{ from: claim, to: next }]
    const previous = levels.slice(0, i).reverse().find(alike)
    if (previous === undefined || claim.mark.from - previous.mark.to > REACH) return []
    if (/[;.]\s/.test(text.slice(previous.mark.to, claim.mark.from))) return []
    return [{ from: claim, to: previous }]
  })
}

/** "From 15.0 weeks to 13.2": a broken number without a noun counts nothing, so that it has the unit of the other. */
const isBareBroken = ({ quantity, reading }: Claim): boolean =>
  quantity.kind === 'count' && quantity.unit === '1' && reading.noun === null && quantity.step.exponent < 0

/** Digits from which on the same digits at another scale are no chance: a table in thousands and a text in millions. */
const SCALED_DIGITS = 4
const SCALES: readonly number[] = [3, 6, 9]

/** Whether two claims give one level: the same figure or a rounding of it, with digits enough that this is no chance. */
export function isSameLevel(a: Claim, b: Claim): boolean {
  if (a === b) return true
  if (!mayConvert(a, b) && leadOf(a) !== leadOf(b)) return false
  if ((a.cell !== null && scaleBetween(a, b) !== 0) || (b.cell !== null && scaleBetween(b, a) !== 0)) return true
  const other = likened(b.quantity, a.quantity) ?? likened(a.quantity, b.quantity)
  if (other === null) return false
  const verdict = compareQuantities(other.unit === a.quantity.unit ? a.quantity : b.quantity, other)
  const same = verdict === 'compatible' && equalDecimals(nominal(a.quantity.stated), nominal(other.stated))
  const digits = Math.min(...[a, b].map((claim) => significantDigits(nominal(claim.quantity.stated)).length))
  return ((verdict === 'agree' || same) && digits >= 2) || (verdict === 'agree-by-rounding' && digits >= 3)
}

/** Whether the digits of two figures may differ by their units. */
const mayConvert = (a: Claim, b: Claim): boolean =>
  a.quantity.unit !== b.quantity.unit && a.quantity.kind !== 'count' && b.quantity.kind !== 'count'

const leads = new WeakMap<Claim, string>()

/** The first two digits: a level and its rounding to two and more digits, at any scale, have them in common. */
export function leadOf(claim: Claim): string {
  let lead = leads.get(claim)
  if (lead === undefined) {
    lead = significantDigits(nominal(claim.quantity.stated)).slice(0, 2)
    leads.set(claim, lead)
  }
  return lead
}

/** The power of ten that a table leaves to its head: by how much a bare cell is smaller than the figure it is; 0 for none. */
function scaleBetween(cell: Claim, level: Claim): number {
  const [x, y] = [nominal(cell.quantity.stated), nominal(level.quantity.stated)]
  if (cell.quantity.unit !== '1' || level.quantity.unit === '1') return 0
  const digits = significantDigits(x)
  const shift = SCALES.find((scale) => equalDecimals(multiply(x, decimal(1, scale)), y))
  return digits.length >= SCALED_DIGITS ? (shift ?? 0) : 0
}

/** The earlier level of a pair in the unit and at the scale of `level`, which is its later one. */
export function earlierLevel({ from, to }: LevelPair, level: Claim): Quantity {
  const scale = scaleBetween(to, level)
  const scaled = scale === 0 ? from.quantity : scaleQuantity(from.quantity, decimal(1, scale), from.quantity.unit)
  return likened(scaled, level.quantity) ?? scaled
}
