import type { Noun } from '../reading.js'
import { Article, CAPITAL, Digits, Half, isHyphen, Of, Tens, type Token, tokenAt, UNIT_NAME, Unit } from '../tokens.js'
import { wordSet } from '../word-set.js'
import { nounAfter } from './nouns.js'

/** The noun after "of" and determiners, stepping over a figure ("90 percent of the estimated 1,000 fighters"). */
export function nounAfterOf(text: string, tokens: readonly Token[], at: number, single: boolean): Noun | null {
  // "£3m worth of damage"
  const start = tokenAt(tokens, at)?.key === 'worth' ? at + 1 : at
  return tokenAt(tokens, start)?.tokenType === Of ? nounBehind(text, tokens, start + 1, single) : null
}

/** The noun of the whole that a "half" before token `at` is of without that word: "half the cost", but not "half the time". */
export function nounAfterHalf(text: string, tokens: readonly Token[], at: number): Noun | null {
  if (tokenAt(tokens, at - 1)?.tokenType !== Half || !isHalvable(tokens[at])) return null
  // "fell by half the next day"
  if (['by', 'in'].includes(tokenAt(tokens, at - 2)?.key ?? '')) return null
  const noun = nounBehind(text, tokens, at, true)
  if (noun === null || moments.has(noun.lemma)) return null
  // "half the usual 53 mm"
  return /^\s\d/.test(text.slice(noun.to, noun.to + 2)) ? null : noun
}

/** Whether a token makes "half" before it a part of what follows. */
export const isHalvable = (token: Token | undefined): boolean => halvable.has(token?.key ?? '')

const halvable = wordSet('the its his her their our my your')
/** Nouns that say when or how long behind "half the". */
const moments = wordSet(
  'second minute hour day night morning afternoon evening weekend summer winter spring autumn time',
)

/** The noun behind determiners and a figure from token `from` on. */
function nounBehind(text: string, tokens: readonly Token[], from: number, single: boolean): Noun | null {
  let i = from
  for (let steps = 0; steps < 5 && i < tokens.length; steps++, i++) {
    const token = tokens[i]!
    const skip =
      token.tokenType === Article ||
      token.tokenType === Digits ||
      fillers.has(token.key) ||
      (token.key.endsWith("'s") && isNumberAt(tokens, i + 1))
    if (!skip || isHyphen(tokens, i + 1)) break
  }
  // "60% of the 15 GWh"
  const counted = tokens[i - 1]!.tokenType === Digits
  if (counted && tokens[i] !== undefined && isMeasureName(tokens[i]!)) return null
  const several = !single || (counted && ((tokens[i]?.marks ?? 0) & CAPITAL) !== 0)
  const noun = nounAfter(text, tokens, i, !several, tokens.length, i > from)
  return noun !== null && isWhen(noun) ? null : noun
}

const isNumberAt = (tokens: readonly Token[], at: number): boolean => {
  const type = tokens[at]?.tokenType
  return type === Digits || type === Unit || type === Tens
}

/** Names of units as they are written, known or not: "MW", "GWh", "km"; "US" and "Halden" are names. */
const isMeasureName = ({ image, marks }: Token): boolean =>
  /^[a-z]{1,2}$|[a-z][A-Z]|[A-Z]{2}[a-z]|^[A-Z]$/.test(image) || ((marks & UNIT_NAME) !== 0 && /[A-Z]/.test(image))

const isWhen = ({ lemma, modifiers }: Noun): boolean =>
  (whens.has(lemma) && modifiers.every((word) => before.has(word))) || before.has(lemma)

/** "Of the same quarter", "of the previous year". */
const before = wordSet('same previous preceding last past corresponding prior following first second third fourth')

/** Words behind "of" that say when, not of what: "three weeks of June", "the sum of the year before". */
const whens = wordSet(
  'year month week quarter decade century january february march april may june july august september october ' +
    'november december',
)

const fillers = wordSet(
  'the all its his her their our my your estimated some about around roughly over more than nearly a an ' +
    'top bottom remaining thousand million hundred billion two three four five six seven eight nine ten',
)
