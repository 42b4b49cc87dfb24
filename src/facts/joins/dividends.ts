import type { Claim, Sentence } from '../../claims/index.js'
import { compareDecimals, nominal, withoutPer } from '../../quantity/index.js'
import { append } from '../../text/index.js'
import { isSpentInPart } from './amounts.js'
import { likened } from './likening.js'
import type { Rate } from './rate.js'

/** How many sentences back a total may stand that the words of an average do not take up. */
const REACH = 6
/** A sentence that takes up what the last one said, or what the table above it shows. */
const TAKES_UP =
  /^["“‘']?(?:on average,? |in all,? |so |and )?(?:that|this|it|which|at that|each|every|shared|divided|with)\b/i

/** The totals that an average may have been worked out from, by how near they stand to it. */
export interface Dividends {
  /** In its own sentence; where that has none and takes up what stands before, in the last sentence or in the table above. */
  readonly near: readonly Claim[]
  /** In the sentences before. */
  readonly far: readonly Claim[]
}

/** The figures that an average can be a part of: of its unit, larger, and no rates themselves but for a period. */
export function dividendsFor(rate: Rate, i: number, sentences: readonly Sentence[], cells: CellsAbove): Dividends {
  const sentence = sentences[i]!
  const fits = (claim: Claim): boolean => isDividend(claim, rate)
  const own = closest(
    rate,
    sentence.claims.filter((claim) => fits(claim) && isBeside(claim, rate.claim)),
  )
  const far: Claim[] = []
  for (let k = i - 1; k >= 0 && k >= i - REACH && sentences[k]!.document === sentence.document; k--) {
    far.push(...sentences[k]!.claims.filter(fits))
  }
  if (own.length > 0) return { near: own, far }
  const previous = sentences[i - 1]
  const follows = previous?.document === sentence.document && previous.block === sentence.block
  const near = follows ? previous.claims.filter(fits) : cells.lastRow(sentence).filter(fits)
  const named = follows ? [] : cells.rowsNamed(sentence).filter(fits)
  if (named.length > 0) return { near: named, far: [...near, ...far] }
  return TAKES_UP.test(sentence.text) ? { near, far } : { near: [], far: [...near, ...far] }
}

/** A bare average takes the unit of money only right behind it, and where no count in its sentence can be its total. */
function closest({ claim, quantity }: Rate, own: readonly Claim[]): readonly Claim[] {
  if (quantity.kind !== 'count') return own
  const counts = own.filter((total) => total.quantity.kind === 'count')
  return counts.length > 0
    ? counts
    : own.filter(({ quantity: { kind }, index }) => kind !== 'money' || index === claim.index - 1)
}

/** A total behind its average says that it is one: "6,800 a day and 693,600 in all". */
const IN_ALL = /^(?:\s+[\p{L}-]+){0,2}?\s+(?:in all|altogether|in total|overall|all told|together)\b/u

/** Whether a figure stands behind an average in its sentence as what it comes to in all. */
export const isInAll = (total: Claim, average: Claim): boolean =>
  total.index > average.index && average.quantity.per !== null && isBeside(total, average)

/** Stops that end no sentence. */
const ABBREVIATED = /\b(?:i\.e|e\.g|viz|approx|ca)\./g

function isBeside(total: Claim, { text, mark }: Claim): boolean {
  const isBefore = total.mark.from < mark.from
  const between = isBefore ? text.slice(total.mark.to, mark.from) : text.slice(mark.to, total.mark.from)
  return !/[;]|[.?!] /.test(between.replace(ABBREVIATED, '')) && (isBefore || IN_ALL.test(text.slice(total.mark.to)))
}

/** The figures of the table right above a sentence that opens its block. */
export interface CellsAbove {
  readonly lastRow: (sentence: Sentence) => readonly Claim[]
  /** Those of the rows whose heads stand in the sentence, word for word: "The design changes were …". */
  readonly rowsNamed: (sentence: Sentence) => readonly Claim[]
}

/** Looks up the cells of tables by the place of the block that follows them. */
export function cellsAboveIn(claims: readonly Claim[]): CellsAbove {
  const tables = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.cell === null) continue
    const key = `${claim.document} ${claim.block}`
    append(tables, key, claim)
  }
  const above = ({ document, block }: Sentence): readonly Claim[] => tables.get(`${document} ${block - 1}`) ?? []
  return {
    lastRow: (sentence) => {
      const cells = above(sentence)
      const last = cells.at(-1)?.cell?.row
      return cells.filter(({ cell }) => cell?.row === last)
    },
    rowsNamed: (sentence) => {
      const words = new Set(sentence.clause.words.map((word) => word.class))
      return above(sentence).filter(
        ({ cell }) => cell !== null && cell.rowWords.length > 0 && cell.rowWords.every((word) => words.has(word)),
      )
    },
  }
}

/** Whether an average can be a part of a figure: of its unit, larger, and no rate itself but for a period. */
export function isDividend(claim: Claim, { claim: own, quantity: rate, per }: Rate): boolean {
  const { quantity } = claim
  if (claim === own || quantity.moment !== null || quantity.stated.kind === 'range') return false
  if (DEGREES.has(quantity.unit)) return false
  if (isSpentInPart(claim, own)) return false
  // Anything is a part of "up to $110 million".
  if (quantity.value.low === null || quantity.value.high === null) return false
  // So much a month is so much a day by the calendar alone.
  if (quantity.per !== null && (!PERIODIC.has(quantity.per) || TIMES.has(per))) return false
  const bare = rate.kind === 'count' && rate.unit === '1' && BORROWED.has(quantity.kind)
  if ((quantity.kind !== rate.kind && !bare) || quantity.unit === per) return false
  if (bare)
    return claim.sentence === own.sentence && compareDecimals(nominal(quantity.stated), nominal(rate.stated)) > 0
  if (quantity.kind === 'count' && rate.unit !== '1' && quantity.unit !== '1' && quantity.unit !== rate.unit)
    return false
  const same = quantity.kind === 'count' ? quantity : likened(withoutPer(quantity), rate)
  return same !== null && compareDecimals(nominal(same.stated), nominal(rate.stated)) > 0
}

/** Kinds whose unit a bare average beside them takes: "74.4 million hours, 31 for each copy". */
const BORROWED: ReadonlySet<string> = new Set(['duration', 'measure', 'money'])

/** Degrees of warmth add up to nothing. */
export const DEGREES: ReadonlySet<string> = new Set(['Cel', '[degF]', 'K'])

const PERIODIC: ReadonlySet<string> = new Set(['a', 'mo', '3.mo', 'd'])
/** The codes of the periods that a rate can be for. */
export const TIMES: ReadonlySet<string> = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', '3.mo', 'a'])
