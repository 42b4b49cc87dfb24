import { add, decimal, toNumber } from '../../src/quantity/index.js'
import { altered, type Figure } from '../figure.js'
import { mark } from '../marks.js'
import { Close, Comma, Dash, Open, Stop, type Token, tokenAt, Word } from '../tokens.js'
import { wordSet } from '../word-set.js'
import { ageCues, ageUnits, isAged, isAgeGroup, isAgeTold, isSecondAge, isTimeUnit, sharedUnit } from './age-cues.js'
import { months } from './months.js'

const pronouns = wordSet('his her their my your our its')

/** Whether digits stand for years that a person can have lived: a whole number up to 120. */
function isPlausible(figure: Figure): boolean {
  const { stated, numeral } = figure
  if (stated.kind !== 'decimal' || numeral.form === 'ordinal' || stated.value.exponent < 0) return false
  const years = toNumber(stated.value)
  return years > 0 && years <= 120
}

/**
 * The figure as an age: "44-year-old", "8 months old", "60 years of age" (a duration before it made it that far),
 * "aged 61", "aged 9 months", "Name, 61,", "First Last (52)", "in her 30s"; else null.
 */
export function ageOf(tokens: readonly Token[], figure: Figure): Figure | null {
  if (figure.kind === 'duration') {
    const { next } = figure
    const dash = tokens[next]?.tokenType === Dash ? 1 : 0
    const word = tokens[next + dash]
    if (word !== undefined && (word.key === 'old' || word.key === 'olds')) return age(figure, next + dash + 1)
    if (word?.key === 'of' && tokens[next + 1]?.key === 'age') return age(figure, next + 2)
    return isLived(tokens, figure) ? age(figure, next) : null
  }
  if (figure.kind !== 'count' || figure.explicit || !mayBeAge(tokens, figure) || !isPlausible(figure)) return null
  // The unit of "aged 9 months" is read first.
  if (isTimeUnit(tokens[figure.next])) return null
  const { first, next } = figure
  const after = tokens[next]
  if (figure.numeral.literal !== null && after?.key === 's' && after.from === tokens[next - 1]!.to) {
    const possessive =
      pronouns.has(tokenAt(tokens, first - 1)?.key ?? '') || pronouns.has(tokenAt(tokens, first - 2)?.key ?? '')
    if (!possessive || figure.stated.kind !== 'decimal' || figure.stated.value.exponent === 0) return null
    const low = figure.stated.value
    return altered(age(figure, next + 1), {
      stated: { kind: 'range', low, high: add(low, decimal(9)) },
      hedge: 'range',
    })
  }
  if (isAged(tokens, figure) || isSecondAge(tokens, figure))
    return altered(age(figure, next), { unit: sharedUnit(tokens, next) })
  if (isTold(tokens, figure) || isAgeTold(tokens, figure)) return age(figure, next)
  if (isSpoken(tokens, figure) || isRetiring(tokens, figure)) return age(figure, next)
  if (figure.numeral.form !== 'digits') return null
  const before = tokenAt(tokens, first - 1)
  if (isApposed(tokens, figure)) return age(figure, next)
  if (before?.tokenType !== Comma && before?.tokenType !== Open) return null
  const name = tokenAt(tokens, first - 2)
  if (name === undefined || !isName(name)) return null
  if (
    before?.tokenType === Comma &&
    (after === undefined || after.tokenType === Comma || after.tokenType === Stop || after.tokenType === Close)
  ) {
    const family = tokenAt(tokens, first - 3)
    const person = after?.tokenType === Comma || (family !== undefined && isName(family))
    return person && !months.has(name.key) && Number(figure.numeral.literal) > 3 ? age(figure, next) : null
  }
  const family = tokenAt(tokens, first - 3)
  if (
    before?.tokenType === Open &&
    before.image === '(' &&
    after?.tokenType === Close &&
    family !== undefined &&
    isName(family)
  ) {
    return Number(figure.numeral.literal) >= 10 && !counted.has(name.key) ? age(figure, next) : null
  }
  return null
}

/** Whether a figure without a unit stands where ages do, as far as its two neighbours tell. */
function mayBeAge(tokens: readonly Token[], { first, next }: Figure): boolean {
  const before = tokenAt(tokens, first - 1)
  if (before === undefined) return tokens[next]?.key === 's'
  if ((before.marks & AGE_BEHIND) !== 0 || before.tokenType === Comma || before.tokenType === Open) return true
  return tokens[next]?.key === 's'
}

/** Whether a duration behind the words of an age is one: "aged 9 months", "ages eligible: 18 years", "an age of 8 weeks". */
const isLived = (tokens: readonly Token[], figure: Figure): boolean =>
  ageUnits.has(figure.unit) &&
  (isAged(tokens, figure) ||
    isSecondAge(tokens, figure) ||
    isAgeTold(tokens, figure) ||
    isAgeGroup(tokens, figure.first))

