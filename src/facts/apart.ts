import type { Claim, Sentence } from '../claims/index.js'
import { compareQuantities, nominal, significantDigits, sizeOf, slipBetween, toUnitOf } from '../quantity/index.js'
import type { Capitals } from './names.js'
import { ownersApart } from './owners.js'
import type { Pairing } from './pairing.js'
import { isOfRestOnly } from './rest-rows.js'
import { digitsOf } from './tabled.js'

/** What is counted on two hands is found everywhere: three days are no three years. */
const FEW = 12
/** Lakh and crore lie a hundred apart, and so do the units of money; other figures do so by chance. */
const LAKH = 100_000

/**
 * The pairings of a story without conflicts between figures that are of two things for all that their words share: looked
 * at one by one, since scoring leaves few of them. A figure is whose the words right around it say; by how much is not how
 * many; a small number of another unit or scale, or one a hundred times as large, is another, and so is one of which nothing
 * but "people" is told alike, one whose own sentence has the other beside it, one that is left of the other, a row for other
 * things, and one of two rows that nothing names alike; and where no slip of the pen explains the difference, neither is a
 * figure that the other's text tells elsewhere. `allSentences` are those of the whole set.
 */
export function withoutApart(
  pairings: readonly Pairing[],
  { claims, sentences }: { readonly claims: readonly Claim[]; readonly sentences: readonly Sentence[] },
  allSentences: readonly Sentence[],
  capitals: Capitals,
): readonly Pairing[] {
  const areOfOthers = ownersApart(sentences, capitals)
  let told: ReadonlySet<string> | null = null
  const isToldBeside = (claim: Claim, { document }: Claim): boolean => {
    const digits = digitsOf(claim)
    if (digits === null || document === claim.document) return false
    told ??= new Set(claims.map((other) => `${other.document} ${digitsOf(other)}`))
    return told.has(`${document} ${digits}`)
  }
  const beside = ({ sentence, cell }: Claim): readonly Claim[] => (cell === null ? allSentences[sentence]!.claims : [])
  // "Margin went from 40.1% to 41.0%" beside "41% of sales"; "three routes, leaving 35" beside "three of 38".
  const standsBeside = (a: Claim, b: Claim): boolean => beside(a).some((other) => other !== a && isSameFigure(other, b))
  const isLeftOf = (a: Claim, b: Claim): boolean =>
    LEAVES.test(a.text.slice(0, a.mark.from)) &&
    beside(a).some((other) => other !== a && sizeOf(other.quantity) === sizeOf(b.quantity) - sizeOf(a.quantity))
  const tellingWords = ({ sentence }: Claim): readonly string[] =>
    allSentences[sentence]!.clause.words.filter(({ weight }) => weight > 0).map((word) => word.class)
  // "Last year's hearing drew 140 people", "410 people were being prescribed medication": people are counted everywhere.
  const shareNothingElse = (a: Claim, b: Claim): boolean => {
    const head = a.subject.headClass
    if (a.quantity.unit !== 'person' || b.quantity.unit !== 'person' || a.place !== 'body' || b.place !== 'body')
      return false
    const others = new Set(tellingWords(b))
    return !tellingWords(a).some((word) => word !== head && others.has(word))
  }
  return pairings.filter(
    ({ a, b, verdict }) =>
      verdict !== 'conflict' ||
      !(
        isDifference(a) !== isDifference(b) ||
        areFewOfOtherUnits(a, b) ||
        areFewOfOtherScales(a, b) ||
        tellsFactor(a, b) ||
        areHundredfold(a, b) ||
        (isUnexplained(a, b) && (isToldBeside(a, b) || isToldBeside(b, a))) ||
        [standsBeside, isLeftOf, isOfRestOnly].some((sign) => sign(a, b) || sign(b, a)) ||
        areOfOtherRows(a, b) ||
        areOfOthers(a, b) ||
        shareNothingElse(a, b)
      ),
  )
}

