import { compareDecimals, decimal, nominal, toNumber } from '../../src/quantity/index.js'
import type { Reading } from '../reading.js'
import type { Statement } from './statement.js'
import type { Tagged } from './tags.js'

const AMOUNT = /[CMUD]/
/** Words between members that make the next figure no part: changes, rates, comparisons, "of the 2,600". */
const NO_PART = /[-+ebhgyYXA]|o[wj]{0,2}$|(?:f|t)j?$/
/** Members with more words than this between them are sentences of their own. */
const MOST_WORDS = 14
/** What the parts come to is that near to their whole, as a share of it, where a slip of the pen parts them. */
const NEAR = 0.6
const STRENGTH = 0.75

/**
 * A whole whose parts are listed behind a colon, a dash or in brackets, whatever else its clause says: "Of the fleet 2,600
 * were in service on the last day of May: 1,560 classic and 1,040 electric". Lists of bare numbers are names of things
 * ("nine routes: 1, 2, 5 and 8").
 */
export function findBreakdowns(tagged: Tagged, readings: readonly Reading[], text: string): Statement[] {
  const found: Statement[] = []
  for (let i = 1; i < tagged.tags.length; i++) {
    if (!OPENS.test(tagged.tags[i]!)) continue
    const parts = membersBehind(tagged.tags, i)
    if (parts.length < 2) continue
    const whole = wholeBefore(tagged, readings, i, parts)
    if (whole < 0 || TURNS.test(text.slice(tagged.spans[whole]!.to, tagged.spans[i]!.to))) continue
    const [from, to] = [tagged.spans[whole]!.from, tagged.spans[parts.at(-1)!]!.to]
    const role = (name: string, at: number) => ({ role: name, reading: tagged.readings[at]! })
    found.push({
      kind: 'parts',
      roles: [role('whole', whole), ...parts.map((at) => role('part', at))],
      open: [],
      complete: true,
      direction: null,
      strength: STRENGTH,
      cue: text.slice(from, to),
      from,
      to,
    })
  }
  return found
}

