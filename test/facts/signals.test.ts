import { describe, expect, it } from 'vitest'
import { type Measured, noMeasure } from '../../src/facts/measured.js'
import { namedWords, smallWords } from '../../src/facts/names.js'
import { numbering } from '../../src/facts/numbering.js'
import { type Profiles, profilesOf } from '../../src/facts/profile.js'
import { rarityIn } from '../../src/facts/rarity.js'
import { type Measurer, measurer } from '../../src/facts/signals.js'
import { weights } from '../../src/facts/weights.js'
import { readClaims, readDocuments } from '../../src/tieout.js'

const SOURCES = [
  {
    path: 'a.md',
    text: `# Orchard ferry carries 4,200

The Tarrow ferry carried 4,200 people in March 2024, of whom 1,150 were pupils from Ellemouth.
The operator expects 5,000 in April. Fares rose to £3.40 a trip from £3.10, up 9.7%.

| Month | Passengers | Income (£) |
|---|--:|--:|
| February 2024 | 3,880 | 12,028 |
| March 2024 | 4,200 | 14,280 |
`,
  },
  {
    path: 'b.md',
    text: `# Ferry counts

Some 4,300 passengers took the Tarrow ferry in March 2024, and 1,150 of them were pupils.
A trip from Ellemouth now costs £3.40. Income came to £14,280; the target is 5,000 passengers for April.
`,
  },
]

function profilesIn(sources: typeof SOURCES): Profiles {
  const { claims, sentences } = readClaims(readDocuments(sources))
  const lexicon = numbering()
  const rarity = rarityIn(sentences, claims, lexicon)
  return profilesOf(claims, sentences, lexicon, rarity, new Set(), {
    small: smallWords(sentences),
    named: namedWords(sentences),
  })
}

describe('signals of two claims', () => {
  const profiles = profilesIn(SOURCES)
  const measured = (signals: Measurer, i: number, j: number): Measured => {
    const found = noMeasure()
    signals.hold(profiles.all[i]!)
    signals.measure(profiles.all[j]!, found)
    return found
  }
  const pairs = profiles.all.flatMap((a, i) =>
    profiles.all.slice(i + 1).flatMap((b) => (a.dimension === b.dimension ? [[i, b.index] as const] : [])),
  )

  it('are the same whichever of them is laid out', () => {
    const signals = measurer(profiles, weights)
    expect(pairs.length).toBeGreaterThan(30)
    for (const [i, j] of pairs) {
      const [one, other] = [measured(signals, i, j), measured(signals, j, i)]
      // Of two cells the one laid out is the one whose heads are looked for.
      if (profiles.all[i]!.tabled !== null && profiles.all[j]!.tabled !== null) continue
      for (const name of Object.keys(one) as (keyof Measured)[]) expect(one[name], name).toBeCloseTo(other[name], 9)
    }
  })

  it('bear no trace of what was laid out before', () => {
    const signals = measurer(profiles, weights)
    for (const [i, j] of pairs) expect(measured(signals, i, j)).toEqual(measured(measurer(profiles, weights), i, j))
  })

  it('tell a like pair from an unlike one', () => {
    const of = (text: string, document: number): number =>
      profiles.all.findIndex(({ claim }) => claim.document === document && claim.reading.text === text)
    const signals = measurer(profiles, weights)
    const like = measured(signals, of('1,150', 0), of('1,150', 1))
    expect(like.sentence).toBeGreaterThan(0.5)
    const unlike = measured(signals, of('£3.40 a trip', 0), of('£14,280', 1))
    expect(like.context).toBeGreaterThan(unlike.context + 2)
  })
})
