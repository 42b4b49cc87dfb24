import { add, equalDecimals, multiply, nominal, type Quantity, sizeOf, toNumber, ZERO } from '../quantity/index.js'
import { isBeside } from './beside.js'
import { claimSize } from './comparable.js'
import { evaluate } from './formulas.js'
import { likened } from './joins/likening.js'
import { type Sign, textBefore, textBehind } from './sign.js'
import { endsList } from './sums/lists.js'

/** "The first gets €10,000, the second €6,000 and the third €4,000 …, in 48 events": each of several amounts is paid so often. */
export const isOneOfSeveral: Sign = ({ one, sentences }) => {
  const [rate, count, total] = [one('rate'), one('count'), one('total')]
  if (rate?.claim == null || rate.claim.cell !== null || count === undefined || total === undefined) return false
  const fellows = sentences[rate.claim.sentence]!.claims.flatMap(({ quantity }) => likenedRate(quantity, rate.quantity))
  if (fellows.length < 2) return false
  const sum = fellows.reduce((all, quantity) => add(all, nominal(quantity.stated)), ZERO)
  return equalDecimals(multiply(sum, nominal(count.quantity.stated)), nominal(total.quantity.stated))
}

/** "34.8 million tonnes in and 25.2 million out … €84 billion, or €1,400 a tonne": divided by all of them together. */
export const isOfAllCounts: Sign = ({ one, sentences }) => {
  const [total, count, average] = [one('total'), one('count'), one('average')]
  if (total === undefined || average === undefined || count?.claim == null || count.claim.cell !== null) return false
  const divisor = count.claim.quantity
  const fellows = sentences[count.claim.sentence]!.claims.flatMap((claim) => {
    const same = claim.quantity.change === null ? likened(claim.quantity, divisor) : null
    return same === null ? [] : [sizeOf(same)]
  })
  const sum = fellows.reduce((all, value) => all + value, 0)
  const [whole, each] = [total, average].map(({ quantity }) => sizeOf(quantity)) as [number, number]
  return fellows.length > 1 && Math.abs(whole / sum - each) <= Math.max(toNumber(average.quantity.step), each * ROUNDED)
}

/** Figures of three digits and their quotients lie this near to each other. */
const ROUNDED = 0.01

/** "14,030 offences among 610,000 people, or 23 for every thousand of them": a rate on a round number is no quotient alone. */
export const isOnRoundNumber: Sign = ({ one }) => {
  const average = one('average')?.claim
  return (
    average != null &&
    /^ (?:for|in|per|to|of) (?:every |each |an? )?(?:hundred|thousand|million|1[0,]+\b)/i.test(textBehind(average))
  )
}

const likenedRate = (quantity: Quantity, rate: Quantity): Quantity[] => {
  const same = likened({ ...quantity, per: null }, { ...rate, per: null })
  return same === null || quantity.moment !== null ? [] : [same]
}

const TO_NEXT = /^[^.;:,()]{0,25}\bto (?:(?:about|around|some|just|only|nearly|almost|over|under) )*$/i
const FROM = /\bfrom (?:(?:about|around|some|just|only|nearly|almost|over|under|an? (?:average|total) of) )*$/i

/** "Halved, from 12 bytes a key to six. A table of 50 million keys needs 300 MB": what was gives no later figure. */
export const isOfFormer: Sign = ({ one, sentences }) => {
  const result = [one('total'), one('average')].flatMap((term) => term?.claim ?? [])
  return ['rate', 'count', 'total'].some((role) => {
    const claim = one(role)?.claim
    if (claim == null || claim.cell !== null || !FROM.test(textBefore(claim))) return false
    const next = sentences[claim.sentence]?.claims.find(({ mark }) => mark.from >= claim.mark.to)
    if (next === undefined || !TO_NEXT.test(claim.text.slice(claim.mark.to, next.mark.from))) return false
    return (
      result.every((other) => other !== next) && result.some((other) => other !== claim && other.index > next.index)
    )
  })
}

/** "By 40 metres a year, 600 in those 15 years; and since then by 120 a year": total and count give the rate beside them. */
export const isOfOtherRate: Sign = ({ relation, one, sentences }) => {
  const [total, count, average] = [one('total'), one('count'), one('average')]
  if (total?.claim == null || count === undefined || average?.claim == null || evaluate(relation)?.holds !== false)
    return false
  const quotient = sizeOf(total.quantity) / sizeOf(count.quantity)
  return (sentences[total.claim.sentence]?.claims ?? []).some((claim) => {
    if (claim === average.claim || claim === total.claim || claim === count.claim) return false
    if (claim.quantity.per !== average.claim?.quantity.per || claim.quantity.per === null) return false
    const same = likened({ ...claim.quantity, per: null }, { ...average.quantity, per: null })
    return same !== null && Math.abs(sizeOf(same) / quotient - 1) <= ROUNDED
  })
}

/** "26 weekends in two theatres, with eight patients in each": what is counted of all is no sum of other things. */
export const isOfOtherThings: Sign = ({ one }) => {
  const [total, average] = [one('total')?.claim, one('average')?.claim]
  if (total?.quantity.kind !== 'count' || average?.quantity.kind !== 'count') return false
  const [all, each] = [total.subject.headClass, average.subject.headClass]
  return all !== null && each !== null && all !== each && isBeside(total, average)
}

