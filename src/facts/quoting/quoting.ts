import type { Claim, Sentence } from '../../claims/index.js'
import { absolute, nominal, roundTo, type Slip, significantDigits, slipBetween } from '../../quantity/index.js'
import { baseOf } from '../joins/levels.js'
import { isOfRestOnly } from '../rest-rows.js'
import { isPartBeside, isRounded } from './excuses.js'
import { coverage, isNoteOf, ofWhat, surroundingOf } from './naming.js'
import { type Numeral, numeralOf } from './numerals.js'
import { LISTED, periodMatch } from './periods.js'
import { isBorneOut, isSaid, numeralsOf, type Table, tablesAround, tablesOf } from './tables.js'

/** A figure of running text that is to be the one of a cell which its words name, and is not. */
export interface Misquote {
  readonly claim: Claim
  readonly cell: Claim
  /** 0…1: how sure it is that the text means this cell. */
  readonly confidence: number
}

/** Shorter numerals lie within a slip of too many others. */
const FEWEST_DIGITS = 3

/**
 * Figures of running text that no cell of their story's tables bears out, while one slip of the pen parts them from a cell
 * that their sentence names by its row and its period. `stories` gives for each document the first that tells its story.
 */
export function misquotes(
  claims: readonly Claim[],
  sentences: readonly Sentence[],
  stories: readonly number[],
): Misquote[] {
  const tables = tablesOf(claims)
  if (tables.size === 0) return []
  const elsewhere = placesOf(sentences)
  const around = tablesAround(tables, stories)
  const numerals = numeralsOf(claims)
  const found: Misquote[] = []
  let lead = sentences[0]!
  sentences.forEach((sentence, i) => {
    if (sentence.document !== lead.document || sentence.block !== lead.block) lead = sentence
    const { document, place } = sentence
    const own = tables.get(document)
    const all = around.get(stories[document]!) ?? (own === undefined ? [] : [own])
    if (all.length === 0 || place === 'heading') return
    if (isOfPlans(lead, sentence)) return
    for (const claim of sentence.claims) {
      const numeral = quotable(claim)
      if (numeral === null) continue
      if (all.some(({ figures }) => figures.some((figure) => isBorneOut(numeral, figure.numeral)))) continue
      for (const table of all) {
        if (table !== own && SUPPOSED.test(sentence.text)) continue
        if (table === own && (place === 'headline' || (elsewhere.get(keyOf(claim)) ?? 0) > 1)) continue
        const best = likeliest(claim, numeral, table, sentences, i)
        if (best === null || countsOtherThings(claim, best.cell) || (table !== own && isOfOtherKind(claim, best.cell)))
          continue
        // What a text has right once it does not take wrongly from another's table a second time.
        if (table !== own && isSaid(numeralOf(best.cell)!, numerals.get(document)!)) continue
        found.push(best)
      }
    }
  })
  return found
}

/** "750,000 doses" are no population: what a figure counts by name is named by the heads of its cell, or these name nothing. */
function countsOtherThings({ quantity, subject }: Claim, { cell }: Claim): boolean {
  const noun = subject.headClass
  if (quantity.kind !== 'count' || !subject.headTells || noun === null) return false
  return POPULATION.test(cell!.columnHead) && !PEOPLE.test(noun)
}
const POPULATION = /\b(?:population|people|inhabitants|residents)\b/i
const PEOPLE = /^(?:people|person|resident|inhabitant|population|citizen|man|woman|child|household)$/

/** What might have been is in nobody's table. */
const SUPPOSED = /\b(?:would|could|might)\b/i

const PLANS = /\b(?:guidance|forecasts?|outlook|targets?|budget|plans?|projections?|expectations?)\b/i
const LONGEST_LEAD = 60

/** Whether the first words of a paragraph say that it tells of what is to come: "Second-quarter guidance. 99 million users …". */
const isOfPlans = (lead: Sentence, sentence: Sentence): boolean =>
  lead !== sentence && lead.text.length <= LONGEST_LEAD && PLANS.test(lead.text)

const QUOTED: ReadonlySet<string> = new Set(['money', 'count', 'measure', 'percent'])

/** "Approximately $245.7 million" is written to the digit all the same. */
const DIGITS_OF_ROUND = 4

/** The numeral of a figure that may be that of a cell; null for bounds, ranges, rounded and short ones. */
function quotable(claim: Claim): Numeral | null {
  const { kind, hedge, stated } = claim.quantity
  if (!QUOTED.has(kind) || stated.kind !== 'decimal' || (hedge !== 'exact' && hedge !== 'about')) return null
  // "465 other things": all but one of what the table counts.
  if (/^ (?:other|others|further|more)\b/i.test(claim.text.slice(claim.mark.to))) return null
  const numeral = numeralOf(claim)
  const fewest = hedge === 'exact' ? FEWEST_DIGITS : DIGITS_OF_ROUND
  return numeral !== null && numeral.digits >= fewest ? numeral : null
}

