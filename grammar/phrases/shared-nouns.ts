import { compareDecimals } from '../../src/quantity/index.js'
import type { Figure } from '../figure.js'
import type { Noun, Reading } from '../reading.js'
import { Close, Colon, Comma, Of, PLURAL, Stop, type Token } from '../tokens.js'
import { wordSet } from '../word-set.js'

/** How many characters may lie between a noun and the count that shares it. */
const REACH = 64

/**
 * What a bare count that begins at token `first` and ends before token `next` counts, where no noun follows it: the noun
 * of the count before it, if both are levels of one thing ("300 cases, up from 280", "from 40 beds to 62") or this is so
 * many of those ("1,840 workers, 212 of them abroad"). Null where that is not sure.
 */
export function sharedNoun(
  text: string,
  tokens: readonly Token[],
  figure: Figure,
  first: number,
  next: number,
  last: Reading | undefined,
): Noun | null {
  if (figure.kind !== 'count' || figure.explicit || figure.hyphened || figure.numeral.form === 'vague') return null
  if (last === undefined || last.noun === null || last.quantity.kind !== 'count') return null
  const { noun } = last
  const behind = Math.max(noun.to, last.to)
  const from = tokens[first]!.from
  if (behind >= from || from - behind > REACH) return null
  const gap = text.slice(behind, from)
  const lead = text.slice(Math.max(0, last.from - 8), last.from)
  if (isOfThem(tokens, next)) {
    const isOnly = !ADJUNCT.test(lead) && !hasPlural(tokens, behind, first)
    return isOnly && APPOSED.test(gap) && isWithin(figure, last) ? noun : null
  }
  if (noun.from < last.to || !isEnd(tokens[next])) return null
  // "5½ points out of seven": the most there could have been.
  if (LEVELS.test(gap)) return played.has(noun.lemma) && gap.endsWith('out of ') ? null : noun
  // "added 12 points to 3,412"
  if (last.quantity.change !== null) return null
  const isFrom = /\bfrom $/i.test(lead)
  return (isFrom && WHILE_TO.test(gap)) || (played.has(noun.lemma) && TO.test(gap)) ? noun : null
}

/** What stands between a noun with its count and another level of it. */
const LEVELS =
  /^(?: (?:in|at|on|for|during|over|last|this)\b[^.;:()]{0,40})?(?:,? (?:(?:up|down) from|compared (?:with|to)|out of)|, (?:up|down|against|versus|from)|, (?:up|down) by) $/
const TO = /^ to $/
/** Behind "from 40 beds": "last year to", "in 2019 to". */
const WHILE_TO =
  /^(?: (?:(?:last|this|a) [a-z]{3,9}(?: (?:ago|earlier|before))?|in (?:[A-Z][a-z]+ )?(?:\d{4}|[A-Z][a-z]+)))? to $/
/** What is counted of two sides: "41 votes to 27". */
const played = wordSet('vote point mark goal seat game run set frame')

/** What stands between a noun and so many "of them". */
const APPOSED = /^(?: [^.;:()—–]{0,50})?(?:,| [—–]| \() ?(?:and |but |including |with )?$/

/** "five goals in six games, three of them", "40 boys and 52 girls, two of them": more than one noun may be meant. */
const ADJUNCT = /\b(?:in|at|for|from|to|on|with|by|across|and|or) $/i

const isOfThem = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tokenType === Of && pronouns.has(tokens[at + 1]?.key ?? '')

const pronouns = wordSet('them whom which')

/** Whether another noun that "them" may mean stands between a place and token `end`. */
function hasPlural(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = end - 1; at >= 0 && tokens[at]!.from >= from; at--) if ((tokens[at]!.marks & PLURAL) !== 0) return true
  return false
}

function isWithin({ stated }: Figure, { quantity }: Reading): boolean {
  return (
    stated.kind === 'decimal' &&
    quantity.stated.kind === 'decimal' &&
    compareDecimals(stated.value, quantity.stated.value) <= 0
  )
}

/** Words behind a number that has no noun of its own: "280 a week earlier", "27 in May". */
const enders = wordSet('a an the this last in at by on for during when before after since')

const isEnd = (token: Token | undefined): boolean =>
  token === undefined ||
  token.tokenType === Stop ||
  token.tokenType === Comma ||
  token.tokenType === Close ||
  token.tokenType === Colon ||
  enders.has(token.key)
