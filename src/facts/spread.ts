import type { Profile, Profiles } from './profile.js'
import { type Sharing, sharing } from './sharing.js'
import { layOut, takeUp } from './vector.js'

/** A claim laid out over boards with one place a word, name or figure, so that another costs one look for each of its own. */
export interface Spread {
  /** The claim that lies there. */
  readonly claim: Profile
  readonly words: Float64Array
  /** The words of a cell's two heads. */
  readonly row: Float64Array
  readonly column: Float64Array
  /** Whether a word stands near the figure; 1 or 0. */
  readonly near: Uint8Array
  /** Whether a name stands near the figure; 1 or 0. */
  readonly entities: Uint8Array
  /** What its sentence shares with those of others. */
  readonly told: Sharing
}

/** Lays out one claim of a story after the other; what was laid out before is gone then. */
export function spreader({ lexicon, names, numbers, places }: Profiles): (claim: Profile) => Spread {
  const board = (): Float64Array => new Float64Array(lexicon.keys.length)
  const boards = { words: board(), row: board(), column: board() }
  const near = new Uint8Array(lexicon.keys.length)
  const entities = new Uint8Array(names.keys.length)
  const told = sharing(places, lexicon, names, numbers)
  let last: Profile | null = null
  return (claim) => {
    if (last !== null) clear(last)
    last = claim
    layOut(claim.words, boards.words)
    if (claim.tabled !== null) {
      layOut(claim.tabled.row, boards.row)
      layOut(claim.tabled.column, boards.column)
    }
    for (let i = 0; i < claim.near; i++) near[claim.words.words[i]!] = 1
    for (const name of claim.entities) entities[name] = 1
    told.hold(claim.told)
    return { claim, ...boards, near, entities, told }
  }

  function clear(claim: Profile): void {
    takeUp(claim.words, boards.words)
    if (claim.tabled !== null) {
      takeUp(claim.tabled.row, boards.row)
      takeUp(claim.tabled.column, boards.column)
    }
    for (let i = 0; i < claim.near; i++) near[claim.words.words[i]!] = 0
    for (const name of claim.entities) entities[name] = 0
  }
}
