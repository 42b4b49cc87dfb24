import type { Reading } from '../reading.js'
import type { Statement } from './statement.js'
import type { Tagged } from './tags.js'

const LEVEL = /[CMUDAP]/
/** What may stand between a multiple and the figure that it is of: "twice as high as the", "more than double the". */
const TO_RIGHT = /^[zsjomhT]{0,6}$/
/** The same in a clause of its own: "twice as large as the fire of 2011, which burned 32,400". */
const IN_CLAUSE = /^s[zj]{1,3}s[zjTnoM]{1,8},?w[zjvT]{0,4}$/
/** How many tags back the figure that is the multiple may stand. */
const REACH = 26

const STRENGTH = 0.75

/**
 * Multiples of the figure that follows them, held against the nearest figure of its unit before them in the clause,
 * whatever stands between: "holds 121.6 grams (4.3 ounces) of dust and pebbles from an asteroid, more than double the 60
 * grams that its makers had hoped for".
 */
export function findComparedLevels(tagged: Tagged, readings: readonly Reading[], text: string): Statement[] {
  const { tags } = tagged
  const found: Statement[] = []
  for (let at = tags.indexOf('X'); at >= 0; at = tags.indexOf('X', at + 1)) {
    const right = nextLevel(tags, at)
    if (right < 0 || readings[tagged.readings[at]!]!.quantity.change !== null) continue
    const left = lastLike(tagged, readings, at, right)
    if (left < 0) continue
    const span = { from: tagged.spans[left]!.from, to: tagged.spans[right]!.to }
    found.push({
      kind: 'ratio',
      roles: [
        { role: 'left', reading: tagged.readings[left]! },
        { role: 'ratio', reading: tagged.readings[at]! },
        { role: 'right', reading: tagged.readings[right]! },
      ],
      open: [],
      complete: false,
      direction: null,
      strength: STRENGTH,
      cue: text.slice(span.from, span.to),
      ...span,
    })
  }
  return found
}

function nextLevel(tags: string, at: number): number {
  for (let i = at + 1; i < tags.length; i++) {
    if (!LEVEL.test(tags[i]!)) continue
    const between = tags.slice(at + 1, i)
    return TO_RIGHT.test(between) || IN_CLAUSE.test(between) ? i : -1
  }
  return -1
}

/** The last figure before `at` of the kind and unit of the one at `right`, asides left out; −1 where a clause ends first. */
function lastLike(tagged: Tagged, readings: readonly Reading[], at: number, right: number): number {
  const { tags } = tagged
  const model = readings[tagged.readings[right]!]!.quantity
  let depth = 0
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const tag = tags[i]!
    if (tag === ')') depth++
    else if (tag === '(') depth--
    else if (depth > 0) continue
    else if (tag === ';' || tag === '.') return -1
    else if (LEVEL.test(tag)) {
      const { quantity } = readings[tagged.readings[i]!]!
      if (quantity.per !== model.per || quantity.kind === 'duration') continue
      // A bare number takes the unit of what it is held against.
      if (model.kind === 'count' && model.unit === '1') return i
      if (quantity.kind !== model.kind) continue
      return quantity.kind === 'count' || quantity.unit === model.unit ? i : -1
    }
  }
  return -1
}