/** "Will add 1,200 seats to the present 4,800, making 6,000": a sum or what is left, as written, and no product. */
export const isSumOfThem: Sign = ({ one }) => {
  const [rate, count, total] = [one('rate')?.claim, one('count')?.claim, one('total')?.claim]
  if (rate == null || count == null || total == null) return false
  const [a, b, c] = [rate, count, total].map(claimSize) as [number, number, number]
  return c === a + b || c === Math.abs(a - b)
}

/** "18, 27, 31 and 24 newts, an average of 25 a pond": the last of a list is the total of none. */
export const isOneOfList: Sign = ({ one }) => {
  const total = one('total')?.claim
  return total != null && total.cell === null && endsList(total)
}

/** "Up 4.7% from 172,000 the year before. That is 493 a day": a level that was is the total of no average of what is. */
export const isOfLevelBefore: Sign = ({ one, relation: { origin } }) => {
  const total = one('total')?.claim
  return total != null && total.cell === null && origin !== 'sentence' && LEVEL_BEFORE.test(textBefore(total))
}
const LEVEL_BEFORE =
  /\b(?:up|down|rise|rose|risen|fall|fell|fallen|increase|increased|decrease|decreased|drop|dropped|grew|grown|growth|compared|against|versus)\b[^.;:]{0,40}\b(?:from|against|versus|compared (?:with|to)) (?:(?:about|some|just|only|nearly|almost|over) )*$/i

/** "Two years for Vask, eighteen months each for Brod and Dane": those whom an amount is for each of stand behind it. */
export const isForNamed: Sign = ({ one }) => {
  const average = one('average')?.claim ?? one('rate')?.claim
  if (average == null || !/\b(?:each|apiece)$/i.test(average.reading.text)) return false
  return NAMED_BEHIND.test(textBehind(average)) || GROUPS_BEHIND.test(textBehind(average))
}
/** "£14,000 each for the first three men and women": so many of each group. */
const GROUPS_BEHIND = /^ (?:for|to|from) [^,.;:]{1,40} (?:men|boys|males) and (?:the )?(?:women|girls|females)\b/i
const NAMED_BEHIND =
  /^ (?:for|to|from) (?:the )?\p{Lu}[\p{L}’'-]*(?:(?: \p{Lu}[\p{L}’'-]*)*,? (?:and|&) |, )(?:the )?\p{Lu}/u

/** "Three robots, each able to handle 65", "a clinic can give 180": what can be is the quotient of nothing that is. */
export const isOfCapacity: Sign = ({ relation, one }) => {
  if (evaluate(relation)?.holds !== false) return false
  const [each, all] = [one('average') ?? one('rate'), one('total')].map(
    (term) => term?.claim != null && term.claim.cell === null && CAPABLE.test(textBefore(term.claim)),
  )
  const [first, last] = [one('average') ?? one('rate'), one('total')]
    .flatMap((term) => term?.claim ?? [])
    .sort((a, b) => a.index - b.index)
  if (first === undefined || last === undefined) return each !== all
  // "Capacity of 1.2 million a year, equivalent to 100,000 a month" is one told twice.
  return each !== all && !SAME.test(first.text.slice(first.mark.to, last.mark.from))
}
const SAME = /\b(?:or|equivalent|equals|that is|i\.e\.|which is|making|meaning)\b/i
const CAPABLE =
  /\b(?:able to|capable of|capacity (?:of|for)|designed (?:to|for)|can(?! ?not)|room for|enough for|rated at|up to)\b[^.;,:\d]{0,25}$/i

/** "50 megapixels, and the other two 12 each": the others do not share what the first has. */
export const isOfTheOthers: Sign = ({ one }) => {
  const [total, count] = [one('total')?.claim, one('count')?.claim]
  return (
    total != null &&
    count != null &&
    isBeside(total, count) &&
    /\b(?:the|its|their) (?:other|remaining) $/i.test(textBefore(count)) &&
    /^ (?:[a-z]+ )?(?:£|\$|€)?\d[\d.,]* (?:[a-z]+ )?each\b/i.test(textBehind(count))
  )
}

/** "A whole 1.5 kg cheese costs £33, and cut pieces £24 a kilo": a price of another thing, put like the first. */
export const isOfNextThing: Sign = ({ one, relation }) => {
  const [total, average] = [one('total')?.claim, one('average')?.claim]
  if (total == null || average == null || total.cell !== null || !isBeside(total, average)) return false
  if (total.index > average.index || evaluate(relation)?.holds !== false) return false
  return NEXT_THING.test(average.text.slice(total.mark.to, average.mark.from))
}
const NEXT_THING =
  /^[^.;:\d]{0,40}(?:,| and|, and| but|, but|;) (?!(?:or|so|that|which|about|around|an?|at|i\.e)\b)(?:[a-z]+ )?(?:[a-z]+s|[a-z]+ one|food|the other|another) $/i

/** "An average of one every 3 minutes 45 seconds": between times that the passage gives, not out of a length told elsewhere. */
export const isInterval: Sign = ({ one, relation: { origin } }) => {
  const average = one('average')?.claim
  return (
    one('total')?.claim != null &&
    average != null &&
    origin !== 'sentence' &&
    /\b(?:one|a [a-z]+) every $/i.test(textBefore(average))
  )
}
