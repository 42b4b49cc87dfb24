import type { Numbering } from './numbering.js'
import type { Told } from './telling.js'
import { cosine, layOut, productWith, takeUp } from './vector.js'

/** What one sentence shares with others, in columns with one entry a sentence, by its `place`. */
export interface Sharing {
  /** Lays out a sentence; what was known of the one before is gone then. */
  hold(told: Told): void
  /** Sees to it that the columns say what the sentence that lies there shares with another. */
  look(other: Told): void
  /** Cosines of the two sentences, and of the two passages. */
  readonly sentence: Float64Array
  readonly passage: Float64Array
  /** The sum of those of the marks below that hold. */
  readonly marks: Uint8Array
  /** For each name, `NAME` and `TOLD` of the sentence that lies there, added up; for each number, whether it has it. */
  readonly names: Uint8Array
  readonly numbers: Uint8Array
}

/** A name of the sentence; one that is no speaker's. */
export const NAME = 1
export const TOLD = 2

/** The two have a name in common. */
export const COMMON_NAME = 1
/** Each has a name that is no speaker's and that the other lacks. */
export const SENTENCE_NAMES_APART = 2
/** They have a number in common. */
export const COMMON_NUMBER = 4
/** Both name years, and none in common. */
export const YEARS_APART = 8

/** Compares the sentences of a story, `places` of them, each pair once for all the claims that stand in it. */
export function sharing(places: number, lexicon: Numbering, names: Numbering, numbers: Numbering): Sharing {
  const words = new Float64Array(lexicon.keys.length)
  const around = new Float64Array(lexicon.keys.length)
  /** For each sentence the turn in which it was looked at last. */
  const seen = new Int32Array(places)
  let turn = 0
  let held: Told | null = null
  const shared = {
    sentence: new Float64Array(places),
    passage: new Float64Array(places),
    marks: new Uint8Array(places),
    names: new Uint8Array(names.keys.length),
    numbers: new Uint8Array(numbers.keys.length),
  }
  return {
    ...shared,
    hold(told) {
      if (told === held) return
      if (held !== null) {
        takeUp(held.sentence, words)
        takeUp(held.passage, around)
        for (const name of held.names) shared.names[name] = 0
        for (const number of held.numbers) shared.numbers[number] = 0
      }
      held = told
      turn++
      layOut(told.sentence, words)
      layOut(told.passage, around)
      for (const name of told.names) shared.names[name] = NAME
      for (const name of told.toldNames) shared.names[name]! |= TOLD
      for (const number of told.numbers) shared.numbers[number] = 1
    },
    look(other) {
      const { place, sentence, passage } = other
      if (seen[place] === turn) return
      seen[place] = turn
      const own = held!
      shared.sentence[place] = cosine(productWith(sentence, words), own.sentence.length, sentence.length)
      shared.passage[place] = cosine(productWith(passage, around), own.passage.length, passage.length)
      shared.marks[place] = marksOf(own, other)
    },
  }

  function marksOf(own: Told, other: Told): number {
    let [common, ofOwn, ofOther] = [0, 0, 0]
    for (const name of other.names) {
      const mark = shared.names[name]!
      if ((mark & NAME) !== 0) common = COMMON_NAME
      if ((mark & TOLD) !== 0) ofOwn++
    }
    for (const name of other.toldNames) if ((shared.names[name]! & NAME) !== 0) ofOther++
    const apart = ofOwn < own.toldNames.length && ofOther < other.toldNames.length
    let marks = common + (apart ? SENTENCE_NAMES_APART : 0)
    if (other.numbers.some((number) => shared.numbers[number] === 1)) marks += COMMON_NUMBER
    return areYearsApart(own.years, other.years) ? marks + YEARS_APART : marks
  }
}

const areYearsApart = (a: readonly number[], b: readonly number[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((year) => b.includes(year))
