import type { Profile, Profiles } from './profile.js'
import type { Vector } from './vector.js'

/** A claim laid out over boards with one place a word, name or figure, so that another costs one look for each of its own. */
export interface Spread {
  /** The claim that lies there. */
  readonly claim: Profile
  readonly words: Float64Array
  readonly sentence: Float64Array
  readonly passage: Float64Array
  /** The words of a cell's two heads. */
  readonly row: Float64Array
  readonly column: Float64Array
  /** Whether a word stands near the figure; 1 or 0. */
  readonly near: Uint8Array
  /** `NAME`, `ENTITY` and `TOLD`, added up. */
  readonly names: Uint8Array
  /** Whether a number stands in the sentence beside the figure; 1 or 0. */
  readonly numbers: Uint8Array
}

/** A capitalised word of the sentence; a word of a name near the figure; a name that is no speaker's. */
export const NAME = 1
export const ENTITY = 2
export const TOLD = 4

/** Lays out one claim of a story after the other; what was laid out before is gone then. */
export function spreader({ lexicon, names, numbers }: Profiles): (claim: Profile) => Spread {
  const board = (): Float64Array => new Float64Array(lexicon.keys.length)
  const boards = { words: board(), sentence: board(), passage: board(), row: board(), column: board() }
  const marks = {
    near: new Uint8Array(lexicon.keys.length),
    names: new Uint8Array(names.keys.length),
    numbers: new Uint8Array(numbers.keys.length),
  }
  let last: Profile | null = null
  return (claim) => {
    if (last !== null) takeUp(last)
    last = claim
    layOut(claim.words, boards.words)
    layOut(claim.told.sentence, boards.sentence)
    layOut(claim.told.passage, boards.passage)
    if (claim.tabled !== null) {
      layOut(claim.tabled.row, boards.row)
      layOut(claim.tabled.column, boards.column)
    }
    for (let i = 0; i < claim.near; i++) marks.near[claim.words.words[i]!] = 1
    for (const name of claim.names) marks.names[name]! |= NAME
    for (const name of claim.entities) marks.names[name]! |= ENTITY
    for (const name of claim.toldNames) marks.names[name]! |= TOLD
    for (const number of claim.told.numbers) if (number !== claim.number) marks.numbers[number] = 1
    return { claim, ...boards, ...marks }
  }

  function takeUp(claim: Profile): void {
    clear(claim.words, boards.words)
    clear(claim.told.sentence, boards.sentence)
    clear(claim.told.passage, boards.passage)
    if (claim.tabled !== null) {
      clear(claim.tabled.row, boards.row)
      clear(claim.tabled.column, boards.column)
    }
    for (let i = 0; i < claim.near; i++) marks.near[claim.words.words[i]!] = 0
    for (const name of claim.names) marks.names[name] = 0
    for (const name of claim.entities) marks.names[name] = 0
    for (const number of claim.told.numbers) marks.numbers[number] = 0
  }
}

function layOut({ words, values }: Vector, board: Float64Array): void {
  for (let i = 0; i < words.length; i++) board[words[i]!] = values[i]!
}

function clear({ words }: Vector, board: Float64Array): void {
  for (let i = 0; i < words.length; i++) board[words[i]!] = 0
}
