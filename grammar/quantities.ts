import { decimal } from '../src/quantity/index.js'
import { CodeUnits, type Span } from '../src/text/index.js'
import { momentsIn } from './dates/index.js'
import { altered, type Draft, type Figure, figureOf } from './figure.js'
import { finish } from './finishing.js'
import { islandsOf } from './islands.js'
import { blank, type Numeral } from './numeral.js'
import { numeralsOf } from './numerals.js'
import { type Blocked, blockedIn } from './phrases/blocked.js'
import { isClock } from './phrases/clocks.js'
import { joinMixed, joinPart, ratioOf } from './phrases/fractions.js'
import { hedgeBefore } from './phrases/hedges.js'
import { lookAlike } from './phrases/lookalikes.js'
import { joinMoney } from './phrases/money.js'
import { MULTIPLE, multipleWord } from './phrases/multiple-words.js'
import { nounAfter } from './phrases/nouns.js'
import { withParallelUnits } from './phrases/parallels.js'
import { POINT, pointAt } from './phrases/points.js'
import { isHung, joinBounds, joinRange } from './phrases/ranges.js'
import { withSharedRate } from './phrases/shared-rates.js'
import type { Reading, ReadingContext, Unread } from './reading.js'
import { Dash, Digits, type Token, tokenAt, tokensOf } from './tokens.js'
import { withUnit } from './unit-of.js'
import { wordSet } from './word-set.js'

/** What a text's figures come to: readings and refused runs, each sorted and free of overlaps. */
export interface Found {
  readonly readings: Reading[]
  readonly unread: Unread[]
}

/**
 * Reads every figure of one block of plain text. Only the stretches around digits and number words are looked at; time
 * is linear in the text, and no string makes it throw. Spans count UTF-16 units from the start of `text`.
 */
export function findQuantities(text: string, context: ReadingContext): Found {
  const units = codeUnits.of(text)
  const islands = islandsOf(text, units)
  const moments = momentsIn(text, units, islands.dates, context)
  if (islands.figures.length === 0) return { readings: moments, unread: [] }
  const block: Block = {
    text,
    context,
    blocked: blockedIn(text, islands),
    moments,
    counted: new Set(),
    readings: [],
    unread: [],
  }
  let percent = false
  for (const island of islands.figures)
    percent = readWindow(block, tokensOf(text, units, island.from, island.to), percent)
  return { readings: merged(block), unread: block.unread }
}

const codeUnits = new CodeUnits()

/** A block on its way: what is known of it, and what has been found so far. */
interface Block extends Found {
  readonly text: string
  readonly context: ReadingContext
  readonly blocked: readonly Blocked[]
  readonly moments: readonly Reading[]
  /** Bare years that turned out to be counts. */
  readonly counted: Set<Reading>
}

/** Figures and dates in order; a date gives way only where it was a bare year that counts something. */
function merged({ readings, moments, counted }: Block): Reading[] {
  const dates = counted.size === 0 ? moments : moments.filter((moment) => !counted.has(moment))
  if (dates.length === 0) return readings
  const all: Reading[] = []
  let next = 0
  for (const reading of readings) {
    while (next < dates.length && dates[next]!.from < reading.from) all.push(dates[next++]!)
    const before = all.at(-1)
    if (before !== undefined && before.to > reading.from) continue
    if (next < dates.length && dates[next]!.from < reading.to) continue
    all.push(reading)
  }
  while (next < dates.length) all.push(dates[next++]!)
  return all
}

/** The first of some spans, sorted and apart from each other, that shares a place with from…to. */
function overlapping<T extends Span>(spans: readonly T[], from: number, to: number): T | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.to > from) high = middle
    else low = middle + 1
  }
  const span = spans[low]
  return span !== undefined && span.from < to ? span : undefined
}

/** Reads one window; yields whether a percent figure has been seen so far in the block. */
function readWindow(block: Block, tokens: Token[], afterPercent: boolean): boolean {
  const { text, context, blocked } = block
  let percent = afterPercent
  const figures: Draft[] = []
  for (const numeral of numeralsOf(tokens)) {
    const from = tokens[numeral.first]!.from
    const to = tokens[numeral.next - 1]!.to
    const link = overlapping(blocked, from, to)
    if (link !== undefined) {
      refuse(block, link.from, link.to, link.reason)
      continue
    }
    if (isDayBefore(tokens, numeral, block.moments)) continue
    const figure = withUnit(text, tokens, figureOf(numeral), context, percent, figures.at(-1))
    const moment = overlapping(block.moments, from, to)
    if (moment !== undefined) {
      if (!isCountedYear(text, tokens, figure, moment)) continue
      block.counted.add(moment)
    } else {
      const behindDate = numeral.rounded && !figure.explicit ? overlapping(block.moments, from - 3, from) : undefined
      const reason =
        behindDate !== undefined && isClock(text, from, numeral.literal ?? '', behindDate.to)
          ? 'clock time'
          : lookAlike(text, tokens, figure, context.versions ?? noVersions)
      if (reason !== null) {
        refuse(block, from, to, reason)
        continue
      }
    }
    if (figure.kind === 'percent' || figure.kind === 'percentage-points') percent = true
    figures.push(figure)
  }
  const joined = joinAll(block, tokens, withMultiples(text, tokens, withParallelUnits(tokens, figures)))
  let taken = 0
  for (let i = 0; i < joined.length; i++) {
    if (joined[i]!.first < taken) continue
    const last = block.readings.at(-1)
    const { reading, next } = finish(text, tokens, joined, i, last)
    taken = next
    if (last !== undefined && reading.from < last.to) continue
    addReading(block, last, reading)
  }
  return percent
}

