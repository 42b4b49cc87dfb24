import { printDecimal } from '../../src/quantity/index.js'
import { lemmaOf } from '../../src/text/index.js'
import { perUnitName } from '../../src/units/index.js'
import { mark } from '../marks.js'
import {
  Article,
  Comma,
  Dash,
  Digits,
  isHyphen,
  Of,
  OrdinalWord,
  Slash,
  Stop,
  type Token,
  tokenAt,
  Word,
} from '../tokens.js'
import { wordSet } from '../word-set.js'
import { denominatorAt, isDayWord, isLengthOfTime, prepositions, type Rate } from './denominators.js'
import { readLiteral } from './numbers.js'

const periods = wordSet(
  'second minute hour day night week fortnight month quarter year decade head piece person barrel tonne ton ' +
    'gallon litre liter pound kilo kilogram ounce share mile kilometre time pop ticket dozen unit pint acre ' +
    'hectare bushel game match evening morning shift trip visit innings session performance lap km mi kwh',
)
/** Periods that stay a rate behind what is counted: "six loads of sand a day". */
const everyDay = wordSet('minute hour day night week month year')
const adverbs = wordSet('hourly daily nightly weekly fortnightly monthly quarterly yearly annually')
/** What a day is that stands for others: "on a normal day". */
const usual = wordSet('normal average typical ordinary usual')
/** The first words of rates, beside articles. */
const RATE = mark([...adverbs, ...usual, ...wordSet('apiece each every per pa p.a p.a.')])
/** "a year later", "a day after", "a month ago": a time, not a rate. */
const timely = wordSet('ago earlier later after before old since apart early late prior into')

const now = wordSet('now today then that this the when')

/** What is taken off sums of a period: "$900 a month before tax". */
const deducted = wordSet('tax taxes interest rent rents deductions costs expenses bills fees insurance tips')

/** Whether "a month" that ends before token `at` says when: "a year later", "a month on, …", "a month on from"; `money` asks for less. */
const isTime = (tokens: readonly Token[], at: number, money: boolean): boolean =>
  (timely.has(tokenAt(tokens, at)?.key ?? '') && !deducted.has(tokens[at + 1]?.key ?? '')) ||
  (tokenAt(tokens, at)?.key === 'from' &&
    now.has(tokens[at + 1]?.key ?? '') &&
    !(money && tokens[at + 1]!.key === 'the')) ||
  (tokenAt(tokens, at)?.key === 'on' &&
    (tokens[at + 1] === undefined || tokens[at + 1]!.key === '' || tokens[at + 1]!.key === 'from'))

/** How far behind a figure its "each month" may stand, in tokens. */
const REACH = 7

/**
 * The rate that follows a figure: right behind it or behind its noun ("a month", "per 100,000 people", "/kWh", "each",
 * "50,000 rounds of ammunition per day"); null where there is none before the next figure or stop.
 */
export function rateAfter(
  tokens: readonly Token[],
  next: number,
  money: boolean,
  isFigure: (at: number) => boolean,
): Rate | null {
  if (isHyphen(tokens, next) && tokens[next + 1]?.tokenType === Article) {
    // "a $2-a-day wage": the period alone, without the noun that its hyphen joins.
    const per = perUnitName(tokens[next + 3]?.image ?? '')
    return per === null || !isHyphen(tokens, next + 2) ? null : { per, next: next + 4 }
  }
  for (let at = next; at < Math.min(tokens.length, next + REACH); at++) {
    const token = tokens[at]!
    const rate = rateAt(tokens, at, at === next, money)
    if (rate !== null) return withSecond(tokens, rate)
    if (token.tokenType === Stop || token.tokenType === Comma || isFigure(at)) return null
    if (
      token.tokenType !== Word &&
      token.tokenType !== Of &&
      token.tokenType !== Article &&
      token.tokenType !== OrdinalWord
    )
      return null
    if ((token.marks & BREAK) !== 0) return null
  }
  return null
}

/** "per annum per connection", "a head a day": what it is for, and the time, in one denominator; the rate alone where it has no second. */
function withSecond(tokens: readonly Token[], rate: Rate): Rate {
  const link = tokens[rate.next]
  if (link?.key !== 'per' && link?.tokenType !== Article) return rate
  const second = rateAt(tokens, rate.next, true, false)
  if (second === null || isLengthOfTime(second.per) === isLengthOfTime(rate.per)) return rate
  const [what, time] = isLengthOfTime(rate.per) ? [second.per, rate.per] : [rate.per, second.per]
  return what === '1' || what.includes('.') ? rate : { per: `${what}.${time}`, next: second.next }
}

/** Whether a rate may begin from token `next` on, as far as each token tells by itself: seldom does one. */
export function isRateAhead(tokens: readonly Token[], next: number): boolean {
  if (tokens[next]?.tokenType === Dash) return true
  const end = Math.min(tokens.length, next + REACH)
  for (let at = next; at < end; at++) {
    const { tokenType, marks } = tokens[at]!
    if ((marks & RATE) !== 0 || tokenType === Slash || tokenType === Article) return true
    if ((marks & BREAK) !== 0 || (tokenType !== Word && tokenType !== Of && tokenType !== OrdinalWord)) return false
  }
  return false
}

