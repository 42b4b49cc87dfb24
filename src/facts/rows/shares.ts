import type { Claim, Sentence } from '../../claims/index.js'
import { sizeOf } from '../../quantity/index.js'
import { claimSize } from '../comparable.js'
import { likened } from '../joins/likening.js'
import { isOneSlipAway } from '../joins/mending.js'
import { numberOf, relationOf, termFor } from '../joins/surroundings.js'
import type { Relation } from '../relation.js'
import { percentOf, sharesMeant } from './meaning.js'
import type { Named, Namer, Naming } from './naming.js'
import { isAdded, type Row, type RowTable } from './rows.js'
import { type SharePredicate, sharesSaid } from './wording.js'

/** How sure it is that the share is that of the row in its whole: its words name the whole, or the verb alone tells of one. */
const CONFIDENCE = { named: 0.8, verb: 0.73 } as const

/**
 * Shares of things that a table has a row for ("Trams carried 31 per cent of all passengers"), held against the row and its
 * whole. Silent where any figure of the row, alone or by another of its column or line, bears the share out.
 */
export function sharesOfRows(sentences: readonly Sentence[], namer: Namer): Relation[] {
  let counted: Counted | null = null
  return sentences.flatMap((sentence) => {
    if (!sentence.claims.some(isShare)) return []
    const namings = namer(sentence)
    if (namings.length === 0) return []
    return sharesSaid(sentence, namings).flatMap((said) => {
      counted ??= countedIn(sentences)
      return faultOf(said, namings, counted) ?? []
    })
  })
}

const isShare = ({ quantity }: Claim): boolean => quantity.kind === 'percent' || quantity.kind === 'ratio'

function faultOf(said: SharePredicate, namings: readonly Naming[], counted: Counted): Relation | null {
  const rows = said.subject.rows
  if (rows.some((named) => isBorneOut(said, named, namings))) return null
  const pairs = rows.flatMap((named) => pairsFor(said, named, namings, counted))
  const fitting = withColumns(said, pairs)
  const relations = fitting.flatMap(({ part, whole, named }) => {
    const relation = relate(said, part, whole, named ? CONFIDENCE.named : CONFIDENCE.verb)
    return relation === null ? [] : [relation]
  })
  // A word of a longer name may be meant for something else, unless a slip of the pen parts the share from that row's.
  const { partial } = said.subject
  return relations.find((relation) => !partial || isOneSlipAway(relation)) ?? null
}

/** The part and the whole that a share may have been worked out from, cells or a figure of the sentence. */
interface Pair {
  readonly part: Claim
  readonly whole: Claim
  /** Whether the words name this whole. */
  readonly named: boolean
}

function pairsFor(said: SharePredicate, { row, table }: Named, namings: readonly Naming[], counted: Counted): Pair[] {
  const { of } = said
  const pair = (whole: Row, named: boolean): Pair[] =>
    [...row.cells].flatMap(([column, part]) => {
      const cell = whole.cells.get(column)
      return cell !== undefined && isPartOf(part, cell) ? [{ part, whole: cell, named }] : []
    })
  if (of.kind === 'figure')
    return [...row.cells.values()].flatMap((part) =>
      isAdded(part) && isAdded(of.claim) && part.quantity.kind === of.claim.quantity.kind
        ? [{ part, whole: of.claim, named: true }]
        : [],
    )
  const wholes = [...table.parts].filter(([, parts]) => parts.has(row)).map(([whole]) => whole)
  if (of.kind === 'words') {
    const named = namings
      .filter(({ from }) => from >= of.at && from <= of.at + 1)
      .flatMap(({ rows }) =>
        rows.map((other) => other.row).filter((other) => table.rows.includes(other) && other !== row),
      )
    if (named.length > 0) return named.flatMap((whole) => pair(whole, true))
    const known = wholes.filter((whole) => isMeant(of.words, whole, table, counted))
    if (known.length > 0) return known.flatMap((whole) => pair(whole, true))
    return of.all && said.sure ? wholes.flatMap((whole) => pair(whole, false)) : []
  }
  if (of.kind === 'whole') return wholes.flatMap((whole) => pair(whole, true))
  return said.sure ? wholes.flatMap((whole) => pair(whole, false)) : []
}