/** Adds a reading to those before it, of which `last` is the nearest: the two may be one range, or share a rate. */
function addReading({ text, readings }: Block, last: Reading | undefined, reading: Reading): void {
  const bounded = last === undefined ? null : joinBounds(text, last, reading)
  const shared = last === undefined || bounded !== null ? null : withSharedRate(text, last, reading)
  if (bounded !== null || shared !== null) readings.pop()
  readings.push(...(shared ?? [bounded ?? reading]))
}

const noVersions: ReadonlySet<string> = new Set()

const joints = wordSet('and or to')

/** "10 and 11 March": a day that shares the month of the date behind it. */
function isDayBefore(tokens: readonly Token[], { literal, next }: Numeral, moments: readonly Reading[]): boolean {
  if (literal === null || moments.length === 0) return false
  const joint = tokens[next]
  const after = tokens[next + 1]
  if (joint === undefined || after?.tokenType !== Digits) return false
  if (!joints.has(joint.key) && joint.image !== ',' && joint.tokenType !== Dash) return false
  if (!/^(?:[1-9]|[12]\d|3[01])$/.test(literal)) return false
  const moment = overlapping(moments, after.from, after.to)
  return moment?.from === after.from && /^\d{1,2}(?:st|nd|rd|th)? [A-Z]/.test(moment.text)
}

/** Words before a four-digit number that make it a year, whatever follows: "in 2020 people". */
const yearly = wordSet('in since by until from the of for during before after its their to late early mid a')

/** Whether a bare year is a count after all: "2000 people", "about 1950 jobs", "$2000". */
function isCountedYear(text: string, tokens: readonly Token[], figure: Figure, moment: Reading): boolean {
  if (moment.text.length !== 4 || !/^\d{4}$/.test(moment.text)) return false
  if (figure.explicit) return true
  const before = tokenAt(tokens, figure.first - 1)
  if (yearly.has(before?.key ?? '')) return false
  const noun = nounAfter(text, tokens, figure.next, false)
  if (noun === null) return false
  return noun.lemma === 'person' || moment.text.endsWith('00') || hedgeBefore(tokens, figure.first, 0) !== null
}

function refuse({ text, unread }: Block, from: number, to: number, reason: string): void {
  const last = unread.at(-1)
  if (last !== undefined && from < last.to) return
  unread.push({ from, to, text: text.slice(from, to), reason })
}

/** The figures with the words that are multiples by themselves among them, in order. */
function withMultiples(text: string, tokens: readonly Token[], figures: readonly Draft[]): readonly Draft[] {
  let marks = 0
  for (const token of tokens) marks |= token.marks
  if ((marks & (MULTIPLE | POINT)) === 0) return figures
  const all: Draft[] = []
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const figure = figures[next]
    if (figure !== undefined && figure.first <= at) {
      all.push(figure)
      at = Math.max(at, figure.next - 1)
      next++
      continue
    }
    const point = pointAt(text, tokens, at)
    if (point !== null) {
      all.push(point)
      at = point.next - 1
      continue
    }
    const word = multipleWord(tokens, at)
    if (word === null) continue
    const value = word.times === '0.5' ? decimal(5, -1) : decimal(Number(word.times))
    const numeral = { ...blank, first: at, next: at + 1, value }
    all.push(altered(figureOf(numeral), { kind: 'multiple', explicit: true, change: word.change }))
  }
  return [...all, ...figures.slice(next)]
}

/** How many tokens may lie between two figures that make one: "one small harbour in every five". */
const REACH = 5

/** Joins neighbours into ranges; scores are refused. */
function joinAll(block: Block, tokens: readonly Token[], figures: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = []
  for (let i = 0; i < figures.length; i++) {
    const low = figures[i]!
    const high = figures[i + 1]
    if (high === undefined) {
      joined.push(low)
      continue
    }
    const gap = high.first - low.next
    if (gap > REACH) {
      joined.push(low)
      continue
    }
    const ratio =
      ratioOf(block.text, tokens, low, high) ??
      (gap > 1 ? null : (joinMoney(tokens, low, high) ?? joinPart(tokens, low, high) ?? joinMixed(tokens, low, high)))
    if (ratio !== null) {
      joined.push(ratio)
      i++
      continue
    }
    // Only places have an article between them: "between the tenth and the fifteenth".
    const near = gap === 1 || low.kind === 'ordinal' || isHung(tokens, low, high)
    const result = near ? joinRange(tokens, low, high) : null
    if (result === null || result.kind === 'apart') joined.push(low)
    else {
      if (result.kind === 'range') joined.push(result.figure)
      else refuse(block, tokens[low.first]!.from, tokens[high.next - 1]!.to, 'score')
      i++
    }
  }
  return joined
}
