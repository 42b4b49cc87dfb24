import { decimal } from '../../src/quantity/index.js'
import { lookUpMeasure } from '../../src/units/index.js'
import { altered, type Figure } from '../figure.js'
import { Article, OrdinalWord, type Token, tokenAt, Word } from '../tokens.js'
import { worthOf } from '../vocabulary.js'
import { wordSet } from '../word-set.js'

export const endings = wordSet('st nd rd th')

/** The figure as an ordinal where its digits carry the ending of one ("4th", "21st"); else null. */
export function ordinalOf(tokens: readonly Token[], figure: Figure): Figure | null {
  const ending = tokens[figure.next]
  if (ending?.key.length !== 2 || ending.from !== tokens[figure.next - 1]!.to || !endings.has(ending.key)) return null
  if (figure.numeral.literal === null || figure.stated.kind !== 'decimal' || figure.stated.value.exponent < 0)
    return null
  return altered(figure, {
    kind: 'ordinal',
    numeral: { ...figure.numeral, form: 'ordinal' },
    explicit: true,
    next: figure.next + 1,
  })
}

const rests = wordSet('remaining other last final')
const shares = wordSet('is are was were goes go went comes came will would has have had belongs')

/** Whether an ordinal at token `first` stands for a part that is left: "the remaining fifth", "the last third". */
export const isRest = (tokens: readonly Token[], first: number): boolean =>
  rests.has(tokenAt(tokens, first - 1)?.key ?? '')

/** "The remaining twentieth is cash", "the last third went to …": the part that is left; null for other figures. */
export function restOf(tokens: readonly Token[], figure: Figure): Figure | null {
  const { first, next, numeral } = figure
  const below = worthOf(tokens[first]!.key)
  if (numeral.form !== 'ordinal' || next !== first + 1 || below < 3 || !isRest(tokens, first)) return null
  if (tokenAt(tokens, first - 2)?.key !== 'the' || !shares.has(tokens[next]?.key ?? '')) return null
  const [value, denominator] = [decimal(1), decimal(below)]
  return altered(figure, {
    kind: 'ratio',
    explicit: true,
    stated: { kind: 'fraction', numerator: value, denominator },
    numeral: { ...numeral, form: 'fraction', value, denominator },
  })
}

/** "for a third day", "a fifth year in a row": the place of a unit among others, and no part of one; null for other figures. */
export function placeOf(tokens: readonly Token[], figure: Figure): Figure | null {
  const { first, next, numeral } = figure
  if (numeral.form !== 'fraction' || next !== first + 2 || tokens[first]!.tokenType !== Article) return null
  const unit = tokens[next]
  if (tokens[first + 1]!.tokenType !== OrdinalWord || unit?.tokenType !== Word) return null
  if (unit.key.length < 3 || lookUpMeasure(unit.key)?.dimension !== 'time') return null
  return altered(figure, {
    first: first + 1,
    kind: 'ordinal',
    stated: { kind: 'decimal', value: decimal(worthOf(tokens[first + 1]!.key)) },
    numeral: { ...numeral, form: 'ordinal' },
    explicit: true,
  })
}