const persons = wordSet('man woman boy girl child lad youth teenager')
const speakers = wordSet("he she i he's she's i'm who")
const being = wordSet('is was turned turns be')

/** "she is 38", "who turned 40 in May", "he was 29 when she …", "a woman of 35": where nothing is counted behind it. */
function isTold(tokens: readonly Token[], { first, next }: Figure): boolean {
  const after = tokens[next]
  const ends = after === undefined || (after.tokenType !== Word && after.key === '') || behindAge.has(after.key)
  if (!ends || after?.tokenType === Dash) return false
  const before = tokenAt(tokens, first - 1)?.key ?? ''
  const subject = tokenAt(tokens, first - 2)?.key ?? ''
  if (before === 'of') return persons.has(subject)
  if (/^(?:he|she|i)'/.test(before)) return speakers.has(before)
  // "Those who are 65 or older"; of things, "are 12" counts.
  if (before === 'are') return subject === 'who' && after?.key !== 'in'
  if (!being.has(before)) return false
  if (speakers.has(subject) || before.startsWith('turn')) return true
  if (roles.has(subject) || superlatives.has(subject)) return after?.tokenType !== Word || after.key !== 'in'
  return before === 'was' && after?.key === 'when' && speakers.has(tokens[next + 1]?.key ?? '')
}

const behindAge = wordSet('and or when but now on in this that last at the who was were had has he she')

/** People by what they do or are, of whom a bare number tells the age: "the driver, 52, has", "the author was 58". */
const roles = wordSet(
  'captain officer driver farmer teacher nurse doctor surgeon mother father son daughter brother sister widow widower ' +
    'pensioner student pupil singer actor actress player striker goalkeeper coach manager director president chairman ' +
    'chairwoman minister mayor leader executive founder owner victim suspect defendant man woman boy girl resident ' +
    'villager fisherman engineer pilot soldier builder carpenter baker butcher shopkeeper electrician plumber author ' +
    'writer poet painter artist scientist researcher professor politician lawyer judge banker cyclist motorist climber',
)
const superlatives = wordSet('youngest oldest eldest')

/** "the captain, 52, has", "Dag Norell (Union), 52, has arrived": between commas, behind a person or the bracket of one. */
function isApposed(tokens: readonly Token[], { first, next, numeral }: Figure): boolean {
  const [comma, person] = [tokenAt(tokens, first - 1), tokenAt(tokens, first - 2)]
  if (comma?.tokenType !== Comma || tokens[next]?.tokenType !== Comma || Number(numeral.literal) < 14) return false
  if (person?.tokenType !== Close) return roles.has(person?.key ?? '')
  let open = first - 3
  while (open > first - 8 && tokenAt(tokens, open)?.tokenType !== Open) open--
  const [family, given] = [tokenAt(tokens, open - 1), tokenAt(tokens, open - 2)]
  return family !== undefined && given !== undefined && isName(family) && isName(given)
}

/** "The youngest was 18, the oldest 84": a number right behind who is oldest. */
const isSpoken = (tokens: readonly Token[], { first, next }: Figure): boolean =>
  superlatives.has(tokenAt(tokens, first - 1)?.key ?? '') && (tokens[next] === undefined || tokens[next]!.key === '')

/** "is retiring at 62", "died at 91", "At 52 she became": how old somebody was when something happened. */
function isRetiring(tokens: readonly Token[], { first, next, numeral }: Figure): boolean {
  if (
    tokenAt(tokens, first - 1)?.key !== 'at' ||
    numeral.rounded ||
    !/^(?:1[3-9]|[2-9]\d|1[01]\d)$/.test(numeral.literal ?? '')
  )
    return false
  const after = tokens[next]
  if (/^(?:he|she)$/.test((after?.tokenType === Comma ? tokens[next + 1] : after)?.key ?? '')) return true
  const ends = after === undefined || after.key === '' || behindAge.has(after.key) || after.key === 'after'
  return ends && retiring.has(tokenAt(tokens, first - 2)?.key ?? '')
}

const retiring = wordSet('school retire retires retired retiring died dies married widowed')

/** Words that an age may stand behind. */
const AGE_BEHIND = mark([...ageCues, ...being, ...speakers, ...superlatives, 'and', 'or', 'at', 'to'])

const age = (figure: Figure, next: number): Figure =>
  altered(figure, { kind: 'age', unit: figure.kind === 'duration' ? figure.unit : 'a', explicit: true, next })

/** Headings of lists on a page, whose number in brackets says how many there are. */
const counted = wordSet(
  'jobs comments photos videos news alerts reviews notes letters listings offers events articles results',
)

const isName = (token: Token): boolean =>
  token.tokenType === Word && /^\p{Lu}\p{Ll}/u.test(token.image) && !openers.has(token.key)

/** Words that open a sentence with a capital and begin no name: "On Sunhop, 29." */
const openers = wordSet('on in at for from by with of to and but the a an as when while after before under over since')
