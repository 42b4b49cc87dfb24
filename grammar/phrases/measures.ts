import {
  add,
  type Decimal,
  decimal,
  type Hedge,
  multiply,
  parseDecimal,
  type Quantity,
} from '../../src/quantity/index.js'
import { lookUpMeasure, type MeasureMatch, measureByCode, perUnitName } from '../../src/units/index.js'
import { altered, copyOf, type Draft, type Figure, negated, quantityOf, timesFigure } from '../figure.js'
import { measureAt } from '../names.js'
import { Close, Dash, Digits, isHyphen, Open, Slash, Tens, type Token, tokenAt, Unit, Word } from '../tokens.js'
import { worthOf } from '../vocabulary.js'
import { wordSet } from '../word-set.js'
import { isWeight } from './money.js'

/** Single letters and look-alikes of everyday words: a unit only where they touch the digits ("5m", "90F"). */
const gluedOnly = wordSet(
  'm s h d g l L t K W V y in mi st ct us bar mb kt MT mt ha ac hp mo mos C F min sec. mm dm gal pt kn cal ' + 'rem',
)
/** Of these, the ones that may also stand apart from the digits, where nothing but a measure can be meant. */
const looseToo = wordSet('min mm dm ha hp kt bar gal cal m g l L s h W V t K C F ac mi kn mo mb')
/** Names that are hardly ever a unit in prose. */
const never = wordSet(
  'are ares ar bit bits thou mil mils quarter quarters meg megs gig gigs A N J T a d. AU au cf sf VA MP Pa ' +
    'pa Ci Da nit nits mole grain grains atmosphere atmospheres gray grays pc pH fathom klick u ' +
    'ppt cum therm stones ly qt pts ps',
)
const below = wordSet('below under')

/** The figure as a measure where a unit follows ("62-km", "40 million litres", "6 ft 2 in", "4 degrees below zero"); else null. */
export function measureAfter(text: string, tokens: readonly Token[], figure: Figure): Figure | null {
  let at = figure.next
  const hyphened = isHyphen(tokens, at)
  if (hyphened) at++
  let closing = 0
  if (tokenAt(tokens, at)?.tokenType === Open && tokens[at + 2]?.tokenType === Close) {
    at++
    closing = 1
  }
  const named = measureAt(text, tokens, at) ?? squared(tokens, at)
  if (named === null) return null
  const { match, name } = named
  if (!isUnit(tokens, figure, at, name, match, named.next, hyphened)) return null
  let next = named.next + closing
  let measured = copyOf(figure)
  measured.kind = match.dimension === 'time' ? 'duration' : 'measure'
  measured.unit = name === 'mb' && !isWeather(figure) ? 'MBy' : match.code
  measured.explicit = true
  measured.next = next
  measured.hyphened = hyphened
  if (name === 'm' && !hyphened && figure.numeral.literal !== null)
    measured.alternatives = [quantityOf(altered(timesFigure(figure, decimal(1, 6)), { rounded: true }))]
  if (others.has(name.toLowerCase())) measured.alternatives = otherUnits(measured, match)
  if (match.dimension === 'time') {
    const [, times, code] = /^(\d+)\.(.+)$/.exec(match.code) ?? []
    if (code !== undefined) measured = timesUnit(measured, times!, code)
  }
  if (match.dimension === 'temperature' || match.code === 'deg') {
    const side = tokens[next + 1]?.key === 'zero' ? (tokens[next]?.key ?? '') : ''
    if (below.has(side) || side === 'above') {
      next += 2
      measured = altered(side === 'above' ? measured : negated(measured), { next })
    }
  }
  const slash = tokens[next]
  const under = tokens[next + 1]
  if (slash?.tokenType === Slash && slash.from === tokens[next - 1]!.to && under?.tokenType === Word) {
    const per = perUnitName(under.image)
    if (per !== null) {
      measured.per = per
      measured.next = next + 2
    }
  }
  return leading(text, tokens, compound(text, tokens, measured))
}

/** Measures that mean one thing in one country or trade and another elsewhere. */
const others = wordSet('ton tons gallon gallons pint pints degree degrees °')

const otherUnits = (figure: Figure, match: MeasureMatch): readonly Quantity[] =>
  match.alternatives.map((unit) => quantityOf(altered(figure, { unit })))

