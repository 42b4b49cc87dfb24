import { decimal, type Quantity } from '../src/quantity/index.js'
import type { Span } from '../src/text/index.js'
import { findMoments } from './dates/index.js'
import { type Figure, figureOf, negated, quantityOf, timesFigure } from './figure.js'
import { islandsOf } from './islands.js'
import { type Numeral, scaledNumeral } from './numeral.js'
import { numeralsOf } from './parser.js'
import { ageOf } from './phrases/ages.js'
import { changeAfter, changeBefore, plusBefore } from './phrases/changes.js'
import { hedgeAfter, hedgeApplies, hedgeBefore } from './phrases/hedges.js'
import { type Blocked, blockedIn, isRatio, lookAlike } from './phrases/lookalikes.js'
import { measureAfter } from './phrases/measures.js'
import { joinMoney, moneyAfter, moneyBefore } from './phrases/money.js'
import { multipleAfter, multipleWord } from './phrases/multiples.js'
import { nounAfter, nounAfterOf } from './phrases/nouns.js'
import { ordinalOf } from './phrases/ordinals.js'
import { joinBounds, joinRange } from './phrases/ranges.js'
import { rateAfter } from './phrases/rates.js'
import { shareAfter } from './phrases/shares.js'
import type { Reading, ReadingContext, Unread } from './reading.js'
import { Article, Dash, Digits, Of, type Token, tokensOf, Word } from './tokens.js'

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
  const islands = islandsOf(text)
  const moments = findMoments(text, context)
  if (islands.length === 0) return { readings: moments, unread: [] }
  const block: Block = {
    text,
    context,
    blocked: blockedIn(text),
    moments,
    counted: new Set(),
    readings: [],
    unread: [],
  }
  let percent = false
  for (const island of islands) percent = readWindow(block, tokensOf(text, island.from, island.to), percent)
  return { readings: merged(block), unread: block.unread }
}

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
  const dates = moments.filter((moment) => !counted.has(moment))
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
  return [...all, ...dates.slice(next)]
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
  const figures: Figure[] = []
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
      const reason = lookAlike(text, tokens, figure)
      if (reason !== null) {
        refuse(block, from, to, reason)
        continue
      }
    }
    if (figure.kind === 'percent') percent = true
    figures.push(figure)
  }
  const joined = joinAll(block, tokens, withMultiples(tokens, figures))
  let taken = 0
  for (let i = 0; i < joined.length; i++) {
    if (joined[i]!.first < taken) continue
    const { reading, next } = finish(text, tokens, joined, i)
    taken = next
    const last = block.readings.at(-1)
    if (last !== undefined && reading.from < last.to) continue
    const bounded = last === undefined ? null : joinBounds(text, last, reading)
    if (bounded === null) block.readings.push(reading)
    else block.readings[block.readings.length - 1] = bounded
  }
  return percent
}

const joints = new Set(['and', 'or', 'to'])

/** "10 and 11 March": a day that shares the month of the date behind it. */
function isDayBefore(tokens: readonly Token[], { literal, next }: Numeral, moments: readonly Reading[]): boolean {
  if (literal === null || !/^(?:[1-9]|[12]\d|3[01])$/.test(literal)) return false
  const joint = tokens[next]
  const after = tokens[next + 1]
  if (
    joint === undefined ||
    after === undefined ||
    !(joints.has(joint.key) || joint.image === ',' || joint.tokenType === Dash)
  )
    return false
  if (after.tokenType !== Digits) return false
  const moment = overlapping(moments, after.from, after.to)
  return moment?.from === after.from && /^\d{1,2}(?:st|nd|rd|th)? [A-Z]/.test(moment.text)
}

/** Words before a four-digit number that make it a year, whatever follows: "in 2020 people". */
const yearly = new Set([
  'in',
  'since',
  'by',
  'until',
  'from',
  'the',
  'of',
  'for',
  'during',
  'before',
  'after',
  'its',
  'their',
  'to',
  'late',
  'early',
  'mid',
  'a',
])