const OPENS = /[:~(]/
/** "19 the eastern, but deaths were unequal: nine …": what is listed is of another clause. */
const TURNS = /,\s(?:but|although|though|while|whereas|yet)\b/i

/**
 * Parts of something that other words name, listed after one of which it is said: "weather stopped 208 of these, faults 80
 * and lack of crew 32".
 */
export function findPartsOfThem({ tags, spans, readings }: Tagged, text: string): Statement[] {
  const found: Statement[] = []
  for (let i = 0; i < tags.length; i++) {
    if (!AMOUNT.test(tags[i]!) || !tags.startsWith('ow', i + 1)) continue
    const parts = membersBehind(tags, i - 1)
    if (parts.length < 2) continue
    const [from, to] = [spans[i]!.from, spans[parts.at(-1)!]!.to]
    found.push({
      kind: 'parts',
      roles: parts.map((at) => ({ role: 'part', reading: readings[at]! })),
      open: ['whole'],
      complete: true,
      direction: null,
      strength: STRENGTH_OF_THEM,
      cue: text.slice(from, to),
      from,
      to,
    })
  }
  return found
}

const RECORD = /\bw[oi]n(?:ning)? $/i
const DRAWN = /\b(?:drew|drawn|drawing|tied) (?:the other )?$/i
const LOST = /\b(?:lost|losing) (?:the other )?$/i
const CONTESTS: ReadonlySet<string> = new Set([
  'match',
  'game',
  'fixture',
  'test',
  'bout',
  'fight',
  'race',
  'tie',
  'start',
])

/** A record of contests with their number: "won 19 of their 46 matches, drew 14 and lost 13". */
export function findRecords(readings: readonly Reading[], text: string): Statement[] {
  const ends = (cue: RegExp): number =>
    readings.findIndex(({ from, quantity }) => quantity.kind === 'count' && cue.test(text.slice(0, from)))
  const [won, lost, drawn] = [ends(RECORD), ends(LOST), ends(DRAWN)]
  const whole = readings.findIndex(
    ({ quantity }, i) =>
      quantity.kind === 'count' && CONTESTS.has(quantity.unit) && i !== won && i !== drawn && i !== lost,
  )
  if (won < 0 || lost < 0 || whole < 0) return []
  if (drawn < 0 && !SIMPLE.test(text.slice(readings[won]!.to, readings[lost]!.from))) return []
  const parts = [won, ...(drawn < 0 ? [] : [drawn]), lost]
  const all = [whole, ...parts]
  const [from, to] = [Math.min(...all.map((i) => readings[i]!.from)), Math.max(...all.map((i) => readings[i]!.to))]
  if (/[.;]\s/.test(text.slice(from, to))) return []
  return [
    {
      kind: 'parts',
      roles: [{ role: 'whole', reading: whole }, ...parts.map((reading) => ({ role: 'part', reading }))],
      open: [],
      complete: true,
      direction: null,
      strength: STRENGTH_OF_RECORD,
      cue: text.slice(from, to),
      from,
      to,
    },
  ]
}

const STRENGTH_OF_THEM = 0.6
const STRENGTH_OF_RECORD = 0.78
/** Between contests won and lost where none was drawn. */
const SIMPLE = /^(?: of (?:the|its|their|his|her|our) [^,;.]{1,40})?,? and $/

/** The places of the members of the list behind `open`; none where it is no list of parts. */
function membersBehind(tags: string, open: number): number[] {
  const closing = tags[open] === '(' ? ')' : '.'
  const members: number[] = []
  let depth = 0
  let last = open
  let worded = false
  for (let i = open + 1; i < tags.length; i++) {
    const tag = tags[i]!
    if (depth === 0 && (tag === closing || tag === '~' || tag === ':')) break
    if (tag === '(') depth++
    else if (tag === ')') depth--
    if (depth > 0 || !AMOUNT.test(tag)) continue
    const between = tags.slice(last + 1, i).replace(WHEN, '')
    if (members.length === 0 && !LEAD.test(between)) return []
    if (members.length > 0 && !isLink(between)) break
    if (NO_PART.test(between) || (members.length > 0 && tag !== tags[members[0]!])) return []
    if (members.length > 0 && WORD.test(between)) worded = true
    members.push(i)
    last = i
  }
  const tail = tags.slice(last + 1)
  if (WORD.test(tail.charAt(0))) worded = true
  return worded && members.length > 1 && !ENDS_OTHERWISE.test(tail) ? members : []
}

/** "Seven are due by 30 November": when a part is or was. */
const WHEN = /[bnt][zjo]{0,4}T/g
/** What may stand before the first member. */
const LEAD = /^[zjn]{0,3}$/
/** Letters of words that a member has of its own. */
const WORD = /[zsvwfn]/
const isLink = (between: string): boolean => between.length <= MOST_WORDS && /[,;a]/.test(between)
/** What follows the last member makes it something else: a rate, a change, a larger figure that it is of. */
const ENDS_OTHERWISE = /^[zjn]{0,3}(?:e|o[zj]{0,3}[CMUD]|[-+])/

/** The place of the figure before a list that its members come to, or else come near to; −1 where there is none. */
function wholeBefore(tagged: Tagged, readings: readonly Reading[], open: number, parts: readonly number[]): number {
  const valueAt = (at: number) => nominal(readings[tagged.readings[at]!]!.quantity.stated)
  const values = parts.map(valueAt)
  const sum = values.reduce((total, value) => total + toNumber(value), 0)
  let near = -1
  for (let i = open - 1; i >= 0 && !/[.;]/.test(tagged.tags[i]!); i--) {
    if (tagged.tags[i] !== tagged.tags[parts[0]!]) continue
    const value = valueAt(i)
    if (values.some((part) => compareDecimals(part, value) > 0) || compareDecimals(value, decimal(0)) <= 0) continue
    const ratio = sum / toNumber(value)
    if (Math.abs(ratio - 1) < 1e-9) return i
    if (near < 0 && ratio > NEAR && ratio < 1 / NEAR) near = i
  }
  return near
}
