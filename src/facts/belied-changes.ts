import { nominal, significantDigits, sizeOf, toNumber } from '../quantity/index.js'
import { isBeside } from './beside.js'
import { dimensionKey } from './comparable.js'
import { evaluate } from './formulas.js'
import { isOfSubordinate } from './joins/change-levels.js'
import { isPowerOfTen } from './joins/nearness.js'
import { type Sign, textBefore, textBehind } from './sign.js'

/** Between a change and the level that it led to. */
const TO_OWN = /^ to (?:(?:about|around|some|just|only|nearly|almost|over|under|more than|less than|the|a) )*$/i

/** "Grew by half to £1.2 billion and make up 45%, up from 36%": the change has a level of its own. */
export const hasOwnLevel: Sign = ({ relation: { terms }, one, sentences }) => {
  const by = one('by')?.claim
  if (by == null || by.cell !== null) return false
  const next = sentences[by.sentence]!.claims.find(({ index }) => index > by.index)
  if (next === undefined || !TO_OWN.test(by.text.slice(by.mark.to, next.mark.from))) return false
  const dimension = dimensionKey(next.quantity)
  return terms.every(
    ({ claim, quantity, role }) => claim !== next && (role === 'by' || dimensionKey(quantity) !== dimension),
  )
}

/** "Profit was £792m, 30p in the pound (27p last year), and a third higher": said of what stands before the aside. */
export const isOfSubject: Sign = ({ one }) => {
  const [from, to, by] = ['from', 'to', 'by'].map((role) => one(role)?.claim)
  if (from == null || to == null || by == null || !isBeside(from, by) || from.index > by.index) return false
  const between = by.text.slice(from.mark.to, by.mark.from)
  return /\([^()]*$/.test(textBefore(from)) && /^[^()]*\),? and (?:is |was |are |were |up |down |by )*$/.test(between)
}

/** "£11.5m, up 31.4% (£8.75m)": no change, but the level before, as its three digits and more say. */
export const isLevelItself: Sign = ({ one }) => {
  const [level, change] = [one('from'), one('by')].map((term) =>
    term === undefined ? '' : significantDigits(nominal(term.quantity.stated)),
  )
  return level === change && level!.length >= FEWEST_DIGITS
}
const FEWEST_DIGITS = 3

/** A change of a subordinate clause and two levels of the main one. */
export const isOfFirstClause: Sign = ({ one }) => {
  const [from, to, by] = ['from', 'to', 'by'].map((role) => one(role)?.claim)
  if (from == null || to == null || by == null || !isBeside(from, by) || !isBeside(to, by)) return false
  return isOfSubordinate(by, [from, to])
}

/** "8% go faster than 65": so many of them do. */
export const isOfSome: Sign = ({ one }) => {
  const by = one('by')?.claim
  return by != null && /^ (?:go|drive|run|travel|earn|pay|live|stay|wait|work|take|score|spend)\b/i.test(textBehind(by))
}

/** "By a tenth to 41,500, and that of others from 1,660 to 830": levels that lie many times as far apart are of two things. */
export const isFarOff: Sign = ({ relation }) => {
  const result = evaluate(relation)
  if (result === null || result.holds || result.target.role !== 'by') return false
  const { low, high } = result.expected
  const apart = low === null || high === null ? 0 : (Math.abs(toNumber(low)) + Math.abs(toNumber(high))) / 2
  const ratio = apart / Math.abs(sizeOf(result.target.quantity))
  return ratio > MOST_OFF && !isPowerOfTen(ratio, NOUGHTS)
}
const MOST_OFF = 20
const NOUGHTS = 0.03

/** "Up from $79.1m in the first and 12% higher than a year earlier": each from a level of its own. */
export const isOfOwnBasis: Sign = ({ one }) => {
  const [from, by] = ['from', 'by'].map((role) => one(role)?.claim)
  if (from == null || by == null || !isBeside(from, by) || from.index > by.index) return false
  return (
    /\b(?:up|down|from|against|compared with)\b[^,;:]{0,20}$/i.test(textBefore(from)) &&
    /\band\b[^,;:\d]{0,25}$/i.test(by.text.slice(from.mark.to, by.mark.from)) &&
    /^ (?:higher|lower|more|less|fewer|up|down|above|below)? ?(?:than|on) (?:a|the|in|last|its)\b/i.test(textBehind(by))
  )
}

const CONVERTED: ReadonlySet<string> = new Set(['money', 'measure'])
/** "A profit of 252.8 million euros ($293.2 million), up 17.9 percent from 214.4 million": the same once more in other money or units. */
export const isInBrackets: Sign = ({ one }) => {
  const [to, by] = ['to', 'by'].map((role) => one(role)?.claim)
  if (to == null || !CONVERTED.has(to.quantity.kind) || by == null || !isBeside(to, by)) return false
  return /\d[^()]{0,25} \((?:about |around )?$/.test(textBefore(to)) && /^\)/.test(textBehind(to))
}
