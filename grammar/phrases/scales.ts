import { decimal } from '../../src/quantity/index.js'
import { lookUpMeasure } from '../../src/units/index.js'
import { altered, type Figure, timesFigure } from '../figure.js'
import { scaledNumeral } from '../numeral.js'
import { Dash, type Token, Word } from '../tokens.js'
import { wordSet } from '../word-set.js'

const lengthy = wordSet(
  'tall long wide high deep away sprint hurdles freestyle butterfly backstroke breaststroke race dash final ' +
    'relay x above below diameter radius run row',
)

/** How many letters stand for a scale at most: "$5mm". */
export const LONGEST_LETTERS = 2

/** A letter that scales ("$5m", "100K", "10M people"), decided by currency, capital and what follows. */
export function withScaleLetter(tokens: readonly Token[], figure: Figure, money: boolean): Figure {
  const { numeral } = figure
  const token = tokens[figure.next]
  if (
    token === undefined ||
    token.tokenType !== Word ||
    token.image.length > LONGEST_LETTERS ||
    numeral.scale.exponent !== 0 ||
    numeral.literal === null
  )
    return figure
  const glued = token.from === tokens[figure.next - 1]!.to
  const exponent = scaleLetter(tokens, figure.next, money, glued)
  if (exponent === 0) return figure
  const scaled = scaledNumeral(numeral, decimal(1, exponent), figure.next + 1)
  const times = timesFigure(altered(figure, { rounded: true }), decimal(1, exponent))
  return altered(times, { numeral: scaled, next: figure.next + 1 })
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

const notPlural = wordSet('this plus less does goes thus yes')

const isCountable = (key: string): boolean =>
  (key.length > 3 && key.endsWith('s') && !key.endsWith('ss') && !notPlural.has(key)) ||
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