const auxiliaries = wordSet('will would can could shall should may might must to have has had')
const shares = wordSet('of in on from for')

/** Words that no rate is looked for behind. */
const BREAK = mark(
  wordSet(
    'and but who which that while to from after before until when was were is are has have had said or by ' +
      'with as than against including up down compared',
  ),
)

/** The rate that begins at token `at`; `close` says that it stands right behind the figure. */
function rateAt(tokens: readonly Token[], at: number, close: boolean, money: boolean): Rate | null {
  const token = tokens[at]!
  const { key } = token
  if ((token.marks & RATE) === 0 && token.tokenType !== Slash && token.tokenType !== Article) return null
  if (token.tokenType === Slash) return close || at > 0 ? slashRate(tokens, at) : null
  if (usual.has(key)) return onUsual(tokens, at)
  if (key === 'apiece') return { per: '1', next: at + 1 }
  // "Sixty children will each get …" says who gets it.
  if (key === 'each' && auxiliaries.has(tokenAt(tokens, at - 1)?.key ?? '')) return null
  if (key === 'each' || key === 'every') {
    // "90p of every pound" is money in the pound, no weight.
    const link = tokenAt(tokens, at - 1)?.key ?? ''
    const weighed = link === 'for' && (!money || tokens[at + 2]?.key === 'of')
    if (tokens[at + 1]?.key === 'pound' && shares.has(link) && !weighed) return { per: 'pound', next: at + 2 }
    const period = denominatorAt(tokens, at + 1, false)
    if (period !== null) return period
    return key === 'each' && close ? { per: '1', next: at + 1 } : null
  }
  if (key === 'per') return denominatorAt(tokens, at + 1, true)
  if (token.tokenType === Article) {
    const word = tokens[at + 1]
    if (!close && !(tokenAt(tokens, at - 2)?.tokenType === Of && everyDay.has(word?.key ?? ''))) return null
    if (word === undefined || isTime(tokens, at + 2, money && close)) return null
    const priced =
      money &&
      close &&
      word.tokenType === Word &&
      /^[a-z]/.test(word.image) &&
      (!/(?:ly|ed|ing)$/.test(word.key) || gerunds.has(word.key))
    const after = tokens[at + 2]
    if (
      !periods.has(word.key) &&
      !(priced && (after?.tokenType !== Word || prepositions.has(after.key) || clauses.has(after.key)))
    )
      return null
    return denominatorAt(tokens, at + 1, false)
  }
  if (adverbs.has(key) && (tokens[at + 1]?.tokenType !== Word || close)) {
    const per = perUnitName(key)
    return per === null ? null : { per, next: at + 1 }
  }
  if ((key === 'pa' || key === 'p.a' || key === 'p.a.') && close) return { per: 'a', next: at + 1 }
  return null
}

/** "on a normal day", "in an average week": the period behind the adjective at token `at`. */
function onUsual(tokens: readonly Token[], at: number): Rate | null {
  const link = tokenAt(tokens, at - 2)?.key
  if (tokenAt(tokens, at - 1)?.tokenType !== Article || (link !== 'on' && link !== 'in')) return null
  const period = isDayWord(tokens, at + 1) ? at + 2 : at + 1
  const word = tokens[period]
  return word !== undefined && days.has(word.key) ? { per: perUnitName(word.key) ?? word.key, next: period + 1 } : null
}

const days = wordSet('day weekday night week month year evening morning shift hour')

/** Nouns in -ing that are bought one by one. */
const gerunds = wordSet(
  'boarding sailing crossing sitting booking listing meeting serving painting showing viewing outing',
)
/** Words that begin a clause behind a price. */
const clauses = wordSet('that which who they we he she it you i our its')

function slashRate(tokens: readonly Token[], at: number): Rate | null {
  const [slash, word, power] = [tokens[at]!, tokens[at + 1], tokens[at + 2]]
  if (word === undefined || slash.from !== tokenAt(tokens, at - 1)?.to || word.from !== slash.to) return null
  if (word.tokenType === Digits && power?.tokenType === Word) {
    const count = readLiteral(word.image)
    const per = perUnitName(power.image) ?? lemmaOf(power.key)
    return count && { per: `${printDecimal(count.value)} ${per}`, next: at + 3 }
  }
  if (word.tokenType !== Word) return null
  const squared = power?.tokenType === Digits && power.from === word.to ? perUnitName(word.image + power.image) : null
  if (squared !== null) return { per: squared, next: at + 3 }
  const per = perUnitName(word.image) ?? (word.image.length > 2 ? lemmaOf(word.key) : null)
  return per === null ? null : { per, next: at + 2 }
}
