import type { Claim } from '../../claims/index.js'
import type { Document, TableBlock } from '../../documents/index.js'
import { append, stemOf, wordsOf } from '../../text/index.js'
import { dimensionKey } from '../comparable.js'
import { says } from '../tables/words.js'
import { type Entry, entryOf } from './entries.js'
import { type Measure, movesBetween } from './measure.js'
import { type Names, namesOf } from './names.js'

/** Things that compete: the rows of a table, or the names in a passage, with what is measured of them. */
export interface Contest {
  readonly document: number
  readonly block: number
  /** The sentences (by index in the set) that it is taken from; null for tables, which name all that compete. */
  readonly passage: { readonly from: number; readonly to: number } | null
  readonly names: Names
  /** Rows that sum up or average the others, and collective ones, do not compete. */
  readonly competes: readonly boolean[]
  /** For each row, which of the blocks it stands in that subtotals part: costs are not held against incomes. */
  readonly groups: readonly number[]
  readonly measures: readonly Measure[]
  /** Word stems of caption and corner. */
  readonly words: ReadonlySet<string>
  readonly caption: string
}

const FEWEST = 2
const MOST = 120

const COLLECTIVE =
  /\b(?:others?|rest|remainder|elsewhere|unknown|unspecified|misc\w*|various|not stated|top (?:two|three|four|five|ten|\d+)|together|combined|valid|registered|cast)\b/i

/** The contests that the tables of a set make, rows against rows. */
export function tableContests(documents: readonly Document[], claims: readonly Claim[]): Contest[] {
  const tables = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.cell === null) continue
    const key = `${claim.document} ${claim.block}`
    append(tables, key, claim)
  }
  return [...tables.values()].flatMap((cells) => {
    const contest = contestOf(documents, cells)
    return contest === null ? [] : [contest]
  })
}

/** Contests by the story of their document: those of another story say nothing of this one. */
export function byStory(contests: readonly Contest[], stories: readonly number[]): ReadonlyMap<number, Contest[]> {
  const groups = new Map<number, Contest[]>()
  for (const contest of contests) {
    const story = stories[contest.document]!
    append(groups, story, contest)
  }
  return groups
}

function contestOf(documents: readonly Document[], cells: readonly Claim[]): Contest | null {
  const { document, block } = cells[0]!
  const table = documents[document]!.blocks[block] as TableBlock
  const rows = [...new Set(cells.map(({ cell }) => cell!.row))].sort((a, b) => a - b)
  if (rows.length < FEWEST || rows.length > MOST) return null
  const places = new Map<string, Claim>()
  const leads = new Map<number, string>()
  for (const claim of cells) {
    const { row, column, rowHead } = claim.cell!
    if (!leads.has(row)) leads.set(row, rowHead)
    if (!places.has(`${row} ${column}`)) places.set(`${row} ${column}`, claim)
  }
  const heads = rows.map((row) => leads.get(row)!)
  const columns = [...new Set(cells.map(({ cell }) => cell!.column))].sort((a, b) => a - b)
  const mixed = table.rows
    .slice(0, table.headRows)
    .some((row) => row.some((cell) => /^units?$/i.test(cell.text.trim())))
  const grid = columns.map((column) => rows.map((row) => places.get(`${row} ${column}`) ?? null))
  const levels = grid.map((column) => column.map((claim) => (claim === null ? null : entryOf(claim))))
  const { competes, groups } = competitors(
    heads,
    table,
    rows,
    levels.filter((_, c) => !isSerial(grid[c]!)),
  )
  const measures = columns.flatMap((_, c) => {
    const measure = measureOf(
      grid[c]!.map((claim, i) => (competes[i] ? claim : null)),
      levels[c]!.map((entry, i) => (competes[i] ? entry : null)),
      mixed,
    )
    return measure === null ? [] : [measure]
  })
  const caption = cells[0]!.cell!.caption
  return {
    document,
    block,
    passage: null,
    names: namesOf(heads),
    competes,
    groups,
    measures: [...measures, ...(mixed ? [] : movesBetween(measures))],
    words: stemsOf(caption),
    caption,
  }
}

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text.replace(/_/g, ' '))
      .filter(({ folded }) => /^\p{L}{3}/u.test(folded))
      .map(({ folded }) => stemOf(folded)),
  )

/**
 * Which rows stand for themselves: not totals, averages, collective rows or what follows a grand total; and in which block
 * each stands, subtotals ending blocks.
 */
