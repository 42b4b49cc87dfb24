import { decimal } from '../../src/quantity/index.js'
import { altered, type Figure, figureOf } from '../figure.js'
import { mark } from '../marks.js'
import { blank } from '../numeral.js'
import { Article, isHyphen, Of, type Token, tokenAt } from '../tokens.js'
import { wordSet } from '../word-set.js'
import { measureAfter } from './measures.js'
import { shareAfter } from './shares.js'

/** Words that a share without a number may begin with. */
export const POINT = mark(['quarter', 'percentage'])

/**
 * A share or part that stands without a number at token `at`: "another quarter-point", "its quarter-percentage-point
 * cut", "a single percentage point", "the remaining quarter was sold", "the quarter of a century since"; null where there is none.
 */
export function pointAt(text: string, tokens: readonly Token[], at: number): Figure | null {
  const { key, marks } = tokens[at]!
  if ((marks & POINT) === 0) return null
  return key === 'percentage'
    ? wholePoint(tokens, at)
    : isHyphen(tokens, at + 1)
      ? quarterPoint(tokens, at)
      : (restQuarter(tokens, at) ?? quarterOfUnit(text, tokens, at))
}

const quarter = (first: number): Figure =>
  figureOf({ ...blank, form: 'fraction', first, next: first + 1, value: decimal(1), denominator: decimal(4) })

function quarterPoint(tokens: readonly Token[], at: number): Figure | null {
  const share = shareAfter(tokens, quarter(at), false)
  return share?.kind === 'percentage-points' ? share : null
}

const rests = wordSet('remaining other')
const shared = wordSet('is are was were goes went comes came and')

/** "The other quarter was sold", "the State pays the remaining quarter.": a part of what was named, and no three months. */
function restQuarter(tokens: readonly Token[], at: number): Figure | null {
  if (!rests.has(tokenAt(tokens, at - 1)?.key ?? '')) return null
  const after = tokens[at + 1]
  const ends = after === undefined || after.key === '' || shared.has(after.key)
  return ends ? altered(quarter(at), { explicit: true }) : null
}

/** "The quarter of a century since then", "the quarter of an hour before". */
function quarterOfUnit(text: string, tokens: readonly Token[], at: number): Figure | null {
  if (tokens[at + 1]?.tokenType !== Of || tokens[at + 2]?.tokenType !== Article || tokens[at + 2]!.key === 'the')
    return null
  const figure = measureAfter(text, tokens, altered(quarter(at), { next: at + 3 }))
  return figure?.kind === 'duration' ? figure : null
}

const whole = wordSet('single full whole')

/** "a single percentage point", "a percentage point": one of them. */
function wholePoint(tokens: readonly Token[], at: number): Figure | null {
  if (tokens[at + 1]?.key !== 'point') return null
  const first = whole.has(tokenAt(tokens, at - 1)?.key ?? '') ? at - 2 : at - 1
  if (tokenAt(tokens, first)?.tokenType !== Article) return null
  const one = figureOf({ ...blank, first, next: at + 2, value: decimal(1) })
  return altered(one, { kind: 'percentage-points', unit: 'pp', explicit: true })
}
