import type { Claim, Sentence } from '../../claims/index.js'
import { sizeOf } from '../../quantity/index.js'
import { claimSize } from '../comparable.js'
import { likened } from '../joins/likening.js'
import { isOneSlipAway } from '../joins/mending.js'
import { relationOf, termFor } from '../joins/surroundings.js'
import type { Relation } from '../relation.js'
import { sharesMeant } from './meaning.js'
import type { Named, Namer, Naming } from './naming.js'
import { isAdded, type RowTable } from './rows.js'
import { type ShareOf, shareOf } from './wording.js'

/** How sure it is that the share is of the row: its words name the row, or the table that the row is the total of. */
const CONFIDENCE = { row: 0.8, table: 0.74 } as const

/** Between a figure and its share of something: "£720 million, or 40% of …", "the deficit, 216 mm, is 40% of …". */
const LINK =
  /^(?:(?: [a-zÀ-ɏ'’-]+){0,4}?,? (?:or|i\.e\.|that is|which is|equal to|equals|representing|represents|is|are|was|were|being|makes?|made up|amounts? to|came to)|,| \(| [–—])\s+(?:about |just |only |some |nearly |almost )*$/i
/** A sentence that says of what the last one told that it is a share. */
const TAKES_UP =
  /^["“‘']?(?:and )?(?:that|this|it|which) (?:is|was|['’]s|makes?|made|means?|meant|amounts? to|amounted to|comes? to|came to|represents?|represented|equals?)\s*(?:about |around |roughly |almost |nearly |just |only |over |some )*$/i
const ELSEWHEN =
  /\b(?:ago|earlier|last (?:year|month|week|season)|previous|target|forecasts?|would|could|will|may|might|if)\b/i

/**
 * Figures with the share that they are of a thing that a table has a row for ("£720 million, or 40% of net profit"), or of
 * what a table is about. Silent where any figure of the row bears the share out.
 */
export function figureShares(sentences: readonly Sentence[], tables: readonly RowTable[], namer: Namer): Relation[] {
  return sentences.flatMap((sentence, i) => {
    if (!sentence.claims.some(isShare)) return []
    const { claims } = sentence
    return claims.flatMap((share, k) => {
      if (!isShare(share) || share.quantity.change !== null) return []
      const of = shareOf(sentence, share, claims[k + 1])
      if (of.kind !== 'words' || of.words.size === 0) return []
      const part = partOf(share, k, sentence, sentences[i - 1])
      if (part !== null && isBorneOutBeside(share, part, sentence)) return []
      if (part === null || ELSEWHEN.test(saidAround(part, share, sentence))) return []
      return faultOf(part, share, of, namer(sentence), tables) ?? []
    })
  })
}

/** "The other fund, with €31bn, spent €106m, or 0.34 per cent of its assets": the whole stands in the sentence. */
function isBorneOutBeside(share: Claim, part: Claim, { claims }: Sentence): boolean {
  const { low, high } = sharesMeant(share.quantity)
  return claims.some((whole) => {
    if (whole === part || !isPlain(whole)) return false
    const same = likened(part.quantity, whole.quantity)
    const percent = same === null ? Number.NaN : (sizeOf(same) / claimSize(whole)) * 100
    return percent >= low && percent <= high
  })
}

const isShare = ({ quantity }: Claim): boolean => quantity.kind === 'percent' || quantity.kind === 'ratio'

/** The figure that a share is said to be: right before it, behind it in brackets, or the last of the sentence that it takes up. */
function partOf(
  share: Claim,
  k: number,
  { text, claims, document }: Sentence,
  last: Sentence | undefined,
): Claim | null {
  const before = claims[k - 1]
  if (before !== undefined && isPlain(before) && LINK.test(text.slice(before.mark.to, share.mark.from))) return before
  if (last?.document === document && TAKES_UP.test(text.slice(0, share.mark.from))) {
    const amount = last.claims.filter(isPlain).at(-1)
    if (amount !== undefined) return amount
  }
  const behind = claims[k + 1]
  const bracketed =
    behind !== undefined &&
    isPlain(behind) &&
    /^[^.;:,()\d]{0,40} \($/.test(text.slice(share.mark.to, behind.mark.from))
  return bracketed ? behind : null
}

/** From a figure to its share, and what the share is of. */
const saidAround = (part: Claim, share: Claim, { text }: Sentence): string =>
  text.slice(part.sentence === share.sentence ? Math.min(part.mark.to, share.mark.from) : 0, share.mark.to + BEHIND)

/** How many characters behind a share say what it is of. */
const BEHIND = 40

const isPlain = (claim: Claim): boolean => isAdded(claim) && claim.quantity.change === null

interface Candidate {
  readonly whole: Claim
  readonly row: boolean
}

function faultOf(
  part: Claim,
  share: Claim,
  of: Extract<ShareOf, { kind: 'words' }>,
  namings: readonly Naming[],
  tables: readonly RowTable[],
): Relation | null {
  const named = namings.filter(({ from, partial }) => from >= of.at && from <= of.at + 1 && !partial)
  const rows = named.flatMap((naming) => naming.rows.flatMap((found) => cellsOf(found, true)))
  const wholes =
    rows.length > 0
      ? rows
      : tables
          .filter(({ words }) => [...of.words].some((word) => words.has(word)))
          .flatMap((table) => [...table.parts.keys()].flatMap((row) => cellsOf({ row, table }, false)))
  const fitting = wholes.flatMap(({ whole, row }) => {
    const same = likened(part.quantity, whole.quantity)
    const size = claimSize(whole)
    return same === null || size <= 0 ? [] : [{ whole, row, percent: (sizeOf(same) / size) * 100 }]
  })
  const { low, high } = sharesMeant(share.quantity)
  if (fitting.some(({ percent }) => percent >= low && percent <= high)) return null
  const years = fitting.flatMap(({ whole }) => whole.time?.year ?? [])
  const newest = Math.max(...years)
  const relations = fitting
    .filter(({ whole, percent }) => percent <= MOST && (whole.time?.year ?? newest) === newest)
    .flatMap(({ whole, row }) => {
      const relation = relate(part, share, whole, row ? CONFIDENCE.row : CONFIDENCE.table)
      return relation !== null && (row || isOneSlipAway(relation)) ? [relation] : []
    })
  return relations[0] ?? null
}

/** A part is no larger than its whole. */
const MOST = 100

const cellsOf = ({ row }: Named, named: boolean): Candidate[] =>
  [...row.cells.values()].filter(isAdded).map((whole) => ({ whole, row: named }))

function relate(part: Claim, share: Claim, whole: Claim, confidence: number): Relation | null {
  const relation = relationOf(
    { kind: 'share', complete: true, direction: null, cue: share.text },
    [termFor('part', part, whole), termFor('share', share), termFor('whole', whole)],
    confidence,
    whole.document === share.document ? 'passage' : 'documents',
  )
  // Cells are written to the digit, however many noughts they end in.
  return relation === null ? null : { ...relation, exact: true }
}
