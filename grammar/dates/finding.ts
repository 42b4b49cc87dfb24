import type { IToken, TokenType } from 'chevrotain'
import type { Quantity } from '../../src/quantity/index.js'
import { CodeUnits, type Span } from '../../src/text/index.js'
import { islandsOf } from '../islands.js'
import type { Reading, ReadingContext } from '../reading.js'
import { typeTable } from '../type-table.js'
import type { Anchor } from './anchor.js'
import { tokensOf } from './cutting.js'
import { countsAfterMonth, isMoment, isToldFromElsewhere, isWeekdays, type Site } from './guards.js'
import { endOf, type Parsed, parsePhrase } from './parsing.js'
import type { Phrase } from './phrase.js'
import { momentQuantity } from './quantities.js'
import { momentsOf } from './resolving.js'
import { tenseAround } from './tense.js'
import * as t from './tokens.js'

/** The longest phrase in tokens: "between Wednesday, the 3rd of December, 2025, and …" stays below it. */
const LONGEST = 20

const LENGTH_GOES_ON = [t.Unit]
const WORD_GOES_ON = [t.Unit, t.Dash, t.NumberWord]
const DAY_GOES_ON = [t.Month, t.Of, t.Unit, t.And]
const WHICH_GOES_ON = [t.Unit, t.Month, t.Weekday, t.Season, t.DayPart, t.Fiscal]
const YEAR_GOES_ON = [t.Year, t.YearRange, t.Of, t.Unit]

/** What a phrase can start with, and what must then come next (null: anything): saves most vain parses. */
const STARTS: ReadonlyMap<TokenType, readonly TokenType[] | null> = new Map<TokenType, readonly TokenType[] | null>([
  ...[
    t.IsoDate,
    t.IsoTime,
    t.NumericDate,
    t.NamedDate,
    t.YearRange,
    t.Decade,
    t.BareHour,
    t.Clock,
    t.Military,
    t.Quarter,
  ].map(alone),
  ...[t.Half, t.Opening, t.FiscalYear, t.Feast, t.Year, t.Month, t.Weekday, t.NearDay, t.Modifier, t.Noon].map(alone),
  [t.NumberWord, WORD_GOES_ON],
  [t.Digits, LENGTH_GOES_ON],
  [t.Day, DAY_GOES_ON],
  [t.Ordinal, DAY_GOES_ON],
  [t.DayRange, DAY_GOES_ON],
  [t.Unit, [t.Ended, t.Through, t.To]],
  [t.Which, WHICH_GOES_ON],
  [t.Season, YEAR_GOES_ON],
  [t.Fiscal, YEAR_GOES_ON],
])

function alone(type: TokenType): readonly [TokenType, null] {
  return [type, null]
}

/** The same by the indexes of the types. */
const starts: (readonly TokenType[] | null | undefined)[] = []
for (const [type, follows] of STARTS) starts[type.tokenTypeIdx!] = follows

function canStart(token: IToken, next: IToken | undefined): boolean {
  const follows = starts[token.tokenTypeIdx]
  return follows === null || (follows !== undefined && next !== undefined && follows.includes(next.tokenType))
}

const codeUnits = new CodeUnits()

/**
 * Reads the dates, periods and clock times of a plain text, in order and without overlaps. Relative and incomplete ones
 * are resolved against the document's date where there is one. Never throws; runs in linear time.
 */
export function findMoments(text: string, context: ReadingContext): Reading[] {
  const units = codeUnits.of(text)
  return momentsIn(text, units, islandsOf(text, units).dates, context)
}

/** The same where the code units of the text and the stretches that may hold dates are known. */
export function momentsIn(
  text: string,
  units: Uint16Array,
  islands: readonly Span[],
  context: ReadingContext,
): Reading[] {
  const readings: Reading[] = []
  for (const island of islands) readIsland(text, units, island, context, readings)
  return readings
}