/** "The average was 1,950 up on the season before": by how much, and not how many. */
const isDifference = ({ text, mark, quantity }: Claim): boolean =>
  quantity.change === null &&
  /^ (?:\p{Ll}+ )?(?:up|down|more|fewer|less|higher|lower) (?:on|than)\b/u.test(text.slice(mark.to))

/** Between documents, figures of fewer digits are found in a sentence by chance. */
const FEWEST_DIGITS = 2

function isSameFigure(a: Claim, b: Claim): boolean {
  if (a.document === b.document || a.quantity.kind !== b.quantity.kind) return false
  if (significantDigits(nominal(b.quantity.stated)).length < FEWEST_DIGITS) return false
  const quantity = toUnitOf(b.quantity, a.quantity)
  return quantity !== null && compareQuantities(a.quantity, quantity).startsWith('agree')
}

/** Right before what is left of something. */
const LEAVES = /\b(?:leav(?:es|ing)|left|remain(?:s|ed|ing)?)\b[^,;:.]{0,20}$/i

/** Cells of two tables whose rows are named by nothing in the other's heads: turnout by age, and by ward. */
function areOfOtherRows({ cell: a }: Claim, { cell: b }: Claim): boolean {
  if (a === null || b === null || a.rowWords.length === 0 || b.rowWords.length === 0) return false
  const names = ({ rowWords }: typeof a, { rowWords: row, columnWords }: typeof a): boolean =>
    rowWords.some((word) => row.includes(word) || columnWords.includes(word))
  return !names(a, b) && !names(b, a)
}

const areFewOfOtherUnits = ({ quantity: a }: Claim, { quantity: b }: Claim): boolean =>
  a.kind === 'duration' && b.kind === 'duration' && a.unit !== b.unit && Math.max(sizeOf(a), sizeOf(b)) <= FEW

/** "The two districts", "just under two million": no scale word was lost where things are counted on two hands. */
function areFewOfOtherScales({ quantity: a }: Claim, { quantity: b }: Claim): boolean {
  if (a.kind !== 'count' || b.kind !== 'count' || Math.min(sizeOf(a), sizeOf(b)) > FEW) return false
  return slipBetween(nominal(a.stated), nominal(b.stated))?.kind === 'scale'
}

/** "Cut on 2.04 million hectares, or 85% of the sown area" of 2.4 million: the words right behind one say what share it is. */
function tellsFactor(a: Claim, b: Claim): boolean {
  const ratio = sizeOf(a.quantity) / sizeOf(b.quantity)
  return tellsShare(a, ratio) || tellsShare(b, 1 / ratio)
}

function tellsShare({ text, mark }: Claim, share: number): boolean {
  const percent = /^\D{0,40}(?:, or |\()(\d+(?:\.\d+)?) ?(?:%|per cent|percent|pc)/.exec(text.slice(mark.to))?.[1]
  return percent !== undefined && Math.abs(Number(percent) / 100 / share - 1) < TOLD
}

/** How near a share that is told lies to the one between two figures, as a share of it. */
const TOLD = 0.015

function areHundredfold({ quantity: a }: Claim, { quantity: b }: Claim): boolean {
  if (a.moment !== null || a.kind === 'money' || a.unit !== b.unit) return false
  const slip = slipBetween(nominal(a.stated), nominal(b.stated))
  return slip?.kind === 'scale' && slip.power === 2 && Math.min(sizeOf(a), sizeOf(b)) < LAKH
}

/** Whether no slip of the pen makes the one figure the other. */
function isUnexplained({ quantity: a }: Claim, { quantity: b }: Claim): boolean {
  if (a.moment !== null || a.kind !== b.kind || a.unit !== b.unit) return false
  if (a.stated.kind !== 'decimal' || b.stated.kind !== 'decimal') return false
  return slipBetween(nominal(a.stated), nominal(b.stated)) === null
}