/** Whether a figure can be an air pressure in millibars: outside them, "mb" is how megabytes are often written. */
const isWeather = ({ stated }: Figure): boolean => {
  if (stated.kind !== 'decimal') return false
  const millibars = Number(stated.value.mantissa) * 10 ** stated.value.exponent
  return millibars > 850 && millibars < 1100
}

/** The figure in the unit that one of its own makes so many of: "2 fortnights" are four weeks. */
function timesUnit(figure: Figure, times: string, unit: string): Draft {
  const factor = decimal(Number(times))
  const { stated } = figure
  if (stated.kind === 'decimal')
    return altered(figure, {
      stated: { kind: 'decimal', value: multiply(stated.value, factor) },
      step: multiply(figure.step, factor),
      unit,
    })
  if (stated.kind === 'fraction')
    return altered(figure, { stated: { ...stated, numerator: multiply(stated.numerator, factor) }, unit })
  return altered(figure, {
    stated: { kind: 'range', low: multiply(stated.low, factor), high: multiply(stated.high, factor) },
    interval: null,
    unit,
  })
}

/** "km2", "m3": the digit is a token of its own. */
function squared(tokens: readonly Token[], at: number) {
  const [word, power] = [tokens[at], tokens[at + 1]]
  if (word?.tokenType !== Word || power?.tokenType !== Digits || power.from !== word.to) return null
  const match = lookUpMeasure(word.image + power.image)
  return match && { match, name: word.image + power.image, next: at + 2 }
}

function isUnit(
  tokens: readonly Token[],
  figure: Figure,
  at: number,
  name: string,
  match: MeasureMatch,
  next: number,
  hyphened: boolean,
): boolean {
  const token = tokens[at]!
  const last = tokens[next - 1]!
  const follower = tokens[next]
  const touching = follower !== undefined && follower.from === last.to
  const { numeral } = figure
  // "the Ten Mile campground" is named so.
  const titled =
    numeral.literal === null && /^[A-Z][a-z]+$/.test(name) && /^[A-Z][a-z]/.test(tokens[figure.first]!.image)
  if (titled && !hyphened && !name.endsWith('s') && !isOne(figure)) return false
  if (numeral.form === 'ordinal' || never.has(name) || name === "'" || name === '"') return false
  if (touching && (follower.tokenType === Digits || follower.image === '_')) return false
  if (name.length > 4 || everyday.has(name))
    return isEverydayUnit(tokens, figure, at, name.toLowerCase(), follower, hyphened)
  if (!gluedOnly.has(name)) return true
  if (name === 's' && (follower?.key === 'of' || decades.has(tokenAt(tokens, figure.first - 1)?.key ?? '')))
    return false
  if (numeral.literal === null) return !match.ambiguous || name === 'mm' || name === 'bar'
  const worded = follower?.tokenType === Word && !afterUnit.has(follower.key)
  if (/^[A-Z]$/.test(name) && (worded || (touching && follower.tokenType === Dash))) return false
  if (!hyphened && token.from === tokens[at - 1]!.to) return name !== 'd' && name !== 'st'
  if (hyphened) return name.length > 1 && name !== 'in' && name !== 'st'
  if (name === 'd' && follower === undefined) return true
  if (!looseToo.has(name)) return false
  return name.length > 1 || numeral.rounded || !worded
}

/** Short names that are words of their own all the same. */
const everyday = wordSet('cup cups')

/** Whether a name that is an everyday word too is a unit here; all longer names but a few always are. */
function isEverydayUnit(
  tokens: readonly Token[],
  figure: Figure,
  at: number,
  name: string,
  follower: Token | undefined,
  hyphened: boolean,
): boolean {
  switch (name) {
    case 'second':
      return hyphened || isOne(figure) || figure.kind === 'ratio'
    case 'stone':
    case 'pound':
    case 'pounds':
      return isWeight(tokens, figure, at)
    case 'cup':
    case 'cups': {
      const poured = follower?.tokenType === Word && /^[a-z]/.test(follower.image)
      return follower?.key === 'of' || (poured && (figure.numeral.form === 'fraction' || name === 'cups'))
    }
    default:
      return true
  }
}

/** Before "80s" these make a decade or an age of it. */
const decades = wordSet('the his her their my mid early late -')

const afterUnit = wordSet(
  'the for with when while than is are was were on or but per each every it they we at ' +
    'tall long wide high deep away above below from to of and or in x by at per heat heatwave temperatures ' +
    'weather days highs lows warming water',
)

