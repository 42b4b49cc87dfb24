import type { Claim, Sentence } from '../../claims/index.js'
import {
  add,
  addIntervals,
  maximum,
  nominal,
  type Quantity,
  sizeOf,
  subtract,
  subtractIntervals,
  toUnitOf,
} from '../../quantity/index.js'
import { dimensionKey } from '../comparable.js'
import { isOfOthers, levelBeside } from './change-levels.js'
import type { LevelPair } from './levels.js'

/**
 * Pairs of levels of which a text writes only one: "raise capacity by 750, to 1,950" tells of 1,200 too, and "The queue was
 * 480 long. A year earlier it had been 540" sets two sentences against each other.
 */
export const impliedLevels = (sentences: readonly Sentence[]): LevelPair[] =>
  sentences.flatMap((sentence, i) => [
    ...startsOf(sentence),
    ...bracketsOf(sentence),
    ...setApartOf(sentence),
    ...earlierOf(sentence, sentences[i - 1]),
  ])

const AMOUNTS: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'duration'])

const PERIOD =
  '(?:(?:Q[1-4]|H[12]|FY|[A-Z][a-z]{2,8}\\.?)[ ]?)?(?:19|20)\\d\\d(?:[/–-]\\d{2,4})?|last year|a year (?:ago|earlier|before)|previously|prior year|previous year'
/** Between a level and the one of an earlier time in brackets behind it: "£64m (2023: £60m)", "84 ms (was 91 ms)". */
const OPENS = new RegExp(
  `^(?:\\s[A-Za-zÀ-ɏ-]+){0,3}?\\s?\\((?:(?:${PERIOD})\\s?:?,?\\s?|was |were |from |up from |down from |against )?$`,
)
const DATED_OPENING = /\((?:.*\d{4}|.*year|was|were|from|.*from|against|prev|prior)/
/** Behind the one in brackets: they end, or say when it was so. */
const CLOSES = new RegExp(`^(?:\\s(?:in|for|at|a|the|last|year|ago|earlier|before|previous|${PERIOD}))*\\s?\\)`, 'u')
const DATED_CLOSING = /^\s(?:in|for|at|a year|last|the previous)/

/** A level with that of an earlier time in brackets: "Freight units: 58,400 (62,900)"; without a word of time it may be another thing. */
function bracketsOf({ claims, text }: Sentence): LevelPair[] {
  const levels = claims.filter(({ quantity }) => quantity.moment === null && quantity.change === null)
  return levels.flatMap((to, k): LevelPair[] => {
    const from = levels[k + 1]
    if (from === undefined || dimensionKey(to.quantity) === null) return []
    const [opening, closing] = [text.slice(to.mark.to, from.mark.from), text.slice(from.mark.to)]
    if (!OPENS.test(opening) || !CLOSES.test(closing)) return []
    if (dimensionKey(from.quantity) !== dimensionKey(to.quantity) || from.quantity.unit !== to.quantity.unit) {
      if (from.quantity.kind !== 'count' || to.quantity.kind !== 'count' || from.quantity.unit !== '1') return []
    }
    if (from.quantity.per !== to.quantity.per) return []
    return [{ from, to, loose: !DATED_OPENING.test(opening) && !DATED_CLOSING.test(closing) && !isLike(from, to) }]
  })
}

/** Between a level and the share that it is more or less by, and behind that share, where the clause ends. */
const COMMA = /^(?:\s\([^()]*\))?,\s(?:or |which is |that is |about |nearly |almost |roughly |some )*$/i
const MORE = /^\s?(?:more|less|higher|lower|up|down|dearer|cheaper)\s*(?:[.,;)]|$)/i
const SHARES: ReadonlySet<string> = new Set(['percent', 'ratio'])