const keyOf = ({ document, reading }: Claim): string => `${document} ${reading.text}`

/** How often each figure stands in the running text of its document. */
function placesOf(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { claims } of sentences)
    for (const claim of claims) counts.set(keyOf(claim), (counts.get(keyOf(claim)) ?? 0) + 1)
  return counts
}

/** The cell that a figure is likeliest to be a slip from; null where there is none. */
function likeliest(
  claim: Claim,
  numeral: Numeral,
  table: Table,
  sentences: readonly Sentence[],
  i: number,
): Misquote | null {
  let best: Misquote | null = null
  let said: Said | null = null
  for (const { claim: cell, numeral: other } of table.figures) {
    if (isOfRestOnly(cell, claim)) continue
    const slip = isOfOneSort(claim, cell) && mayBeMoney(claim, cell, table) ? slipTo(claim, numeral, cell, other) : null
    if (slip === null) continue
    said ??= saidOf(claim, sentences, i, table)
    if (isPartBeside(claim, cell, sentences[i]!) || isRounded(claim, cell)) return null
    const confidence = probabilityOf(said, cell, slip, table)
    if (best === null || confidence > best.confidence) best = { claim, cell, confidence }
  }
  return best
}

/** What a sentence says of a figure, as far as cells are held against it. */
interface Said {
  readonly claim: Claim
  readonly of: readonly string[]
  /** The word classes of its sentence and of the lines before. */
  readonly own: ReadonlySet<string>
  /** How much of each cell's row head the words around the figure say. */
  readonly coverages: ReadonlyMap<Claim, number>
}

function saidOf(claim: Claim, sentences: readonly Sentence[], i: number, table: Table): Said {
  const around = surroundingOf(sentences, i)
  const opening = openingOf(sentences, i)
  const coverages = new Map(
    table.figures.map(({ claim: cell }) => [
      cell,
      isNoteOf(opening, cell) ? 1 : coverage(cell, around, table.weightOf),
    ]),
  )
  const own = new Set([...around.own, ...around.before])
  return { claim, of: ofWhat(claim, sentences[i]!), own, coverages }
}

/**
 * What speaks for a figure being that of a cell, as log-odds beside those of the slip; set by hand on published reports and
 * copies of them in which one figure was changed.
 */
const ODDS = {
  bias: -7.4,
  coverage: 6,
  rivals: 0.7,
  samePeriod: 1,
  /** "Of" something that neither head of the cell names. */
  stranger: -2,
  partly: -2,
  /** Which of several figures listed with "respectively" is for which period is not known. */
  listed: -1.5,
  change: 1,
  /** The row has figures of other measures too, and no word of this one's head is said. */
  unsaidColumn: -2,
} as const

function probabilityOf(said: Said, cell: Claim, slip: Slip, table: Table): number {
  const { claim, of, coverages } = said
  const heads = `${cell.cell!.columnHead} ${cell.cell!.rowHead}`
  const [ahead, behind] = [claim.text.slice(0, claim.mark.from), claim.text.slice(claim.mark.to)]
  const period = periodMatch(claim, cell, table.newest)
  const named = coverages.get(cell)!
  if (period === 'other') return 0
  // The more cells are named as well as this one, the likelier one of them is a slip away by chance.
  const rivals = [...coverages.values()].filter((other) => other >= named).length
  let odds = ODDS.bias - Math.log(slip.chance) - ODDS.rivals * Math.log(rivals) + ODDS.coverage * named
  if (period === 'same') odds += ODDS.samePeriod
  if (period === 'open' && LISTED.test(claim.text)) odds += ODDS.listed
  if (of.length > 0) {
    const { rowWords, columnWords, sectionWords } = cell.cell!
    if (![...rowWords, ...columnWords, ...sectionWords].some((word) => of.includes(word))) odds += ODDS.stranger
  } else if (PARTLY.test(behind)) odds += ODDS.partly
  const basis = OTHER_BASIS.exec(behind)?.[1] ?? BASIS_BEFORE.exec(ahead)?.[1]
  if (basis !== undefined && !heads.toLowerCase().includes(basis.toLowerCase())) return 0
  if (claim.quantity.change !== null) odds += ODDS.change
  if (!isColumnSaid(said, cell, table)) odds += ODDS.unsaidColumn
  return 1 / (1 + Math.exp(-odds))
}

