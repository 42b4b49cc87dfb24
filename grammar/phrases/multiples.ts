import { add, type Direction } from '../../src/quantity/index.js'
import { altered, type Figure } from '../figure.js'
import { Dash, type Token, tokenAt } from '../tokens.js'
import { wordSet } from '../word-set.js'

const comparing = wordSet(
  'as more less the its their his her fewer larger higher bigger greater longer faster likelier smaller ' +
    'lower cheaper heavier stronger oversubscribed earnings forward trailing annual core expected projected ebitda revenue sales profits what that those',
)

/** The figure as a multiple: "three times as many", "1.96 times", "5x", "10-fold"; else null (a plain "three times" is a count). */
export function multipleAfter(tokens: readonly Token[], figure: Figure): Figure | null {
  if (figure.numeral.form === 'ordinal' || figure.numeral.form === 'vague') return null
  let at = figure.next
  const dash = tokenAt(tokens, at)?.tokenType === Dash
  if (dash) at++
  const token = tokens[at]
  if (token === undefined) return null
  const { form, value, denominator } = figure.numeral
  if (form === 'fraction' && token.key === 'as' && tokens[at + 2]?.key === 'again') {
    // "half as many again" is one and a half times.
    const stated = { kind: 'fraction' as const, numerator: add(value, denominator), denominator }
    return altered(figure, { stated, kind: 'multiple', unit: '1', explicit: true, next: at + 3 })
  }
  const multiple = (change: Direction | null): Figure =>
    altered(figure, { kind: 'multiple', unit: '1', explicit: true, next: at + 1, change })
  if (token.key === 'fold' && (dash || token.from === tokens[at - 1]!.to)) return multiple('up')
  if (dash) return null
  if (
    token.image === '×' ||
    ((token.key === 'x' || token.key === 'X') && token.from === tokens[at - 1]!.to && tokens[at + 1]?.from !== token.to)
  )
    return multiple(null)
  if (token.key !== 'times') return null
  const follower = tokens[at + 1]
  if (
    comparing.has(follower?.key ?? '') ||
    figure.numeral.form === 'fraction' ||
    (/\.\d/.test(figure.numeral.literal ?? '') && figure.numeral.scale.exponent === 0)
  )
    return multiple(null)
  return null
}
