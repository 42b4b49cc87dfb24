import { describe, expect, it } from 'vitest'
import { ledgerOf } from '../../src/tieout.js'

const REPORT = `# Harl Lifeboat Station: the year

The lifeboat at Harl was launched 184 times, against 152 the year before. Its crew of 23 volunteers spent 1,460 hours at
sea. Coxswain Tove Orban thanked the Ellmouth Mariners' Trust, which paid £46,500 for the new engine.
`
const ARTICLE = `# Harl lifeboat has its busiest year

The crew of the Harl lifeboat went to sea 184 times, said coxswain Tove Orban. The Ellmouth Mariners' Trust gave £46,500
for an engine. Volunteers spent 1,460 hours on the water.
`
const MEMO =
  'Dear crew,\n\nThe new engine for the lifeboat comes on Friday. We cannot launch for 9 days; volunteers who want time at sea, ask Tove.\n'
const SHEET = 'month,number\nJune,21\nJuly,38\nAugust,40\n'
const BAKERY = `# Sourdough prices at Caldbeck climb

Bakers at Caldbeck Mills charge £3.85 for a loaf, 35p more than in spring, says Ingrid Vass of the Flour Guild. Wheat
cost £212 a tonne. Eleven bakeries closed.
`
const GUILD = `# Flour Guild: state of the trade

Ingrid Vass reports that wheat stood at £212 a tonne and a loaf at Caldbeck Mills at £3.85. Eleven bakeries closed.
`

/** Which documents tell one story, as the numbers of their first. */
const storiesOf = (...texts: readonly string[]): readonly number[] => {
  const { documents, stories } = ledgerOf(
    texts.map((text, i) => ({ path: `${i}.${text === SHEET ? 'csv' : 'md'}`, text })),
  )
  const places = documents.map(({ path }) => Number.parseInt(path, 10))
  return texts.map((_, i) => {
    const own = stories[places.indexOf(i)]
    return Math.min(...places.filter((_place, j) => stories[j] === own))
  })
}

describe('which documents tell one story', () => {
  it('holds two reports of one thing together', () => {
    expect(storiesOf(REPORT, ARTICLE)).toEqual([0, 0])
  })

  it('keeps stories of other things apart', () => {
    expect(storiesOf(REPORT, BAKERY, ARTICLE, GUILD)).toEqual([0, 1, 0, 1])
  })

  it('puts a short note to the story that it is likest to', () => {
    expect(storiesOf(REPORT, MEMO, ARTICLE)).toEqual([0, 0, 0])
    expect(storiesOf(REPORT, BAKERY, ARTICLE, GUILD, MEMO)).toEqual([0, 1, 0, 1, 0])
  })

  it('leaves alone what is like no story, or like several', () => {
    expect(storiesOf(REPORT, ARTICLE, BAKERY)).toEqual([0, 0, 2])
    expect(storiesOf(REPORT, ARTICLE, SHEET)).toEqual([0, 0, 2])
  })
})
