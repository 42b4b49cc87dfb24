import { describe, expect, it } from 'vitest'
import { differenceOf } from '../../src/facts/slip-odds.js'
import { toUnitOf } from '../../src/quantity/index.js'
import { extractDocument } from '../../src/tieout.js'

function quantityIn(text: string) {
  const { readings } = extractDocument({ path: 'a.txt', text: `It took ${text} in all.\n` })
  return readings[0]!.reading.quantity
}

function odds(one: string, other: string): number {
  const [a, b] = [quantityIn(one), quantityIn(other)]
  return differenceOf(a, b, toUnitOf(b, a)!).odds
}

/** Each pair speaks more for one figure that was changed than the pair behind it. */
const ORDER: readonly (readonly [string, string, string, string])[] = [
  ['4,250 crates', '4,520 crates', '4,250 crates', '7,913 crates'],
  ['more than 50 tonnes', '49.6 tonnes', '50 tonnes', '46 tonnes'],
  ['fewer than 900 crates', '907 crates', 'fewer than 900 crates', '1,400 crates'],
  ['£3.4 million', '£3.4 billion', '£3.4 million', '£7.1 million'],
  ['£340 million', '£340 billion', '£34 million', '£340 million'],
  ['30 minutes', '30 seconds', '30 miles', '30 nautical miles'],
  ['135,000 crates', '185,000 crates', '135,000 crates', '135,600 crates'],
]

describe('what two values that differ say', () => {
  it.each(ORDER)('%s and %s rather than %s and %s', (a, b, c, d) => {
    expect(odds(a, b)).toBeGreaterThan(odds(c, d))
    expect(odds(b, a)).toBeCloseTo(odds(a, b), 9)
  })
})