function competitors(
  heads: readonly string[],
  table: TableBlock,
  rows: readonly number[],
  columns: readonly (readonly (Entry | null)[])[],
): Pick<Contest, 'competes' | 'groups'> {
  const emphasised = (i: number): boolean => {
    const cells = table.rows.find((row) => row[0]?.row === rows[i])?.filter(({ text }) => text.trim() !== '') ?? []
    return cells.length > 0 && cells.every((cell) => cell.emphasised)
  }
  const sumsUp = heads.map(
    (head, i) =>
      head.trim() === '' ||
      (/^[\d.,\s%£$€()-]+$/.test(head) && !/^\d{4}-\d\d$/.test(head)) ||
      says(head, 'total') ||
      says(head, 'average') ||
      says(head, 'median') ||
      (i > 0 && (emphasised(i) || says(head, 'whole')) && i >= heads.length - 2) ||
      /^Q[1-4] \d{4}$/.test(head) ||
      addsUp(i, columns),
  )
  const last = sumsUp.findLastIndex((yes, i) => yes && i >= heads.length / 2)
  let group = 0
  return {
    competes: heads.map(
      (head, i) => !sumsUp[i] && !COLLECTIVE.test(head) && (last < 0 || i < last || i < heads.length / 2),
    ),
    groups: sumsUp.map((ends) => (ends ? group++ : group)),
  }
}

/** Whether a row is the sum of two or more rows right above it, in two columns or in a figure of some length. */
function addsUp(i: number, columns: readonly (readonly (Entry | null)[])[]): boolean {
  let fits = 0
  for (const column of columns) {
    const whole = column[i]
    if (whole == null || whole.low <= 0) continue
    let [low, high] = [0, 0]
    for (let k = i - 1; k >= 0; k--) {
      const part = column[k]
      if (part == null) break
      low += part.low
      high += part.high
      if (i - k >= 2 && low <= whole.high && high >= whole.low) {
        fits += whole.low >= 1000 && whole.low % 1000 !== 0 ? 2 : 1
        break
      }
    }
  }
  return fits >= 2
}

const CHANGE =
  /\b(?:change|chg|diff\w*|variance|var|growth|increase|decrease|up|down|rise|fall|swing|reduction|delta|yoy)\b|[±Δ]|y\/y|q\/q/i
const LOW_FIRST =
  /\b(?:times?|seconds?|secs?|minutes?|mins?|hours?|latency|ms|duration|rank\w*|position|place|cheapest first|lowest first|#)\b/i

const isSerial = (column: readonly (Claim | null)[]): boolean =>
  says(column.find((claim) => claim !== null)?.cell?.columnHead ?? '', 'serial')

function measureOf(
  claims: readonly (Claim | null)[],
  entries: readonly (Entry | null)[],
  mixed: boolean,
): Measure | null {
  const filled = claims.filter((claim) => claim !== null)
  const first = filled[0]
  if (first === undefined || filled.length < FEWEST) return null
  const kinds = new Set(filled.map(({ quantity }) => quantity.kind))
  if (
    isOfSeveralUnits(filled) ||
    kinds.has('date') ||
    kinds.has('time') ||
    (kinds.has('percent') && kinds.size > 1 && kinds.has('count'))
  )
    return null
  const head = first.cell!.columnHead
  if (says(head, 'serial') && !PLACES.test(head)) return null
  const money = kinds.has('money') || /[£$€]|\b(?:price|cost|usd|eur|gbp|fare)\b/i.test(head)
  const signed = entries.some((entry) => entry !== null && entry.high < 0)
  const faster = /\b(?:times )?faster\b|\bspeed-?up\b/i.test(head)
  const change =
    faster ||
    ((CHANGE.test(head) ||
      (/^%$/.test(head.trim()) && !makeHundred(entries)) ||
      /_change|change_/.test(head) ||
      (signed && kinds.has('percent'))) &&
      !says(head, 'share'))
  if (mixed && !change) return null
  return {
    label: head,
    words: stemsOf(head),
    kind: change ? 'change' : 'level',
    relative: kinds.has('percent') || says(head, 'percent') || faster || /pct/.test(head),
    money,
    lowFirst: LOW_FIRST.test(head),
    places: PLACES.test(head),
    entries,
  }
}

/** Whether the figures of a column are the shares of one whole, but for what its other rows have of it. */
function makeHundred(entries: readonly (Entry | null)[]): boolean {
  const filled = entries.filter((entry) => entry !== null)
  const sum = filled.reduce((total, { low, high }) => total + (low + high) / 2, 0)
  return filled.every(({ low }) => low >= 0) && sum >= MOST_OF_ALL && sum <= 100 + filled.length / 2
}

const MOST_OF_ALL = 85

/** Megawatts, hectares and pounds under each other; plain numbers go with one unit, which many tables write but once. */
const isOfSeveralUnits = (cells: readonly Claim[]): boolean =>
  new Set(cells.map(({ quantity }) => dimensionKey(quantity)).filter((key) => key !== 'count')).size > 1

const PLACES = /^\s*(?:rank|ranking|position|pos|place)\b/i
