import type { Sentence } from '../../claims/index.js'
import {
  add,
  addIntervals,
  maximum,
  nominal,
  type Quantity,
  subtract,
  subtractIntervals,
  toUnitOf,
} from '../../quantity/index.js'
import { dimensionKey } from '../comparable.js'
import { isOfOthers, levelBeside } from './changes.js'
import type { LevelPair } from './levels.js'

/**
 * Pairs of levels of which a text writes only one: "raise capacity by 750, to 1,950" tells of 1,200 too, and "The queue was
 * 480 long. A year earlier it had been 540" sets two sentences against each other.
 */
export const impliedLevels = (sentences: readonly Sentence[]): LevelPair[] =>
  sentences.flatMap((sentence, i) => [...startsOf(sentence), ...earlierOf(sentence, sentences[i - 1])])

const AMOUNTS: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'duration'])

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
