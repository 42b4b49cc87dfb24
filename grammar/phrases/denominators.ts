import { printDecimal } from '../../src/quantity/index.js'
import { lemmaOf } from '../../src/text/index.js'
import { perUnitName } from '../../src/units/index.js'
import { Comma, Dash, Digits, Scale, type Token, tokenAt, Word } from '../tokens.js'
import { wordSet } from '../word-set.js'
import { readLiteral } from './numbers.js'

/** The denominator of a rate and the token after its words. */
export interface Rate {
  readonly per: string
  readonly next: number
}

/** The codes of lengths of time. */
const lengths: ReadonlySet<string> = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'a'])

/** Whether a denominator is a length of time. */
export const isLengthOfTime = (per: string): boolean => lengths.has(per)

/** Words that end the name of a denominator. */
export const prepositions = wordSet(
  'per each every in at from to on for and or but with by of as than after before while when last this next is was since ' +
    'until over more less',
)

/** A period, unit or noun, after a number of them where `counted` allows one: "100,000 people", "million", "square metre". */
export function denominatorAt(tokens: readonly Token[], at: number, counted: boolean): Rate | null {
  let next = at
  let count = ''
  const number = tokens[next]
  if (counted && number?.tokenType === Digits) {
    const literal = readLiteral(number.image)
    if (literal === null) return null
    count = printDecimal(literal.value)
    next++
  }
  if (counted && tokens[next]?.tokenType === Scale) {
    const size = sizes[tokens[next]!.key]
    if (size === undefined) return null
    count = count === '' ? size : count + size.slice(1)
    next++
  }
  if (isDayWord(tokens, next)) next++
  const word = tokens[next]
  if (
    word === undefined ||
    (word.tokenType !== Word && word.key !== 'second' && word.key !== 'quarter' && word.key !== 'dozen')
  ) {
    return count === '' ? null : { per: `${count} 1`, next }
  }
  if (word.key === 'cent' || word.key === 'se') return null
  const everybody = behindPeople(tokens, next)
  if (everybody > next + 1) return { per: count === '' ? 'person' : `${count} person`, next: everybody }
  const two = tokens[next + 1]
  const pair = two?.tokenType === Word ? perUnitName(`${word.image} ${two.image}`) : null
  const single = perUnitName(word.image) ?? (counted || /^[a-z]/.test(word.image) ? lemmaOf(word.key) : null)
  if (
    counted &&
    pair === null &&
    two?.tokenType === Word &&
    /^[a-z]/.test(two.image) &&
    perUnitName(word.image) === null
  ) {
    // "per diluted share": the head noun follows its adjective.
    if (!prepositions.has(two.key) && !/(?:ed|ing)$/.test(two.key))
      return { per: `${count === '' ? '' : `${count} `}${perUnitName(two.image) ?? lemmaOf(two.key)}`, next: next + 2 }
  }
  // "Each registered elector": the head noun follows its adjective.
  if (!counted && pair === null && ADJECTIVE.test(word.key) && two?.tokenType === Word && !prepositions.has(two.key))
    return { per: perUnitName(two.image) ?? lemmaOf(two.key), next: next + 2 }
  const dash = tokens[next + 1]
  const time = tokens[next + 2]
  if (dash?.tokenType === Dash && dash.from === word.to && time?.from === dash.to && perUnitName(time.image) !== null) {
    // "per patient-year"
    return { per: `${count === '' ? '' : `${count} `}${single}.${perUnitName(time.image)}`, next: next + 3 }
  }
  const per = pair ?? single
  if (per === null || stopWords.has(word.key)) return count === '' ? null : { per: `${count} 1`, next }
  return { per: count === '' ? per : `${count} ${per}`, next: next + (pair === null ? 1 : 2) }
}

const people = wordSet('man woman child boy girl adult')

/** The token behind "man, woman and child" from token `at` on; `at` itself or the next one where no two of them are joined. */
function behindPeople(tokens: readonly Token[], at: number): number {
  if (!people.has(tokens[at]!.key)) return at
  let end = at + 1
  while (isJoint(tokens[end]) && people.has(tokens[end + 1]?.key ?? '')) end += 2
  return tokens[end - 2]?.tokenType === Comma ? at + 1 : end
}

const isJoint = (token: Token | undefined): boolean =>
  token?.tokenType === Comma || token?.key === 'and' || token?.key === 'or'

/** Adjectives that a counted noun may stand behind. */
const ADJECTIVE = /(?:ed|[ai]ble|onal|ual|ential)$|^(?:new|old|adult|extra)$/

/** "every school day", "each working day": the period stands behind its adjective. */
export const isDayWord = (tokens: readonly Token[], at: number): boolean =>
  dayWords.has(tokenAt(tokens, at)?.key ?? '') && tokens[at + 1]?.key === 'day'

const dayWords = wordSet('school working business trading market calendar single')

const stopWords = wordSet(
  'that which who it they we you is was are were has had can will would not so then this these those and or of the other one in to on at for and with from by side way other',
)
const sizes: Readonly<Record<string, string>> = {
  thousand: '1000',
  million: '1000000',
  lakh: '100000',
  crore: '10000000',
  billion: '1000000000',
}
