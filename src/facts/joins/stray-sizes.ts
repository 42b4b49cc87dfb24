import type { Claim } from '../../claims/index.js'
import { nominal, significantDigits, sizeOf, toUnitOf } from '../../quantity/index.js'
import { append } from '../../text/index.js'
import { dimensionKey } from '../comparable.js'
import { isBare } from '../lifting.js'
import type { Rival } from './leftovers.js'

const CONFIDENCE = 0.9
/** Of two digits only, one pair in ninety has the same. */
const SHORT_CONFIDENCE = 0.75
const FEWEST_DIGITS = 2
/** With so many digits nothing more is asked. */
const FULL_DIGITS = 3
/** Scale words lie this power of ten apart. */
const SCALE_WORD = 3
/** Smaller figures are written without a scale word. */
const LEAST_SCALED = 3
/** From this power of ten on all know a figure's scale, written out or not. */
const PLAIN_SCALE = 6
/** How many powers of ten nearer the other size must lie to the figures around than a figure's own. */
const STRAY = 1
/** A figure of two digits is alone where no other of the story lies within this power of ten. */
const ALONE = 1.5
/** Of so few figures around nothing shows. */
const FEWEST_AROUND = 3
/** Among more figures of one sort some have the same digits by chance, and lie anywhere. */
const MOST_OF_SORT = 2_000
/** Figures within this power of ten (1 %) are one. */
const EVEN = 0.0043
/** Digits that more figures begin with tell nothing of any two. */
const MOST_ALIKE = 24

/** A figure of one sort, as a power of ten of its unit. */
interface Sized {
  readonly claim: Claim
  readonly digits: string
  readonly power: number
}

/**
 * Figures whose scale word or unit is another one's by a slip: "the Region the remaining €279 billion" beside "€279m" in a
 * table. Both have the same digits, both say what they are scaled by, the one stands nowhere else and lies far off from the
 * figures of its document, the other does not. On 247 sets of copy with 2,544 edits such pairs were faults put in, and none
 * was of a text as it was, whatever words stood around them.
 */
export function straySizes(claims: readonly Claim[]): Rival[] {
  const sorts = new Map<string, Claim[]>()
  for (const claim of claims) if (isSized(claim)) append(sorts, sortOf(claim), claim)
  return [...sorts.values()].flatMap((own) =>
    own.length > FEWEST_AROUND && own.length <= MOST_OF_SORT ? straysAmong(own) : [],
  )
}

const KINDS: ReadonlySet<string> = new Set(['money', 'measure', 'duration', 'count'])

function isSized(claim: Claim): boolean {
  const { kind, stated, unit } = claim.quantity
  if (!KINDS.has(kind) || stated.kind !== 'decimal' || stated.value.mantissa === 0n) return false
  return kind !== 'count' || unit !== '1' || (claim.cell === null && isBare(claim))
}

/** What figures are of that may be held against each other by their sizes. */
const sortOf = ({ quantity }: Claim): string =>
  [dimensionKey(quantity), quantity.kind === 'count' ? quantity.unit : '', quantity.per ?? ''].join(' ')

function straysAmong(claims: readonly Claim[]): Rival[] {
  const all = claims.flatMap((claim) => sizedAs(claim, claims[0]!))
  const alike = new Map<string, Sized[]>()
  for (const sized of all) if (sized.digits.length >= FEWEST_DIGITS) append(alike, keyOf(sized), sized)
  return [...alike.values()].flatMap((group) => {
    if (group.length < 2 || group.length > MOST_ALIKE) return []
    return group.flatMap((a) => group.flatMap((b) => rivalOf(a, b, all)))
  })
}

function sizedAs(claim: Claim, model: Claim): Sized[] {
  const quantity = toUnitOf(claim.quantity, model.quantity)
  if (quantity === null) return []
  const digits = significantDigits(nominal(claim.quantity.stated))
  return [{ claim, digits, power: Math.log10(Math.abs(sizeOf(quantity))) }]
}

/** The digits that rounded figures share with what they were rounded from. */
const keyOf = ({ digits }: Sized): string => roundedTo(digits, FULL_DIGITS)

const roundedTo = (digits: string, count: number): string =>
  digits.length <= count ? digits : String(Math.round(Number(digits) / 10 ** (digits.length - count)))

/** Where `a` is out of line by a slip of its scale word or unit, the pair of the two. */
function rivalOf(a: Sized, b: Sized, all: readonly Sized[]): Rival[] {
  const confidence = areScaledApart(a, b) ? scaleConfidence(a, b, all) : areUnitsApart(a, b) ? CONFIDENCE : 0
  if (confidence === 0 || isOneBlock(a.claim, b.claim) || stands(a, all)) return []
  if (strayness(a, b, all) < STRAY || strayness(b, a, all) > 0) return []
  return [{ head: a.claim, stated: b.claim, confidence }]
}

const isOneBlock = (a: Claim, b: Claim): boolean =>
  a.document === b.document && (a.cell === null ? a.sentence === b.sentence : b.cell !== null && a.block === b.block)

function areScaledApart(a: Sized, b: Sized): boolean {
  if (a.claim.quantity.unit !== b.claim.quantity.unit) return false
  if (Math.abs(Math.abs(a.power - b.power) - SCALE_WORD) > EVEN) return false
  const count = Math.min(a.digits.length, b.digits.length)
  if (roundedTo(a.digits, count) !== roundedTo(b.digits, count)) return false
  const smaller = a.power < b.power ? a : b
  if (smaller.power < LEAST_SCALED - EVEN || !isScaled(a) || !isScaled(b)) return false
  return count >= FULL_DIGITS || smaller.claim.quantity.rounded || smaller.power > PLAIN_SCALE - EVEN
}

/** Cells are scaled by what stands in their table, and millions that are written out are what they are. */
const isScaled = ({ claim, power }: Sized): boolean =>
  claim.cell === null || claim.cell.scaled || power > PLAIN_SCALE - EVEN

function scaleConfidence(a: Sized, b: Sized, all: readonly Sized[]): number {
  if (Math.min(a.digits.length, b.digits.length) >= FULL_DIGITS) return CONFIDENCE
  return nearest(a.power, a, a, all) > ALONE ? SHORT_CONFIDENCE : 0
}

/** The same number in two units. */
const areUnitsApart = (a: Sized, b: Sized): boolean =>
  a.claim.quantity.unit !== b.claim.quantity.unit &&
  a.claim.quantity.kind !== 'count' &&
  a.digits.length >= FULL_DIGITS &&
  Math.abs(sizeOf(a.claim.quantity) / sizeOf(b.claim.quantity) - 1) < Number.EPSILON

/** Whether a figure's size is told once more. */
const stands = (a: Sized, all: readonly Sized[]): boolean =>
  all.some((other) => other !== a && Math.abs(other.power - a.power) < EVEN)

/** How many powers of ten nearer the size of `b` lies to the figures around `a` than its own does. */
function strayness(a: Sized, b: Sized, all: readonly Sized[]): number {
  const own = all.filter(({ claim }) => claim.document === a.claim.document)
  const around = own.length > FEWEST_AROUND ? own : all
  return nearest(a.power, a, b, around) - nearest(b.power, a, b, around)
}

/** How far off the nearest of some figures lies from a size, but for two of them. */
const nearest = (power: number, a: Sized, b: Sized, around: readonly Sized[]): number =>
  Math.min(...around.map((other) => (other === a || other === b ? Infinity : Math.abs(other.power - power))))
