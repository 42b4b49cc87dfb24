import type { Figure } from '../figure.js'
import {
  Article,
  Comma,
  Dash,
  Digits,
  Hundred,
  isHyphen,
  PLURAL,
  Scale,
  Tens,
  type Token,
  tokenAt,
  Unit,
  Word,
} from '../tokens.js'
import { wordSet } from '../word-set.js'
import { isNumberedInWords, labelled } from './labels.js'
import { isRest } from './ordinals.js'
import { fractionLookAlike } from './part-lookalikes.js'

export function wordLookAlike(tokens: readonly Token[], figure: Figure): string | null {
  const { numeral, first, next } = figure
  const token = tokens[first]!
  const before = tokenAt(tokens, first - 1)
  const after = tokens[next]
  if (token.key === 'one' && next === first + 1) {
    if (isRemainder(tokens, first)) return null
    if (pronounBefore.has(before?.key ?? '') && !isOneIn(tokens, next)) return 'pronoun'
    if (articles.has(tokenAt(tokens, first - 2)?.key ?? '') && before?.tokenType === Word && !isOneIn(tokens, next))
      return 'pronoun'
    if (after === undefined || (after.tokenType !== Word && after.tokenType !== Dash && !isQuantifier(after)))
      return 'pronoun'
    if (pronounBehind.has(after.key) && !isOneIn(tokens, next)) return 'pronoun'
    if (after.tokenType === Dash && (after.from > token.to || oneCompounds.has(tokens[next + 1]?.key ?? '')))
      return 'name'
  }
  if (tokens[next - 1]!.key === 'score' && token.key === 'a' && !isTwenty(tokens, next)) return 'name'
  // "Ten Mile campground", "Three Mile Island"
  if (/^[A-Z][a-z]/.test(token.image) && /^(?:Mile|Acre|Foot|Pound|Ton)$/.test(after?.image ?? '')) return 'name'
  if (isNumberedInWords(tokens, figure)) return 'label'
  if (token.key === 'zero' && after?.tokenType === Dash && after.from === token.to) return 'name'
  if (numeral.form === 'vague' && isUnitNote(tokens, figure)) return 'unit'
  if (numeral.form === 'vague' && token.key === 'scores' && after?.key !== 'of') return 'name'
  // "the Three Forks network"
  if (
    /^[A-Z][a-z]/.test(token.image) &&
    before?.tokenType === Word &&
    /^[a-z]/.test(before.image) &&
    /^[A-Z][a-z]/.test(after?.image ?? '')
  )
    return 'name'
  if (numeral.form === 'ordinal') return ordinalLookAlike(tokens, figure)
  if (numeral.form === 'fraction') return fractionLookAlike(tokens, figure)
  if (labelled.has(before?.key ?? '') && next === first + 1) return 'label'
  if (
    before !== undefined &&
    before.tokenType === Dash &&
    before.to === token.from &&
    tokenAt(tokens, first - 2)?.to === before.from
  )
    return 'name'
  return null
}

/** A bare "one" that is what remains: "that left one, a crater named Wren"; not "the left one". */
const isRemainder = (tokens: readonly Token[], first: number): boolean =>
  remainders.has(tokenAt(tokens, first - 1)?.key ?? '') &&
  tokens[first + 1]?.tokenType !== Word &&
  !/^(?:the|a|his|her|its|their|your)$/.test(tokenAt(tokens, first - 2)?.key ?? '')

const remainders = wordSet('left leaving leaves leave')

/** "in thousands", "quantities in thousands of bags", "Copies sold, thousands": the unit of a table, and no figure. */
function isUnitNote(tokens: readonly Token[], { first, next }: Figure): boolean {
  const before = tokenAt(tokens, first - 1)
  if (before?.key === 'in') return tokens[next]?.key !== 'of' || measured.has(tokenAt(tokens, first - 2)?.key ?? '')
  return before?.tokenType === Comma && tokens[next] === undefined
}

const measured = wordSet('quantities figures amounts numbers values expressed stated measured given shown all volumes')