/** "It was put at £7m in 2019 and would now cost £9m, a quarter more": the one other level of a sentence is where it began. */
function setApartOf({ claims, text }: Sentence): LevelPair[] {
  return claims.flatMap((by, k): LevelPair[] => {
    const to = claims[k - 1]
    if (to === undefined || by.quantity.change === null || !SHARES.has(by.quantity.kind)) return []
    if (!COMMA.test(text.slice(to.mark.to, by.mark.from)) || !MORE.test(text.slice(by.mark.to))) return []
    const key = dimensionKey(to.quantity)
    const others = claims.filter(
      ({ quantity, index }) =>
        index !== to.index && quantity.change === null && quantity.moment === null && dimensionKey(quantity) === key,
    )
    const [from] = others
    if (key === null || from === undefined || others.length > 1 || from.index > to.index) return []
    if (from.quantity.unit !== to.quantity.unit || from.quantity.per !== to.quantity.per) return []
    // "Of 900 homes 120 are let, a quarter more": a part is no earlier level of its whole.
    return isPartOf(text.slice(0, from.mark.from)) ? [] : [{ from, to }]
  })
}

const isPartOf = (before: string): boolean => /\b(?:of|among|out of)\s+(?:the |its |our |their |all )?$/i.test(before)

/** Two counts of many digits, one right behind the other, within a factor of two: no part and no other thing. */
const isLike = ({ quantity: a, reading }: Claim, { quantity: b }: Claim): boolean => {
  const [x, y] = [sizeOf(a), sizeOf(b)]
  return reading.text.replace(/\D/g, '').length >= LONG && x > 0 && y > 0 && x < y * 2 && y < x * 2
}

const LONG = 4

/** The level before an amount of change, worked out from the level that it led to. */
function startsOf(sentence: Sentence): LevelPair[] {
  return sentence.claims.flatMap((by): LevelPair[] => {
    const { change, kind } = by.quantity
    if (change === null || !AMOUNTS.has(kind) || by.quantity.hedge !== 'exact' || isOfOthers(by)) return []
    const to = levelBeside(by, sentence)
    if (to === null || to.quantity.hedge !== 'exact' || to.quantity.per !== by.quantity.per) return []
    const size = kind === 'count' ? { ...by.quantity, unit: to.quantity.unit } : toUnitOf(by.quantity, to.quantity)
    const before = size === null ? null : levelBefore(to.quantity, size, change)
    if (before === null) return []
    const text = `${to.reading.text} ${change === 'up' ? 'less' : 'and'} ${by.reading.text}`
    return [{ from: { ...by, quantity: before, reading: { ...by.reading, text } }, to }]
  })
}

function levelBefore(to: Quantity, size: Quantity, change: 'up' | 'down'): Quantity | null {
  const [end, by] = [nominal(to.stated), nominal(size.stated)]
  const value = change === 'up' ? subtract(end, by) : add(end, by)
  if (value.mantissa <= 0n) return null
  return {
    ...to,
    stated: { kind: 'decimal', value },
    value: change === 'up' ? subtractIntervals(to.value, size.value) : addIntervals(to.value, size.value),
    step: to.rounded ? maximum(to.step, size.step) : size.step,
  }
}

/** A sentence that tells how things stood before. */
const BEFORE =
  /\b(?:(?:a|one|the) (?:year|month|week|quarter|season|decade) (?:earlier|before|ago|previously)|(?:twelve|12) months (?:earlier|before|ago|previously)|last (?:year|month|week|quarter|season)|the previous (?:year|month|week|quarter|season))\b/i
/** What the sentence before counted is taken up by a pronoun or not named again. */
const TAKEN_UP = /\b(?:it|they|there|that|this)\b|^[^,]{0,40}(?:,|\bthe figure)/i

function earlierOf(sentence: Sentence, last: Sentence | undefined): LevelPair[] {
  if (last === undefined || last.document !== sentence.document || last.block !== sentence.block) return []
  const own = sentence.claims.filter(({ quantity }) => quantity.moment === null)
  const [from] = own
  if (own.length !== 1 || from!.quantity.change !== null || !BEFORE.test(sentence.text)) return []
  if (!TAKEN_UP.test(sentence.text) || BEFORE.test(last.text)) return []
  const key = dimensionKey(from!.quantity)
  const levels = last.claims.filter(
    ({ quantity }) => quantity.moment === null && quantity.change === null && quantity.per === from!.quantity.per,
  )
  const alike = levels.filter(({ quantity }) => key !== null && dimensionKey(quantity) === key)
  return alike.map((to) => ({ from: from!, to, loose: alike.length > 1 }))
}