/** Whether a column is told from its neighbours by a word that the sentence says, or by its period alone. */
function isColumnSaid({ claim, own }: Said, { cell, document, block }: Claim, { figures }: Table): boolean {
  const neighbours = figures.filter(
    ({ claim: other }) =>
      other.document === document &&
      other.block === block &&
      other.cell!.row === cell!.row &&
      other.cell!.column !== cell!.column &&
      other.quantity.kind === claim.quantity.kind,
  )
  if (neighbours.length === 0) return true
  if (claim.quantity.change !== null && CHANGE.test(cell!.columnHead)) return true
  const measure = baseOf(cell!.columnHead.replace(BASIS_OF_HEAD, ' '))
  const telling = cell!.columnWords.filter(
    (word) =>
      measure.includes(word.slice(0, STEM)) &&
      !neighbours.every(({ claim: other }) => other.cell!.columnWords.includes(word)),
  )
  return telling.length === 0 || telling.some((word) => own.has(word))
}

/** So many letters of a word class stand in every form of the word. */
const STEM = 4
/** Words of column heads that name no measure. */
const BASIS_OF_HEAD =
  /\b(?:unaudited|audited|restated|fiscal|years?|months?|weeks?|quarters?|(?:in|of) (?:millions?|thousands?)|rmb|dollars?|except|unless|specified|amount|total|three|six|nine|twelve)\b|\([^)]*\)/gi

/** Whether a cell of another document counts or measures what the figure does not; few heads name the unit of amounts. */
const isOfOtherKind = ({ quantity }: Claim, { quantity: other }: Claim): boolean =>
  quantity.kind !== other.kind && significantDigits(nominal(quantity.stated)).length < DIGITS_OF_ROUND

/** Percentages are held against percentages; changes against columns and rows of changes. */
function isOfOneSort(claim: Claim, { quantity, cell }: Claim): boolean {
  if ((claim.quantity.kind === 'percent') !== (quantity.kind === 'percent')) return false
  return claim.quantity.change === null || CHANGE.test(`${cell!.columnHead} ${cell!.rowHead}`)
}

const MONEY =
  /[£$€¥₹]|\b(?:usd|eur|gbp|[a-z]*dollars?|euros?|pounds?|kroner|crowns?|yen|rupees|francs?|millions?|billions?|thousands?|mn?|bn)\b|['’]?000s?\b/i

/** A sum of money is in no table that nowhere speaks of money, thousands or millions. */
const mayBeMoney = (claim: Claim, { quantity, cell }: Claim, { figures }: Table): boolean =>
  claim.quantity.kind !== 'money' ||
  quantity.kind !== 'count' ||
  figures.some(({ claim: other }) => other.quantity.kind === 'money') ||
  MONEY.test(
    `${cell!.caption} ${figures.map(({ claim: other }) => `${other.cell!.columnHead} ${other.cell!.rowHead}`).join(' ')}`,
  )

const CHANGE = /chang|varia|chg|increase|decrease|growth|net (?:cash|addition)|vs|movement|impact|effect/i

/** The slip that parts a text's figure from a cell's, with both as written or both in full; null where none does. */
function slipTo(claim: Claim, own: Numeral, cell: Claim, other: Numeral): Slip | null {
  const written = own.place === other.place ? slipBetween(own.value, other.value) : null
  if (written !== null) return isPenSlip(written) ? written : null
  const [full, meant] = [absolute(nominal(claim.quantity.stated)), absolute(nominal(cell.quantity.stated))]
  const step = claim.quantity.step.exponent
  if (cell.quantity.step.exponent > step) return null
  const slip = slipBetween(full, roundTo(meant, step))
  return slip !== null && isPenSlip(slip) ? slip : null
}

const isPenSlip = ({ kind }: Slip): boolean => kind === 'one-digit' || kind === 'transposed'

/** Behind a figure: it is some of what the cell has, or was so at another time. */
const PARTLY =
  /^[^.;\d]{0,40}?\b(?:within|initially|originally|of which|included in|related to|relating to|attributable to|excluding)\b/i
/** A figure on another basis than those reported, and what never was. */
const BASES =
  'adjusted|normali[sz]ed|organic|constant currency|like-for-like|underlying|pro forma|annuali[sz]ed|excluding|before|would|could'
const OTHER_BASIS = new RegExp(`^[^.;\\d)]{0,30}?\\b(${BASES})\\b`, 'i')
const BASIS_BEFORE = new RegExp(`\\b(${BASES})\\b[^.;\\d)]{0,60}$`, 'i')

/** The first sentence of the block that sentence `i` stands in. */
function openingOf(sentences: readonly Sentence[], i: number): string {
  let first = i
  while (
    sentences[first - 1]?.block === sentences[i]!.block &&
    sentences[first - 1]!.document === sentences[i]!.document
  )
    first--
  return sentences[first]!.text
}
