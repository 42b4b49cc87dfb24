import type { Claim, Sentence } from '../claims/index.js'
import { type Decimal, nominal, printDecimal, type Quantity, significantDigits } from '../quantity/index.js'
import { dimensionKey } from './comparable.js'
import { isBare } from './lifting.js'
import { type Capitals, entityWordsOf } from './names.js'
import { type Numbering, numbering } from './numbering.js'
import type { Rarity } from './rarity.js'
import { digitsOf, type Tabled, tableKey, tablesOf } from './tabled.js'
import { type Told, tellings } from './telling.js'
import { type Vector, type VectorBuilder, vectorBuilder } from './vector.js'

/** What alignment needs of a claim, worked out once; words, names and figures by their numbers. */
export interface Profile {
  readonly claim: Claim
  /** Position among the profiles. */
  readonly index: number
  readonly dimension: string
  /** Word classes by weight × rarity, those near the figure first; and how many those are. */
  readonly words: Vector
  readonly near: number
  /** What its sentence says; for cells the names of their heads alone. */
  readonly told: Told
  /** Where a cell stands; null for running text. */
  readonly tabled: TabledCell | null
  /** The noun that is counted; −1 where none is named. */
  readonly head: number
  readonly modifiers: readonly number[]
  /** Members of contrasting groups, and the group of each. */
  readonly contrasts: readonly number[]
  readonly groups: readonly number[]
  /** The last word of the name that a bare number stands right behind: "Oakes 24", "Hale (31)". */
  readonly holder: string | null
  /** Whether it is for each of several: "22 hours a week each" is not what all of them work together. */
  readonly each: boolean
  /** Words of the names near the figure, and whether one of them is among those that name no speaker. */
  readonly entities: readonly number[]
  readonly toldEntity: boolean
  /** Its figure as a plain number, its telling digits whatever its unit, and how many significant digits it has. */
  readonly number: number
  readonly digits: string | null
  readonly digitCount: number
  /** Whether it is a rate and its document has no other with this dimension and denominator. */
  readonly isOnlyRate: boolean
  /** Whether a sentence names it as the whole of parts or shares. */
  readonly isWhole: boolean
  /** Its value with its unit, and its figure with all that it may be compared by. */
  readonly value: number
  readonly figure: number
  /** All that is said of it beside words, names and figures; see `aspects.ts`. */
  readonly aspect: number
  /** Whether the figure is written without a unit that others give it. */
  readonly bare: boolean
  /** Whether it counts things one by one; or is a bare number of running text with a fraction, which no such count has. */
  readonly counted: boolean
  readonly broken: boolean
}

/** A cell's heads by the weights of their words and what these come to, and the telling digits of its row and column. */
export interface TabledCell {
  readonly table: Tabled
  readonly row: Vector
  readonly rowTotal: number
  readonly column: Vector
  readonly columnTotal: number
  readonly rowDigits: ReadonlySet<string> | undefined
  readonly columnDigits: ReadonlySet<string> | undefined
}

/** The profiles of a story with what their numbers stand for. */
export interface Profiles {
  readonly all: readonly Profile[]
  readonly lexicon: Numbering
  readonly names: Numbering
  readonly numbers: Numbering
  readonly figures: Numbering
  readonly aspects: Numbering
  /** How many sentences and cells tell anything. */
  readonly places: number
}

/** A word of at least this weight stands near the figure. */
const NEAR = 0.45

/**
 * Profiles of all claims that can be held against others, in claim order. `sentences` and `capitals` are those of the whole
 * set.
 */
export function profilesOf(
  claims: readonly Claim[],
  sentences: readonly Sentence[],
  lexicon: Numbering,
  rarity: Rarity,
  wholes: ReadonlySet<Claim>,
  capitals: Capitals,
): Profiles {
  const [names, numbers, members] = [numbering(), numbering(), numbering()]
  const [values, figures, aspects] = [numbering(), numbering(), numbering()]
  const dimensions = numbering()
  const builder = vectorBuilder()
  const telling = tellings(sentences, lexicon, rarity, names, numbers, capitals)
  const tables = tablesOf(claims)
  const rates = new Map<string, number>()
  for (const claim of claims)
    if (claim.quantity.per !== null) rates.set(rateKey(claim), (rates.get(rateKey(claim)) ?? 0) + 1)
  const all: Profile[] = []
  for (const claim of claims) {
    const { quantity, subject, cell } = claim
    const key = dimensionKey(quantity)
    if (key === null) continue
    // One string for all: unlike ones are compared letter by letter, pair after pair.
    const dimension = dimensions.keys[dimensions.of(key)]!
    const entities = entityWordsOf(claim, capitals).map(names.of)
    const told = cell === null ? telling.ofSentence(claim.sentence) : telling.ofCell(entities)
    const [words, near] = wordsOf(claim, lexicon, rarity, builder)
    const isOnlyRate = quantity.per !== null && rates.get(rateKey(claim)) === 1
    const number = nominal(quantity.stated)
    const printed = printDecimal(number)
    const holder = holderOf(claim)
    all.push({
      claim,
      index: all.length,
      dimension,
      words,
      near,
      told,
      tabled: cell === null ? null : tabledCell(claim, tables.get(tableKey(claim))!, lexicon, rarity, builder),
      head: subject.headClass === null ? -1 : lexicon.of(subject.headClass),
      modifiers: subject.modifierClasses.map(lexicon.of),
      contrasts: subject.contrasts.map(members.of),
      groups: subject.contrasts.map((name) => members.of(name.slice(0, name.indexOf(':') + 1))),
      holder,
      each: isEach(claim),
      entities,
      toldEntity: entities.some((name) => told.toldNames.includes(name)),
      number: numbers.of(`${quantity.kind} ${printed}`),
      digits: digitsOf(claim),
      digitCount: significantDigits(number).length,
      isOnlyRate,
      isWhole: wholes.has(claim),
      value: values.of(`${quantity.unit} ${printed}`),
      figure: figures.of(figureKey(quantity, printed)),
      aspect: aspects.of(aspectKey(claim, dimension, holder, isOnlyRate, wholes.has(claim))),
      bare: isBare(claim),
      counted: isPlainCount(quantity) && !quantity.rounded && quantity.unit !== '1' && number.exponent >= 0,
      broken: isPlainCount(quantity) && quantity.unit === '1' && number.exponent < 0 && cell === null,
    })
  }
  return { all, lexicon, names, numbers, figures, aspects, places: telling.places() }
}

