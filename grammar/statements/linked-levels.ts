import type { Quantity } from '../../src/quantity/index.js'
import type { Reading } from '../reading.js'
import type { FilledRole, Statement } from './statement.js'
import type { Tagged } from './tags.js'

/** Two figures of one kind that words set against each other; positions are those of the tags. */
interface Pair {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

const LEVEL = /[CMUDPA]/
const CHANGE = /[PFXY]/
/** What may stand between the two levels: nothing that ends a clause ("vs." does not). */
const LINK = /^(?:[^;.]|(?<=q)\.){0,20}$/
const TO_LAST = /t[zjo]{0,2}$/
/** "from", "against", "than" and the like shortly before the second level: it is the earlier or the other one. */
const BACK_TO = /[fqh]\.?[zjovC]{0,4}$/
/** How many tags a change may stand away from the levels that it is held against. */
const REACH = 9

const STRENGTH = 0.8
/** The reading that nobody is held to: it only keeps a failing one silent where it holds. */
const OTHER_WAY = 0.3

/**
 * Changes and multiples beside two levels of one unit that words link ("from 8 to 19", "1.08 against 1.44", "9.1 MB from
 * 14.2 MB"), whatever stands between: "more than tripled its fleet, from 8 vans to 19". Every pair goes with the
 * change nearest to it in its clause.
 */
export function findLinkedLevels(tagged: Tagged, readings: readonly Reading[], text: string): Statement[] {
  const pairs = pairsIn(tagged, readings)
  if (pairs.length === 0) return []
  const changes = [...tagged.tags].flatMap((_, at) => (isChange(tagged, readings, at) ? [at] : []))
  return pairs.flatMap((pair) => {
    const away = (at: number): number => distance(tagged.tags, pair, at)
    const [at] = changes
      .filter((change) => change !== pair.from && change !== pair.to && away(change) <= REACH)
      .sort((a, b) => away(a) - away(b))
    return at === undefined ? [] : statementsOf(tagged, text, pair, at)
  })
}

function statementsOf(tagged: Tagged, text: string, pair: Pair, at: number): Statement[] {
  const first = Math.min(at, pair.start)
  const last = Math.max(at, pair.end)
  const role = (name: string, position: number): FilledRole => ({ role: name, reading: tagged.readings[position]! })
  const span = { from: tagged.spans[first]!.from, to: tagged.spans[last]!.to }
  const cue = text.slice(span.from, span.to)
  const statement = (from: number, to: number, strength: number): Statement => ({
    kind: 'change',
    roles: [role('from', from), role('to', to), role('by', at)],
    open: [],
    complete: false,
    direction: null,
    strength,
    cue,
    ...span,
  })
  const said = statement(pair.from, pair.to, STRENGTH)
  const isOrdered = pair.from === pair.start && tagged.tags[at] !== 'X'
  return isOrdered ? [said] : [said, statement(pair.to, pair.from, OTHER_WAY)]
}

/** Tags between a change and a pair; out of reach where a clause ends or another change stands between. */
function distance(tags: string, pair: Pair, at: number): number {
  if (at > pair.start && at < pair.end) return OTHERS_MOVE.test(tags.slice(pair.start + 1, pair.end)) ? REACH + 1 : 0
  const between = at < pair.start ? tags.slice(at + 1, pair.start) : tags.slice(pair.end + 1, at)
  return /[;.PFXYO]/.test(between) || OTHERS_MOVE.test(between) ? REACH + 1 : between.length
}

/**
 * "A drop of 9 percent, as provisions climbed from 48 to 80", "down from £16.2m, and the dividend goes up by a tenth to
 * 3.3p": another thing with a verb of its own.
 */
const OTHERS_MOVE = /,[^+-]*z[^+-]*[+-]/

/** A share, a multiple or a difference that the words around it call a change or a comparison. */
function isChange(tagged: Tagged, readings: readonly Reading[], at: number): boolean {
  const { tags } = tagged
  if (!CHANGE.test(tags[at]!)) return false
  const quantity = readings[tagged.readings[at]!]!.quantity
  if (quantity.kind === 'multiple') return isGrowth(quantity) && !/^o/.test(tags.slice(at + 1))
  const after = tags.slice(at + 1)
  // "make up two-thirds of the order", "in the lower half of the band": a share of something is no change.
  if (after.startsWith('o') && (quantity.change === null || quantity.kind === 'ratio')) return false
  return (
    quantity.change !== null ||
    /^,?f/.test(after) ||
    /[+-][zjb]{0,2}$/.test(tags.slice(0, at)) ||
    /^z?[ml](?!h?o)/.test(after)
  )
}

/** "Halved" and "doubled" are changes; "0.8 times" is as often a price as a change. */
const isGrowth = (quantity: Quantity): boolean =>
  quantity.stated.kind === 'decimal' ? quantity.stated.value.mantissa > 1n : quantity.stated.kind === 'fraction'

function pairsIn(tagged: Tagged, readings: readonly Reading[]): Pair[] {
  const { tags } = tagged
  const pairs: Pair[] = []
  for (let i = 0; i < tags.length; i++) {
    if (!LEVEL.test(tags[i]!)) continue
    const j = nextLevel(tagged, readings, i)
    if (j < 0) continue
    const between = tags.slice(i + 1, j)
    if (!LINK.test(between)) continue
    // "Dorms from €31, doubles from €88": what stands behind "from" is no later level.
    if (/f[zjo]{0,3}$/.test(tags.slice(0, i))) {
      if (TO_LAST.test(between)) pairs.push({ from: i, to: j, start: i, end: j })
    } else if (BACK_TO.test(between)) pairs.push({ from: j, to: i, start: i, end: j })
  }
  return pairs
}

/** "14 million pounds last year, from 12.5 million": a scaled or broken number leaves its unit to the level before it. */
const isBareAmount = (quantity: Quantity): boolean =>
  quantity.unit === '1' &&
  quantity.stated.kind === 'decimal' &&
  (quantity.rounded || quantity.stated.value.exponent < 0)

/** The next figure that can be held against this one: of its kind and unit, with no other level of its kind between. */
function nextLevel(tagged: Tagged, readings: readonly Reading[], i: number): number {
  const own = readings[tagged.readings[i]!]!.quantity
  const nounIn = (at: number): string | null => {
    const { quantity, noun } = readings[tagged.readings[at]!]!
    return quantity.kind === 'count' ? (noun?.lemma ?? null) : null
  }
  for (let j = i + 1; j < tagged.tags.length; j++) {
    const isBare =
      tagged.tags[i] !== 'C' && tagged.tags[j] === 'C' && isBareAmount(readings[tagged.readings[j]!]!.quantity)
    if (tagged.tags[j] !== tagged.tags[i] && !isBare) continue
    const other = readings[tagged.readings[j]!]!.quantity
    if (own.kind !== 'count' && own.unit !== other.unit && !isBare) return -1
    // "Twelve orders, half of which stemmed from one decision": things of two names.
    if (nounIn(i) !== null && nounIn(j) !== null && nounIn(i) !== nounIn(j)) return -1
    return own.change === null && other.change === null ? j : -1
  }
  return -1
}
