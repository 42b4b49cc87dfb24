import type { Figure } from '../figure.js'
import { Colon, Comma, Dash, Digits, Tens, type Token, tokenAt, Unit, Word } from '../tokens.js'
import { wordSet } from '../word-set.js'

const agers = wordSet('aged age ages')
const hedging = wordSet('about around nearly almost over just under roughly some below above than least')
/** What goes before the last word of a hedge: "less than", "at least". */
const degrees = wordSet('less more older younger at')
const telling = wordSet('of is was were are being')
const stoppers = wordSet(
  'and or when but now on in at the who while with for after from to against as by he she they it',
)

/** Words that an age may stand right behind. */
export const ageCues: readonly string[] = [...agers, ...hedging, ...telling]

/** Whether a figure stands right behind "aged", "age" or "ages", or behind a hedge there: "aged 61", "aged under 5". */
export function isAged(tokens: readonly Token[], { first, next }: Pick<Figure, 'first' | 'next'>): boolean {
  const at = beforeHedge(tokens, first - 1)
  return agers.has(tokenAt(tokens, at)?.key ?? '') && (at === first - 1 || isLast(tokens, next))
}

/** The token before the words of a hedge that end at token `at`. */
function beforeHedge(tokens: readonly Token[], at: number): number {
  let before = at
  while (before > at - 3 && hedging.has(tokenAt(tokens, before)?.key ?? '')) before--
  return before < at && degrees.has(tokenAt(tokens, before)?.key ?? '') ? before - 1 : before
}

/** Whether nothing is counted behind a figure that ends before token `next`, but a unit of time at most. */
function isLast(tokens: readonly Token[], next: number): boolean {
  const after = tokens[isTimeUnit(tokens[next]) ? next + 1 : next]
  return after?.tokenType !== Word || stoppers.has(after.key)
}

/** The most tokens that ages listed side by side take up. */
const LONGEST_LIST = 12

/** "aged 6, 9 and 12", "aged 6 to 11 months": an age among others that share the word. */
export function isSecondAge(tokens: readonly Token[], { first, next }: Figure): boolean {
  let at = first
  while (at > first - LONGEST_LIST && isJoint(tokenAt(tokens, at - 1)) && isNumber(tokenAt(tokens, at - 2))) at -= 2
  if (at === first || !isAged(tokens, { first: at, next: at + 1 })) return false
  return isTimeUnit(tokens[next - 1]) ? isRangeJoint(tokens[first - 1]) || isDone(tokens[next]) : true
}

/** The unit that ages listed or joined to a range share with the last of them: months in "aged 6 to 11 months"; years where there is none. */
export function sharedUnit(tokens: readonly Token[], next: number): string {
  let at = next
  while (at < next + LONGEST_LIST && isJoint(tokens[at]) && isNumber(tokens[at + 1])) at += 2
  const unit = at === next ? undefined : timeUnits.get(tokens[at]?.key ?? '')
  return unit !== undefined && (isRangeJoint(tokens[at - 2]) || isDone(tokens[at + 1])) ? unit : 'a'
}

/** Whether a list of ages may end before a token: "aged 6 and 3 days after that" goes on with something else. */
const isDone = (after: Token | undefined): boolean =>
  after?.tokenType !== Word || after.key === 'old' || (stoppers.has(after.key) && after.key !== 'after')

const isJoint = (token: Token | undefined): boolean =>
  token?.tokenType === Comma || token?.key === 'and' || token?.key === 'or' || isRangeJoint(token)

const isRangeJoint = (token: Token | undefined): boolean => token?.tokenType === Dash || token?.key === 'to'

const isNumber = (token: Token | undefined): boolean =>
  token?.tokenType === Digits || token?.tokenType === Unit || token?.tokenType === Tens

const timeUnits: ReadonlyMap<string, string> = new Map(
  Object.entries({ a: 'year years yr yrs', mo: 'month months', wk: 'week weeks', d: 'day days' }).flatMap(
    ([code, names]) => names.split(' ').map((name) => [name, code] as const),
  ),
)

/** The codes of units that ages are told in. */
export const ageUnits: ReadonlySet<string> = new Set(timeUnits.values())

/** Whether a token names a unit that ages are told in. */
export const isTimeUnit = (token: Token | undefined): boolean => timeUnits.has(token?.key ?? '')

/** "the age of 54", "mean age was 61.4 years", "an average age of about 41": where nothing is counted behind the figure. */
export function isAgeTold(tokens: readonly Token[], { first, next }: Figure): boolean {
  const at = beforeHedge(tokens, first - 1)
  if (!telling.has(tokenAt(tokens, at)?.key ?? '')) return false
  if (tokenAt(tokens, at - 1)?.key !== 'age' && tokenAt(tokens, at - 1)?.key !== 'ages') return false
  const after = tokens[next]
  return after?.tokenType !== Word || stoppers.has(after.key)
}

/** What people are parted into, or chosen, by their age. */
const groups = wordSet('group groups range ranges bracket brackets band bands eligible')

/** "the age group 9 months to 15 years", "Ages eligible: 18 to 80": whether a group by age is named before token `at`. */
export function isAgeGroup(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1)
  const end = before?.tokenType === Colon || before?.key === 'of' ? at - 2 : at - 1
  return groups.has(tokenAt(tokens, end)?.key ?? '') && agers.has(tokenAt(tokens, end - 1)?.key ?? '')
}

/** "the 15-24 age group": whether one stands from token `at` on. */
export function isAgeGroupAhead(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.tokenType === Dash ? at + 1 : at
  const group = tokens[word + 1]?.tokenType === Dash ? word + 2 : word + 1
  return tokens[word]?.key === 'age' && groups.has(tokens[group]?.key ?? '')
}

/** The token of "between" in "between the ages of 18 and 24" before token `at`; −1 where there is none. */
export function betweenAges(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at - 1)?.key !== 'of' || tokenAt(tokens, at - 2)?.key !== 'ages') return -1
  const first = tokenAt(tokens, at - 3)?.key === 'the' ? at - 4 : at - 3
  return tokenAt(tokens, first)?.key === 'between' ? first : -1
}