const isEach = ({ cell, text, mark, reading }: Claim): boolean =>
  cell === null && (EACH.test(reading.text) || EACH_BEHIND.test(text.slice(mark.to)))
const EACH = /\b(?:each|apiece)$/i
const EACH_BEHIND = /^ (?:[a-z]+ )?(?:each|apiece)\b/i

/** Whose a bare number of running text is that stands right behind a name. */
function holderOf({ quantity, subject, cell, text, mark }: Claim): string | null {
  if (cell !== null || quantity.kind !== 'count' || quantity.unit !== '1' || subject.head !== null) return null
  const name = HOLDER.exec(text.slice(0, mark.from))?.[1] ?? null
  return name === null || !LISTED.test(text.slice(mark.to)) ? null : name
}
const HOLDER = /(?:^|[\s(])(\p{Lu}[\p{L}'’-]+) \(?$/u
const LISTED = /^(?:[,;.)]|$| and\b)/

const isPlainCount = ({ kind, stated }: Quantity): boolean => kind === 'count' && stated.kind === 'decimal'

/** The words of a claim, those near its figure first, and how many those are. */
function wordsOf({ subject }: Claim, lexicon: Numbering, rarity: Rarity, builder: VectorBuilder): [Vector, number] {
  let near = 0
  for (const [name, weight] of subject.words) {
    if (weight < NEAR) continue
    const word = lexicon.of(name)
    builder.set(word, weight * rarity.of(word))
    near++
  }
  for (const [name, weight] of subject.words) {
    if (weight >= NEAR) continue
    const word = lexicon.of(name)
    builder.set(word, weight * rarity.of(word))
  }
  return [builder.take(), near]
}

function tabledCell(
  { cell, subject }: Claim,
  table: Tabled,
  lexicon: Numbering,
  rarity: Rarity,
  builder: VectorBuilder,
): TabledCell {
  const head = (names: readonly string[]): Vector => {
    for (const name of names) {
      const word = lexicon.of(name)
      builder.add(word, (subject.words.get(name) ?? 0) * rarity.of(word))
    }
    return builder.take()
  }
  const [row, column] = [head(cell!.rowWords), head(cell!.columnWords)]
  return {
    table,
    row,
    rowTotal: total(row),
    column,
    columnTotal: total(column),
    rowDigits: table.rowDigits.get(cell!.row),
    columnDigits: table.columnDigits.get(cell!.column),
  }
}

const total = ({ values }: Vector): number => values.reduce((sum, value) => sum + value, 0)

/** All that decides how a figure stands to another; `printed` is its number. */
function figureKey({ kind, unit, hedge, change, step, stated, value, moment }: Quantity, printed: string): string {
  if (moment !== null) {
    const { edtf, from, to, minutes } = moment
    return `${kind} ${unit} ${edtf} ${from} ${to} ${moment.day} ${moment.month} ${moment.year} ${minutes}`
  }
  const key = `${kind} ${unit} ${hedge} ${change} ${stated.kind} ${printed} ${decimalKey(step)}`
  if (hedge === 'exact' && stated.kind === 'decimal') return key
  const ends = stated.kind === 'range' ? [stated.low, stated.high] : [value.low, value.high]
  const bounds = [...ends, value.low, value.high].map((end) => (end === null ? '' : decimalKey(end)))
  return `${key} ${bounds} ${value.lowOpen} ${value.highOpen}`
}

/** All that is said of a claim beside words, names and figures. */
function aspectKey(
  { quantity, subject, time, place, cell }: Claim,
  dimension: string,
  holder: string | null,
  isOnlyRate: boolean,
  isWhole: boolean,
): string {
  const when = time === null ? '' : `${time.edtf} ${time.from} ${time.to} ${time.year} ${time.month} ${time.day}`
  const flags =
    Number(cell !== null) +
    2 * Number(dimension === 'count') +
    4 * Number(subject.headTells) +
    8 * Number(subject.part) +
    16 * Number(isOnlyRate) +
    32 * Number(isWhole) +
    64 * Number(quantity.change !== null) +
    128 * Number(place === 'headline') +
    256 * Number(quantity.moment !== null)
  return `${flags} ${subject.headClass ?? ''}|${quantity.per ?? ''}|${when}|${subject.contrasts}|${subject.qualifiers}|${holder ?? ''}`
}

const decimalKey = ({ mantissa, exponent }: Decimal): string => `${mantissa}e${exponent}`

const rateKey = ({ document, quantity }: Claim): string =>
  `${document} ${quantity.kind} ${quantity.unit}/${quantity.per}`
