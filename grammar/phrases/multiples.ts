import { add, type Direction } from '../../src/quantity/index.js'
import type { Figure } from '../figure.js'
import { mark } from '../marks.js'
import { CurrencySign, Dash, Digits, type Token, tokenAt } from '../tokens.js'
import { wordSet } from '../word-set.js'

/** A word that is a multiple by itself. */
export interface MultipleWord {
  readonly times: string
  readonly change: Direction | null
}

/**
 * "twice", "doubled", "tenfold", "halved", "double the 60 grams": what the word at `at` multiplies by; null for all other
 * words. "Double", "triple" and their like are multiples only before what is multiplied ("a double room" is none).
 */
export function multipleWord(tokens: readonly Token[], at: number): MultipleWord | null {
  const { key, marks } = tokens[at]!
  if ((marks & MULTIPLE) === 0) return null
  const follower = tokens[at + 1]?.key ?? ''
  if (often.has(key) && (!isCompared(tokens[at + 1]) || isFrequency(tokens, at))) return null
  return words.get(key) ?? (multiplied.has(follower) ? (verbs.get(key) ?? null) : null)
}

/** "twice a week", "thrice a day" */
const isFrequency = (tokens: readonly Token[], at: number): boolean =>
  /^an?$/.test(tokens[at + 1]?.key ?? '') && times.has(tokens[at + 2]?.key ?? '')

const times = wordSet('second minute hour day night week fortnight month quarter season year decade')

/** Words that as often say how many times something happened: "it failed twice in a day". */
const often = wordSet('twice thrice')

const isCompared = (token: Token | undefined): boolean =>
  token !== undefined &&
  (multiplied.has(token.key) ||
    token.tokenType === Digits ||
    token.tokenType === CurrencySign ||
    compared.has(token.key))

const compared = wordSet('as over more any average normal usual a an one two three four five six seven eight nine ten')

const multiplied = wordSet('the its their his her our your my that what those these this last')
const verbs: ReadonlyMap<string, MultipleWord> = new Map([
  ['double', { times: '2', change: null }],
  ['triple', { times: '3', change: null }],
  ['treble', { times: '3', change: null }],
  ['quadruple', { times: '4', change: null }],
])

const words = new Map<string, MultipleWord>()
const put = (keys: string, times: string, change: Direction | null): void => {
  for (const key of keys.split(' ')) words.set(key, { times, change })
}
put('twice', '2', null)
put('thrice', '3', null)
put('doubled doubling doubles', '2', 'up')
put('tripled tripling triples trebled trebling trebles threefold', '3', 'up')
put('quadrupled quadrupling quadruples fourfold', '4', 'up')
put('quintupled fivefold', '5', 'up')
put('halved halving halves', '0.5', 'down')
put('twofold', '2', 'up')
put('sixfold', '6', 'up')
put('sevenfold', '7', 'up')
put('eightfold', '8', 'up')
put('ninefold', '9', 'up')
put('tenfold', '10', 'up')
put('hundredfold', '100', 'up')
/** Words that may be multiples by themselves. */
export const MULTIPLE = mark([...words.keys(), ...verbs.keys()])

const comparing = wordSet(
  'as more less the its their his her fewer larger higher bigger greater longer faster likelier smaller ' +
    'lower cheaper heavier stronger oversubscribed earnings what that those',
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
    return { ...figure, stated, kind: 'multiple', unit: '1', explicit: true, next: at + 3 }
  }
  const multiple = (change: Direction | null): Figure => ({
    ...figure,
    kind: 'multiple',
    unit: '1',
    explicit: true,
    next: at + 1,
    change,
  })
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