const isOne = ({ stated }: Figure): boolean =>
  stated.kind === 'decimal' && stated.value.mantissa === 1n && stated.value.exponent === 0

/** Units that a smaller one may follow: "6 ft 2 in", "an hour and 23 minutes", "5 lb 3 oz", "2 h 30 min". */
const smaller: ReadonlyMap<string, readonly string[]> = new Map([
  ['[ft_i]', ['[in_i]']],
  ['[lb_av]', ['[oz_av]']],
  ['[stone_av]', ['[lb_av]']],
  ['h', ['min']],
  ['min', ['s']],
  ['d', ['h']],
  ['a', ['mo']],
  ['wk', ['d']],
  ['m', ['cm']],
  ['km', ['m']],
  ['kg', ['g']],
])

/** "an hour and 23 minutes": one of the larger unit stands before, with its article. */
function leading(text: string, tokens: readonly Token[], figure: Figure): Figure {
  const { first, stated } = figure
  const article = tokenAt(tokens, first - 3)
  if (
    tokenAt(tokens, first - 1)?.key !== 'and' ||
    (article?.key !== 'a' && article?.key !== 'an') ||
    stated.kind !== 'decimal'
  )
    return figure
  const larger = lookUpMeasure(text.slice(tokens[first - 2]!.from, tokens[first - 2]!.to))
  const own = measureByCode(figure.unit)
  if (larger === null || own === null || !(smaller.get(larger.code) ?? []).includes(figure.unit)) return figure
  const one = decimal(Math.round(Number(larger.factor) / Number(own.factor)))
  return altered(figure, { first: first - 3, stated: { kind: 'decimal', value: add(stated.value, one) } })
}

/** "2", "41.5", "nine", "twenty-three": the number of the smaller unit at token `at`; null for anything else. */
function smallNumber(tokens: readonly Token[], at: number): { readonly value: Decimal; readonly next: number } | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.tokenType === Digits)
    return /^\d{1,4}(?:\.\d+)?$/.test(token.image) ? { value: parseDecimal(token.image)!, next: at + 1 } : null
  if (token.tokenType === Unit) return { value: decimal(worthOf(token.key)), next: at + 1 }
  if (token.tokenType !== Tens) return null
  const dash = tokens[at + 1]?.tokenType === Dash ? 1 : 0
  const unit = tokens[at + 1 + dash]
  if (unit?.tokenType !== Unit) return { value: decimal(worthOf(token.key)), next: at + 1 }
  return { value: decimal(worthOf(token.key) + worthOf(unit.key)), next: at + 2 + dash }
}

/** Hedges of the smaller part of a measure, which are those of the whole: "two years and nearly nine months". */
const loose: ReadonlyMap<string, Hedge> = new Map([
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
])

/** Joins the smaller part that follows a compound measure, in the smaller unit. */
function compound(text: string, tokens: readonly Token[], figure: Figure): Figure {
  const units = smaller.get(figure.unit)
  const { stated } = figure
  if (units === undefined || stated.kind !== 'decimal' || stated.value.exponent < 0 || figure.per !== null)
    return figure
  let at = figure.next
  if (tokenAt(tokens, at)?.key === 'and' || tokenAt(tokens, at)?.image === ',') at++
  const hedge = at > figure.next ? loose.get(tokenAt(tokens, at)?.key ?? '') : undefined
  if (hedge !== undefined) at++
  const part = smallNumber(tokens, at)
  if (part === null) return figure
  const written = measureAt(text, tokens, part.next)
  // "2h 45m": behind hours, "m" is no metre.
  const minutes = figure.unit === 'h' && written?.name === 'm' ? lookUpMeasure('min') : null
  const named = written && minutes ? { ...written, match: minutes } : written
  if (named === null || !units.includes(named.match.code)) return figure
  const larger = lookUpMeasure(text.slice(tokens[figure.next - 1]!.from, tokens[figure.next - 1]!.to))
  if (larger === null) return figure
  const factor = Math.round(Number(larger.factor) / Number(named.match.factor))
  const value = add(multiply(stated.value, decimal(factor)), part.value)
  const decimals = part.value.exponent < 0 ? -part.value.exponent : -1
  const joined = altered(figure, {
    unit: named.match.code,
    stated: { kind: 'decimal', value },
    step: decimal(1, Math.min(0, -Math.max(0, decimals))),
    rounded: decimals >= 0,
    hedge: hedge ?? figure.hedge,
    next: named.next,
  })
  return compound(text, tokens, joined)
}