function readIsland(
  text: string,
  units: Uint16Array,
  island: Span,
  context: ReadingContext,
  readings: Reading[],
): void {
  const tokens = tokensOf(text, units, island.from, island.to)
  for (let i = 0; i < tokens.length; i++) {
    if (!canStart(tokens[i]!, tokens[i + 1])) continue
    const pieces = run(tokens, i)
    const between = followsBetween(tokens, i)
    let others: readonly IToken[][] | null = null
    for (let candidate: IToken[] | undefined = pieces, k = 0; candidate !== undefined; k++) {
      const parsed = parsePhrase(candidate, between)
      if (parsed === null) break
      const site = { text, from: pieces[0]!.startOffset, to: endOf(pieces, parsed) }
      const reading = countsAfterMonth(parsed.phrase, site) ? null : readingOf(site, units, parsed, context)
      if (reading !== null) readings.push(reading)
      if (reading !== null || isWeekdays(parsed.phrase)) {
        i = lastToken(tokens, i, site.to)
        break
      }
      others ??= shorter(pieces)
      candidate = others[k]
    }
  }
}

/**
 * What else a run may begin with where as a whole it is no phrase: the first end of a range that runs backwards, the
 * month alone where the number after it counts something.
 */
function shorter(pieces: readonly IToken[]): readonly IToken[][] {
  const join = pieces.findIndex(({ tokenType }) => JOINS.has(tokenType))
  const month = pieces[0]!.tokenType === t.Month && pieces.length > 1 ? [pieces.slice(0, 1)] : []
  return join > 0 ? [pieces.slice(0, join), ...month] : month
}

const JOINS: ReadonlySet<TokenType> = new Set([t.Dash, t.To, t.Through, t.And])

const breaks = typeTable(t.BREAKS)

/** The tokens from `i` on that may make one phrase. */
function run(tokens: readonly IToken[], i: number): IToken[] {
  const most = Math.min(tokens.length, i + LONGEST)
  let end = i + 1
  while (end < most && breaks[tokens[end]!.tokenTypeIdx] !== 1) end++
  return tokens.slice(i, end)
}

/** Whether the phrase at token `i` stands right after "between" or "between the". */
function followsBetween(tokens: readonly IToken[], i: number): boolean {
  if (i === 0) return false
  const before = i > 1 && tokens[i - 1]!.tokenType === t.The ? tokens[i - 2] : tokens[i - 1]
  return before?.image.length === 7 && before.image.toLowerCase() === 'between'
}

function lastToken(tokens: readonly IToken[], from: number, to: number): number {
  let i = from
  while (i + 1 < tokens.length && tokens[i + 1]!.startOffset < to) i++
  return i
}

function readingOf(site: Site, units: Uint16Array, parsed: Parsed, context: ReadingContext): Reading | null {
  const { phrase } = parsed
  if (!isMoment(phrase, site)) return null
  const open = phrase.kind === 'date' && isToldFromElsewhere(site)
  const date = open ? null : context.date
  const tense = date === null || !needsTense(phrase) ? null : tenseAround(site.text, units, site)
  const { quantity, alternatives } = resolvedBy(parsed, { date, dateOrder: context.dateOrder, tense })
  const { text, from, to } = site
  return quantity ? { from, to, text: text.slice(from, to), quantity, noun: null, alternatives } : null
}

/** What a phrase came to by an anchor; no quantity where it comes to nothing. */
interface Resolved {
  readonly anchor: Anchor
  readonly quantity: Quantity | undefined
  readonly alternatives: readonly Quantity[]
}

/** What phrases came to last; a text uses the same ones, which `parsePhrase` remembers, over and over. */
const resolved = new WeakMap<Parsed, Resolved>()

function resolvedBy(parsed: Parsed, anchor: Anchor): Resolved {
  const last = resolved.get(parsed)
  if (
    last !== undefined &&
    last.anchor.date === anchor.date &&
    last.anchor.dateOrder === anchor.dateOrder &&
    last.anchor.tense === anchor.tense
  )
    return last
  const [quantity, ...alternatives] = momentsOf(parsed.phrase, anchor).map((moment) =>
    momentQuantity(moment, parsed.phrase),
  )
  const known = { anchor, quantity, alternatives }
  resolved.set(parsed, known)
  return known
}

function needsTense(phrase: Phrase): boolean {
  switch (phrase.kind) {
    case 'date':
      return phrase.year === null
    case 'range':
      return needsTense(phrase.to)
    case 'ended':
      return needsTense(phrase.end)
    default:
      return false
  }
}