/** Whether a bare year is a count after all: "2000 people", "about 1950 jobs", "$2000". */
function isCountedYear(text: string, tokens: readonly Token[], figure: Figure, moment: Reading): boolean {
  if (!/^\d{4}$/.test(moment.text)) return false
  if (figure.explicit) return true
  const before = tokens[figure.first - 1]
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

/** The figure with sign, currency, share, measure, age or multiple, whichever the tokens around it write. */
function withUnit(
  text: string,
  tokens: readonly Token[],
  bare: Figure,
  context: ReadingContext,
  afterPercent: boolean,
  previous: Figure | undefined,
): Figure {
  if (bare.kind === 'ordinal') return bare
  const prefix = moneyBefore(tokens, bare.first, context.dollar)
  const scaled = withScaleLetter(tokens, bare, prefix !== null || endsMoneyRange(tokens, bare, previous))
  const first = prefix === null ? bare.first : prefix.first
  const figure = withSign(text, tokens, { ...scaled, first })
  if (prefix !== null) {
    const money: Figure = { ...figure, kind: 'money', unit: prefix.code, explicit: true }
    const named = moneyAfter(text, tokens, figure, prefix.code)
    return named !== null &&
      named.unit === prefix.code &&
      named.step === figure.step &&
      tokens[named.next - 1]!.key.endsWith('s')
      ? { ...money, next: named.next }
      : money
  }
  const aged = ageOf(tokens, figure)
  if (aged !== null) return aged
  const part = partOfUnit(text, tokens, figure, context, afterPercent)
  if (part !== null) return part
  const unit =
    ordinalOf(tokens, figure) ??
    shareAfter(tokens, figure, afterPercent) ??
    moneyAfter(text, tokens, figure, context.dollar) ??
    multipleAfter(tokens, figure) ??
    measureAfter(text, tokens, figure) ??
    figure
  return ageOf(tokens, unit) ?? unit
}

/** Whether the figure is the upper end of "$5-10m": its letter scales as that of money does. */
function endsMoneyRange(tokens: readonly Token[], { first }: Figure, previous: Figure | undefined): boolean {
  if (previous?.kind !== 'money' || previous.next + 1 !== first) return false
  return tokens[first - 1]!.tokenType === Dash || tokens[first - 1]!.key === 'to'
}

/** "half a mile", "a quarter of an hour", "half a percentage point": a fraction of one of a unit; null for other figures. */
function partOfUnit(
  text: string,
  tokens: readonly Token[],
  figure: Figure,
  context: ReadingContext,
  afterPercent: boolean,
): Figure | null {
  if (figure.kind !== 'ratio') return null
  let next = figure.next
  if (tokens[next]?.tokenType === Of) next++
  if (tokens[next]?.tokenType !== Article && tokens[next]?.key !== 'one') return null
  const moved = { ...figure, next: next + 1 }
  return (
    shareAfter(tokens, moved, afterPercent) ??
    moneyAfter(text, tokens, moved, context.dollar) ??
    measureAfter(text, tokens, moved)
  )
}

/** "−5", "minus 5", "negative one": the sign belongs to the figure where nothing touches it from the left. */
function withSign(text: string, tokens: readonly Token[], figure: Figure): Figure {
  const sign = tokens[figure.first - 1]
  if (sign === undefined) return figure
  if (sign.key === 'minus' || sign.key === 'negative') return { ...negated(figure), first: figure.first - 1 }
  if (sign.tokenType !== Dash || sign.to !== tokens[figure.first]!.from || sign.image === '—' || sign.image === '--')
    return figure
  const left = text[sign.from - 1]
  if (left !== undefined && !/[\s(<>=["“,;:]/.test(left)) return figure
  if (tokens[figure.first - 2]?.tokenType === Digits) return figure
  return { ...negated(figure), first: figure.first - 1 }
}

const lengthy = new Set([
  'tall',
  'long',
  'wide',
  'high',
  'deep',
  'away',
  'sprint',
  'hurdles',
  'freestyle',
  'butterfly',
  'backstroke',
  'breaststroke',
  'race',
  'dash',
  'final',
  'relay',
  'x',
  'above',
  'below',
  'diameter',
  'radius',
  'run',
  'row',
])

/** A letter that scales ("$5m", "100K", "10M people"), decided by currency, capital and what follows. */
function withScaleLetter(tokens: readonly Token[], figure: Figure, money: boolean): Figure {
  const { numeral } = figure
  const token = tokens[figure.next]
  if (
    token === undefined ||
    token.tokenType !== Word ||
    token.image.length > 2 ||
    numeral.scale.exponent !== 0 ||
    numeral.literal === null
  )
    return figure
  const glued = token.from === tokens[figure.next - 1]!.to
  const exponent = scaleLetter(tokens, figure.next, money, glued)
  if (exponent === 0) return figure
  const scaled = scaledNumeral(numeral, decimal(1, exponent), figure.next + 1)
  return { ...timesFigure({ ...figure, rounded: true }, decimal(1, exponent)), numeral: scaled, next: figure.next + 1 }
}

function scaleLetter(tokens: readonly Token[], at: number, money: boolean, glued: boolean): number {
  const { image } = tokens[at]!
  if (money) {
    if (image === 'm' || image === 'M' || image === 'mm' || image === 'MM') return 6
    if (image === 'b' || image === 'B') return 9
    if (image === 't' || image === 'T') return 12
    return 0
  }
  if (!glued) return 0
  const after = tokens[at + 1]
  if (image === 'M' || image === 'MM') return after?.tokenType === Dash && after.from === tokens[at]!.to ? 0 : 6
  if (image === 'B') return 9
  if (image === 'm' && after?.tokenType === Word && after.from > tokens[at]!.to && !lengthy.has(after.key))
    return isCountable(after.key) ? 6 : 0
  return 0
}

const isCountable = (key: string): boolean =>
  (key.length > 4 && key.endsWith('s') && !key.endsWith('ss')) ||
  [
    'people',
    'square',
    'cubic',
    'metric',
    'more',
    'euros',
    'users',
    'tonnes',
    'tons',
    'litres',
    'barrels',
    'children',
    'women',
    'men',
    'usd',
    'eur',
    'pounds',
    'dollars',
  ].includes(key)

/** The figures with the words that are multiples by themselves among them, in order. */
function withMultiples(tokens: readonly Token[], figures: readonly Figure[]): readonly Figure[] {
  const all: Figure[] = []
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const figure = figures[next]
    if (figure !== undefined && figure.first <= at) {
      all.push(figure)
      at = Math.max(at, figure.next - 1)
      next++
      continue
    }
    const word = multipleWord(tokens[at]!.key)
    if (word === null) continue
    const value = word.times === '0.5' ? decimal(5, -1) : decimal(Number(word.times))
    const numeral = { ...blankNumeral, first: at, next: at + 1, value }
    all.push({ ...figureOf(numeral), kind: 'multiple', explicit: true, change: word.change })
  }
  return [...all, ...figures.slice(next)]
}

const blankNumeral = {
  form: 'words' as const,
  denominator: decimal(1),
  high: null,
  step: decimal(1),
  rounded: false,
  scale: decimal(1),
  literal: null,
  grouped: false,
  other: null,
}

/** Joins neighbours into ranges; scores are refused. */
function joinAll(block: Block, tokens: readonly Token[], figures: readonly Figure[]): readonly Figure[] {
  const joined: Figure[] = []
  for (let i = 0; i < figures.length; i++) {
    const low = figures[i]!
    const high = figures[i + 1]
    if (high === undefined) {
      joined.push(low)
      continue
    }
    const ratio = ratioOf(block.text, tokens, low, high) ?? joinMoney(tokens, low, high)
    if (ratio !== null) {
      joined.push(ratio)
      i++
      continue
    }
    const result = joinRange(tokens, low, high)
    if (result.kind === 'apart') joined.push(low)
    else {
      if (result.kind === 'range') joined.push(result.figure)
      else refuse(block, tokens[low.first]!.from, tokens[high.next - 1]!.to, 'score')
      i++
    }
  }
  return joined
}

/** "7 of 10": what is counted out of a round number is a share; "47 of the 120" are two counts. */
const roundWholes = new Set(['10', 'ten', '20', 'twenty', '100', '1,000', '1000'])

/** "one over twenty", where nothing is counted, is one twentieth. */
function isUnitFraction(text: string, tokens: readonly Token[], part: Figure, whole: Figure): boolean {
  if (Math.abs(amount(part)) !== 1 || whole.rounded) return false
  return tokens[whole.next]?.tokenType !== Word && nounAfter(text, tokens, whole.next, false) === null
}

const colonRatio = (part: Figure, whole: Figure): Figure | null =>
  part.stated.kind === 'decimal' && whole.stated.kind === 'decimal'
    ? {
        ...part,
        next: whole.next,
        kind: 'ratio',
        unit: '1',
        explicit: true,
        stated: { kind: 'fraction', numerator: part.stated.value, denominator: whole.stated.value },
      }
    : null

/** "one in five", "3 out of 4", "seven in every ten", "3:1" as one ratio; null for anything else. */
function ratioOf(text: string, tokens: readonly Token[], part: Figure, whole: Figure): Figure | null {
  if (whole.explicit || whole.kind !== 'count' || whole.numeral.form === 'vague') return null
  if (part.kind !== 'count' && part.kind !== 'money') return null
  if (part.stated.kind !== 'decimal' || whole.stated.kind !== 'decimal') return null
  if (part.rounded || part.stated.value.exponent < 0 || whole.stated.value.exponent < 0) return null
  let at = part.next
  // "two birds in every five", "one dollar in four": the noun may stand between.
  if (tokens[at]!.key !== 'in' && tokens[at]!.tokenType === Word && tokens[at + 1]?.key === 'in') at++
  const link = tokens[at]!.key
  if (link === 'out' && tokens[at + 1]?.key === 'of') at += 2
  else if (link === 'in') at += tokens[at + 1]?.key === 'every' || tokens[at + 1]?.key === 'each' ? 2 : 1
  else if (link === 'of' && tokens[at + 1]?.key === 'every') at += 2
  else if (link === 'of' && at + 1 === whole.first && roundWholes.has(whole.numeral.literal ?? tokens[at + 1]!.key))
    at++
  else if (link === 'over' && at + 1 === whole.first && isUnitFraction(text, tokens, part, whole))
    return colonRatio(part, whole)
  else if (whole.first === at + 1 && isRatio(tokens, at - 1)) return colonRatio(part, whole)
  else return null
  if (at !== whole.first) return null
  if ((part.explicit || at - part.next > 2) && nounAfter(text, tokens, whole.next, false) !== null) return null
  const [n, d] = [amount(part), amount(whole)]
  if (n >= d || (link === 'in' && (n > 99 || isYear(whole)))) return null
  return {
    ...part,
    next: whole.next,
    kind: 'ratio',
    unit: '1',
    explicit: true,
    stated: { kind: 'fraction', numerator: part.stated.value, denominator: whole.stated.value },
  }
}

const amount = ({ stated }: Figure): number =>
  stated.kind === 'decimal' ? Number(stated.value.mantissa) * 10 ** stated.value.exponent : Number.NaN

const isYear = ({ numeral }: Figure): boolean => /^(?:1[89]|20)\d\d$/.test(numeral.literal ?? '')

/** A reading, and the first token behind all that it took in. */
interface Finished {
  readonly reading: Reading
  readonly next: number
}

/** The reading of one figure with hedge, change, noun and rate. */
function finish(text: string, tokens: readonly Token[], figures: readonly Figure[], index: number): Finished {
  let figure = figures[index]!
  const floor = index === 0 ? 0 : figures[index - 1]!.next
  const plus = plusBefore(tokens, figure)
  if (plus) figure = { ...figure, first: figure.first - 1, change: 'up' }
  let first = figure.first
  const change = figure.change ?? changeAfter(tokens, figure) ?? changeBefore(tokens, figure)
  const before = figure.kind === 'ordinal' ? null : hedgeBefore(tokens, figure.first, floor)
  if (before !== null && hedgeApplies(tokens, before, figure)) {
    first = before.at
    if (before.hedge !== 'exact' && figure.stated.kind !== 'range') figure = { ...figure, hedge: before.hedge }
    else if (before.hedge === 'exact') first = figure.first
  }
  let next = figure.next
  const open = figure.hedge === 'exact' || figure.hedge === 'about'
  const after = figure.kind === 'ordinal' || !open ? null : hedgeAfter(tokens, next)
  if (after !== null) {
    figure = { ...figure, hedge: after.hedge }
    next = after.at
  }
  const noun = nounOf(text, tokens, figure, next)
  const nounEnd = noun === null ? next : indexAfter(tokens, next, noun.to)
  const isFigure = (at: number): boolean => {
    for (let i = index + 1; i < figures.length && figures[i]!.first <= at; i++) if (at < figures[i]!.next) return true
    return false
  }
  const rate =
    figure.per === null && figure.kind !== 'ordinal' && figure.kind !== 'age'
      ? (rateAfter(tokens, next, figure.kind === 'money', isFigure) ?? rateAfter(tokens, nounEnd, false, isFigure))
      : null
  if (rate !== null) figure = { ...figure, per: rate.per }
  const end = rate !== null && rate.next - next <= 3 ? rate.next : next
  if (figure.kind === 'count' && noun !== null && !figure.explicit) figure = { ...figure, unit: noun.lemma }
  // "fell three times" counts falls.
  const times = figure.kind === 'count' && noun?.lemma === 'time'
  figure = { ...figure, change: times ? null : change, of: noun?.text ?? null, noun }
  const from = tokens[first]!.from
  const to = tokens[end - 1]!.to
  const reading = {
    from,
    to,
    text: text.slice(from, to),
    quantity: quantityOf(figure),
    noun,
    alternatives: alternativesOf(figure),
  }
  return { reading, next: rate?.next ?? end }
}

function nounOf(text: string, tokens: readonly Token[], figure: Figure, next: number) {
  const ofNoun = nounAfterOf(text, tokens, next, figure.kind !== 'count' || isScaled(figure))
  if (ofNoun !== null && figure.kind !== 'ordinal') return ofNoun
  if (figure.kind === 'age') return null
  const hyphen = tokens[next]?.tokenType === Dash && figure.kind === 'count' ? 1 : 0
  const single = figure.hyphened || hyphen === 1 || figure.explicit || figure.kind === 'ordinal' || isOne(figure)
  if (figure.explicit && !figure.hyphened) {
    const determined = figure.kind === 'money' && determiners.has(tokens[figure.first - 1]?.key ?? '')
    if (!determined) return null
  }
  // "a 12-storey block" counts storeys.
  if (hyphen === 1) return nounAfter(text, tokens, next + 1, true, next + 2)
  return nounAfter(text, tokens, next, single)
}

/** Words before money that make it an attribute: "the $80 million programme". */
const determiners = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'this', 'that', 'another', 'new'])

const isScaled = ({ numeral }: Figure): boolean => numeral.form === 'vague'

const isOne = ({ stated }: Figure): boolean =>
  stated.kind === 'decimal' && stated.value.mantissa === 1n && stated.value.exponent === 0

function indexAfter(tokens: readonly Token[], from: number, offset: number): number {
  let at = from
  while (at < tokens.length && tokens[at]!.from < offset) at++
  return at
}

function alternativesOf(figure: Figure): readonly Quantity[] {
  const { other } = figure.numeral
  if (other === null || figure.stated.kind !== 'decimal') return figure.alternatives
  const stated = { kind: 'decimal' as const, value: other }
  return [
    ...figure.alternatives,
    quantityOf({
      ...figure,
      stated,
      interval: null,
      rounded: figure.numeral.scale.exponent > 0,
      step: decimal(1, other.exponent),
    }),
  ]
}
