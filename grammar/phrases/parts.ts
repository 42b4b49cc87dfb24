import { add, decimal } from '../../src/quantity/index.js'
import { simplify } from '../chain.js'
import { altered, type Figure } from '../figure.js'
import type { ReadingContext } from '../reading.js'
import { Article, Of, type Token, tokenAt } from '../tokens.js'
import { measureAfter } from './measures.js'
import { moneyAfter } from './money.js'
import { shareAfter } from './shares.js'

/** "half a mile", "a quarter of an hour", "half a percentage point": a fraction of one of a unit; null for other figures. */
export function partOfUnit(
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
  const moved = altered(figure, { next: next + 1 })
  return (
    shareAfter(tokens, moved, afterPercent) ??
    moneyAfter(text, tokens, moved, context.dollar) ??
    measureAfter(text, tokens, moved)
  )
}

/** "a mile and a half", "an hour and three quarters", "a dollar and a half": one of a unit and a part of it; null for other figures. */
export function unitAndPart(
  text: string,
  tokens: readonly Token[],
  figure: Figure,
  context: ReadingContext,
): Figure | null {
  const at = figure.first - 2
  const one = tokenAt(tokens, at - 1)
  if (figure.stated.kind !== 'fraction' && figure.kind !== 'ratio') return null
  if (tokens[at + 1]?.key !== 'and' || one?.tokenType !== Article) return null
  const { stated } = figure
  const [part, parts] =
    stated.kind === 'fraction'
      ? [stated.numerator, stated.denominator]
      : [figure.numeral.value, figure.numeral.denominator]
  const [numerator, denominator] = simplify(add(part, parts), parts)
  const exact = denominator.mantissa === 1n && denominator.exponent === 0
  const moved = altered(figure, {
    next: at,
    stated: exact ? { kind: 'decimal', value: numerator } : { kind: 'fraction', numerator, denominator },
    step: exact ? decimal(1, numerator.exponent) : figure.step,
  })
  const whole = moneyAfter(text, tokens, moved, context.dollar) ?? measureAfter(text, tokens, moved)
  if (whole === null || whole.next !== at + 1) return null
  return altered(whole, { first: at - 1, next: figure.next, rounded: exact, hyphened: false })
}