/** Whether words name what a table is about, or what texts count where they give the figure of its whole. */
const isMeant = (words: ReadonlySet<string>, whole: Row, table: RowTable, counted: Counted): boolean =>
  [...words].some((word) => table.words.has(word) || [...whole.cells.values()].some((cell) => counted(cell).has(word)))

/** The nouns that running texts count with the number of a cell. */
type Counted = (cell: Claim) => ReadonlySet<string>

function countedIn(sentences: readonly Sentence[]): Counted {
  const nouns = new Map<string, Set<string>>()
  for (const { claims } of sentences) {
    for (const claim of claims) {
      const { headClass } = claim.subject
      if (headClass === null) continue
      const key = numberOf(claim)
      const set = nouns.get(key)
      if (set === undefined) nouns.set(key, new Set([headClass]))
      else set.add(headClass)
    }
  }
  const none: ReadonlySet<string> = new Set()
  return (cell) => nouns.get(numberOf(cell)) ?? none
}

const isPartOf = (part: Claim, whole: Claim): boolean =>
  isAdded(part) &&
  part.quantity.kind === whole.quantity.kind &&
  claimSize(part) > 0 &&
  claimSize(part) <= claimSize(whole)

/** The pairs of the columns that the words name, or of those for the latest period. */
function withColumns({ of }: SharePredicate, pairs: readonly Pair[]): readonly Pair[] {
  const years = pairs.flatMap(({ part }) => part.time?.year ?? [])
  const newest = Math.max(...years)
  const latest = pairs.filter(({ part }) => (part.time?.year ?? newest) === newest)
  if (of.kind !== 'words') return latest
  const named = latest.filter(({ part }) => part.cell!.columnWords.some((word) => of.words.has(word)))
  return named.length > 0 ? named : latest
}

/** Whether a figure of the row bears the share out: a share itself, or by a whole of its column or another of its line. */
function isBorneOut({ share, of }: SharePredicate, { row, table }: Named, namings: readonly Naming[]): boolean {
  const said = sharesMeant(share.quantity)
  const fits = (size: number): boolean => size >= said.low && size <= said.high
  const named = new Set(namings.filter(({ partial }) => !partial).flatMap(({ rows }) => rows.map((other) => other.row)))
  const wholes = table.rows.filter((other) => other !== row && (table.parts.has(other) || named.has(other)))
  return [...row.cells].some(([column, cell]) => {
    if (isShare(cell)) return fits(percentOf(cell.quantity))
    if (claimSize(cell) <= 0) return false
    const others = [
      ...wholes.flatMap((other) => other.cells.get(column) ?? []),
      ...[...row.cells.values()].filter((other) => other !== cell && other.quantity.unit === cell.quantity.unit),
      ...(of.kind === 'figure' ? [of.claim] : []),
    ]
    return others.some((whole) => {
      const same = likened(cell.quantity, whole.quantity)
      const size = claimSize(whole)
      return same !== null && size !== 0 && fits((sizeOf(same) / size) * 100)
    })
  })
}

function relate({ share }: SharePredicate, part: Claim, whole: Claim, confidence: number): Relation | null {
  if (claimSize(whole) === 0) return null
  const plain: Claim = { ...share, quantity: { ...share.quantity, per: null } }
  const own = termFor('share', plain)
  const relation = relationOf(
    { kind: 'share', complete: true, direction: null, cue: share.text },
    [termFor('part', part, whole), own === null ? null : { ...own, claim: share }, termFor('whole', whole)],
    confidence,
    part.document === share.document ? 'passage' : 'documents',
  )
  // Cells are written to the digit, however many noughts they end in.
  return relation === null ? null : { ...relation, exact: true }
}
