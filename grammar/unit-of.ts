import { add, decimal } from '../src/quantity/index.js'
import { lookUpMeasure } from '../src/units/index.js'
import { simplify } from './chain.js'
import { type Figure, negated, timesFigure } from './figure.js'
import { scaledNumeral } from './numeral.js'
import { ageOf } from './phrases/ages.js'
import { measureAfter } from './phrases/measures.js'
import { moneyAfter, moneyBefore } from './phrases/money.js'
import { multipleAfter } from './phrases/multiples.js'
import { ordinalOf } from './phrases/ordinals.js'
import { shareAfter } from './phrases/shares.js'
import type { ReadingContext } from './reading.js'
import { Article, Dash, Digits, Of, OrdinalWord, type Token, Word } from './tokens.js'
import { worthOf } from './vocabulary.js'
import { wordSet } from './word-set.js'

/** The figure with sign, currency, share, measure, age or multiple, whichever the tokens around it write. */
export function withUnit(
  text: string,
  tokens: readonly Token[],
  bare: Figure,
  context: ReadingContext,
  afterPercent: boolean,
  previous: Figure | undefined,
): Figure {
  if (bare.kind === 'ordinal') return bare
  const place = placeOf(tokens, bare)
  if (place !== null) return place
  const prefix = moneyBefore(tokens, bare.first, context.dollar)
  const scaled = withScaleLetter(tokens, bare, prefix !== null || endsMoneyRange(tokens, bare, previous))
  const first = prefix === null ? bare.first : prefix.first
  const figure = withSign(text, tokens, first === scaled.first ? scaled : { ...scaled, first })
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
  const vague = vagueOfUnit(text, tokens, figure, context)
  if (vague !== null) return vague
  const more = unitAndPart(text, tokens, figure, context)
  if (more !== null) return more
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

/** "hundreds of tonnes", "millions of dollars": the unit behind a vague plural; null for other figures. */
function vagueOfUnit(text: string, tokens: readonly Token[], figure: Figure, context: ReadingContext): Figure | null {
  if (figure.numeral.form !== 'vague' || tokens[figure.next]?.tokenType !== Of) return null
  const moved = { ...figure, next: figure.next + 1 }
  return moneyAfter(text, tokens, moved, context.dollar) ?? measureAfter(text, tokens, moved)
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

/** "for a third day", "a fifth year in a row": the place of a unit among others, and no part of one; null for other figures. */
function placeOf(tokens: readonly Token[], figure: Figure): Figure | null {
  const { first, next, numeral } = figure
  if (numeral.form !== 'fraction' || next !== first + 2 || tokens[first]!.tokenType !== Article) return null
  const unit = tokens[next]
  if (tokens[first + 1]!.tokenType !== OrdinalWord || unit?.tokenType !== Word) return null
  if (unit.key.length < 3 || lookUpMeasure(unit.key)?.dimension !== 'time') return null
  return {
    ...figure,
    first: first + 1,
    kind: 'ordinal',
    stated: { kind: 'decimal', value: decimal(worthOf(tokens[first + 1]!.key)) },
    numeral: { ...numeral, form: 'ordinal' },
    explicit: true,
  }
}

/** "a mile and a half", "an hour and three quarters", "a dollar and a half": one of a unit and a part of it; null for other figures. */
function unitAndPart(text: string, tokens: readonly Token[], figure: Figure, context: ReadingContext): Figure | null {
  const at = figure.first - 2
  const one = tokens[at - 1]
  if (figure.stated.kind !== 'fraction' && figure.kind !== 'ratio') return null
  if (tokens[at + 1]?.key !== 'and' || one?.tokenType !== Article) return null
  const moved = { ...figure, next: at }
  const whole = moneyAfter(text, tokens, moved, context.dollar) ?? measureAfter(text, tokens, moved)
  if (whole === null || whole.next !== at + 1) return null
  const { stated } = figure
  const [part, parts] =
    stated.kind === 'fraction'
      ? [stated.numerator, stated.denominator]
      : [figure.numeral.value, figure.numeral.denominator]
  const [numerator, denominator] = simplify(add(part, parts), parts)
  const exact = denominator.mantissa === 1n && denominator.exponent === 0
  return {
    ...whole,
    first: at - 1,
    next: figure.next,
    stated: exact ? { kind: 'decimal', value: numerator } : { kind: 'fraction', numerator, denominator },
    step: exact ? decimal(1, numerator.exponent) : figure.step,
    rounded: exact,
    hyphened: false,
  }
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

const lengthy = wordSet(
  'tall long wide high deep away sprint hurdles freestyle butterfly backstroke breaststroke race dash final ' +
    'relay x above below diameter radius run row',
)

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
    return isCountable(after.key) || isPlainUnit(after.image) ? 6 : 0
  return 0
}

/** "2.5m bpd", "40m kWh": what follows is a unit itself. */
function isPlainUnit(name: string): boolean {
  const match = name.length > 1 ? lookUpMeasure(name) : null
  return match !== null && !match.ambiguous
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
