import { describe, expect, it } from 'vitest'
import { setsOf } from '../../src/workspace/index.js'

const FIRE = [
  'A fire at the Tolvane paper mill destroyed 3,400 tonnes of stock, the plant manager, Ilse Brandauer, said.',
  'Ilse Brandauer, who runs the mill in Tolvane, put the loss at 3,400 tonnes after the blaze.',
  'Residents near Tolvane watched the mill burn; its manager, Ilse Brandauer, spoke of a heavy loss.',
]
const MATCH = [
  'Before a crowd of 41,250 at Harrow Park, the Kestrels beat Dunmore by a late goal from Petru Valk.',
  'The winner came from Petru Valk as 41,250 at Harrow Park saw the Kestrels go top.',
]
const COUNCIL = 'The council in Ostergate approved a budget of 7,812 crowns for the bridge, said Mayor Lindqvist.'

const sources = [FIRE[0], MATCH[0], FIRE[1], COUNCIL, MATCH[1], FIRE[2]].map((text, i) => ({
  path: `${i % 2 === 0 ? 'x' : 'y'}/${i}.txt`,
  text: text!,
}))
const numbers = (sets: ReturnType<typeof setsOf>) => sets.map((set) => set.map(({ path }) => Number(path[2])))

describe('sets of documents', () => {
  it('by story: documents that share rare names and figures', () => {
    expect(numbers(setsOf(sources, 'story'))).toEqual([[0, 2, 5], [1, 4], [3]])
  })
  it('by directory', () => {
    expect(numbers(setsOf(sources, 'directory'))).toEqual([
      [0, 2, 4],
      [1, 3, 5],
    ])
  })
  it('one file each, or all at once', () => {
    expect(setsOf(sources, 'file')).toHaveLength(6)
    expect(numbers(setsOf(sources, 'all'))).toEqual([[0, 1, 2, 3, 4, 5]])
    expect(setsOf([], 'all')).toEqual([])
  })
})