/** "a score of boats", "a score boats"; other scores are results. */
function isTwenty(tokens: readonly Token[], next: number): boolean {
  const counted = tokens[tokens[next]?.key === 'of' ? next + 1 : next]
  return counted?.tokenType === Word && (counted.marks & PLURAL) !== 0
}

/** "one in five", "one of every ten" */
const isOneIn = (tokens: readonly Token[], next: number): boolean => {
  const at = next + (['of', 'every', 'each'].includes(tokens[next + 1]?.key ?? '') ? 2 : 1)
  const many = tokenAt(tokens, at)?.tokenType === Article && tokens[at + 1]?.tokenType !== Word ? at + 1 : at
  const type = tokenAt(tokens, many)?.tokenType
  return (
    (tokens[next]?.key === 'in' || tokens[next]?.key === 'out') &&
    (type === Digits || type === Unit || type === Tens || type === Hundred || type === Scale)
  )
}

const isQuantifier = (token: Token): boolean =>
  token.tokenType.name === 'Percent' || token.tokenType.name === 'CurrencySign'

const articles = wordSet('the a an this that')

const pronounBefore = wordSet(
  'no the this that which every each any another some only other first last next new old big good better ' +
    'same right wrong little',
)

const pronounBehind = wordSet(
  'of is was are were be been has had have who that which whose to in on at by for with from and or but as ' +
    'if when where while last more next less such each every can could will would may might must should says ' +
    "said day time another way hand side thing does did do isn't wasn't it he she they we you i the a an his " +
    'her its their my our your not also than',
)

const oneCompounds = wordSet('in time off way sided to on size man woman stop third half')

function ordinalLookAlike(tokens: readonly Token[], figure: Figure): string | null {
  const { first, next } = figure
  const before = tokenAt(tokens, first - 1)
  const after = tokens[next]
  const token = tokens[first]!
  if (next === first + 1) {
    if (before?.key === 'at' && token.key === 'first') return 'adverb'
    if (
      token.key === 'second' &&
      (before?.key === 'per' ||
        before?.key === 'every' ||
        before?.tokenType === Digits ||
        (before?.key === 'a' && !isAdjectival(after)))
    )
      return 'unit'
    if (after?.tokenType === Comma && !placing.has(before?.key ?? '')) return 'adverb'
    if (isRest(tokens, first) && token.key !== 'first' && token.key !== 'second') return 'not understood'
    if (token.key === 'first' && isAdverb(before, after)) return 'adverb'
    const capital = /^[A-Z]/.test(token.image)
    if (capital && after !== undefined && /^[A-Z]/.test(after.image)) return 'name'
    if ((after?.key === 'quarter' && !isHyphen(tokens, next + 1)) || after?.key === 'half' || after?.key === 'century')
      return 'period'
    if (
      after?.tokenType === Dash &&
      ['hand', 'class', 'party', 'person', 'rate', 'guess', 'time', 'ever', 'born', 'degree', 'year'].includes(
        tokens[next + 1]?.key ?? '',
      )
    )
      return 'name'
    if (after?.key === 'hand' || after?.key === 'aid' || after?.key === 'lady') return 'name'
  }
  return null
}

/** Behind these an ordinal is a place, also before a comma: "finished second, 0.3 seconds behind". */
const placing = wordSet('finished finish finishes finishing came come comes coming placed ranked ranks was is were in')

/** Whether an ordinal stands before a word it can modify: "a second boat", not "a second later" or "a second." */
const isAdjectival = (after: Token | undefined): boolean =>
  after?.tokenType === Word &&
  !pronounBehind.has(after.key) &&
  !['ago', 'later', 'after', 'before', 'per', 'apart', 'earlier', 'faster', 'slower'].includes(after.key)

const beforeAdverb = wordSet(
  'was were is are been be being had has have having he she it they we you i who which that when since',
)

/** "were first reported", "sheep, first kept there": when it happened, no place in a sequence. */
const isAdverb = (before: Token | undefined, after: Token | undefined): boolean =>
  after?.tokenType === Word &&
  /(?:ed|en|wn|ght|ld|heard|made|found|built|laid|kept|met|set|put)$/.test(after.key) &&
  (before === undefined || before.tokenType === Comma || beforeAdverb.has(before.key))
