import type { Sentence } from '../claims/index.js'
import { nominal, printDecimal, toNumber } from '../quantity/index.js'
import { type Capitals, namesIn } from './names.js'
import type { Numbering } from './numbering.js'
import type { Rarity } from './rarity.js'
import { digitsOf } from './tabled.js'
import { NO_WORDS, type Vector, vectorBuilder } from './vector.js'

/** What a sentence tells of every figure in it. */
export interface Told {
  /** Its number among all that is told in the story. */
  readonly place: number
  /** Its word classes by weight × rarity. */
  readonly sentence: Vector
  /** The same with the sentences before and behind it, which weigh less. */
  readonly passage: Vector
  /** Its capitalised words, and those of them that name no speaker. */
  readonly names: readonly number[]
  readonly toldNames: readonly number[]
  /** The years that it names. */
  readonly years: readonly number[]
  /** Its figures other than dates as plain numbers, each once. */
  readonly numbers: readonly number[]
  /** The shares and multiples that it tells, as factors. */
  readonly factors: readonly number[]
  /** The telling digits of its figures, and how many of them have these. */
  readonly digits: ReadonlyMap<string, number>
}

/** What is told in a story, worked out once. */
export interface Tellings {
  /** What the sentence with this index in the set tells. */
  ofSentence(index: number): Told
  /** What a cell tells, which stands in no sentence: its heads say it all, these names among it. Most have none. */
  ofCell(names: readonly number[]): Told
  /** How many places have been given. */
  places(): number
}

/** What the sentences before and behind weigh in a passage. */
const BESIDE = 0.5

/** What the claims of a story tell beside their figures; `sentences` are those of the whole set. */
export function tellings(
  sentences: readonly Sentence[],
  lexicon: Numbering,
  rarity: Rarity,
  names: Numbering,
  numbers: Numbering,
  capitals: Capitals,
): Tellings {
  const builder = vectorBuilder()
  const vectors = new Map<number, Vector>()
  const vectorAt = (index: number): Vector => {
    let vector = vectors.get(index)
    if (vector === undefined) {
      for (const { class: name, weight } of sentences[index]!.clause.words) {
        if (weight <= 0) continue
        const word = lexicon.of(name)
        builder.set(word, weight * rarity.of(word))
      }
      vector = builder.take()
      vectors.set(index, vector)
    }
    return vector
  }
  const passageAround = (index: number): Vector => {
    const { document } = sentences[index]!
    const own = vectorAt(index)
    const before = sentences[index - 1]?.document === document ? vectorAt(index - 1) : NO_WORDS
    const behind = sentences[index + 1]?.document === document ? vectorAt(index + 1) : NO_WORDS
    for (let i = 0; i < own.words.length; i++) builder.set(own.words[i]!, own.values[i]!)
    for (const { words, values } of [before, behind])
      for (let i = 0; i < words.length; i++) builder.raise(words[i]!, values[i]! * BESIDE)
    return builder.take()
  }
  const told = new Map<number, Told>()
  const cells = new Map<string, Told>()
  let places = 0
  const ofSentence = (index: number): Told => {
    let entry = told.get(index)
    if (entry === undefined) {
      const sentence = sentences[index]!
      const own = namesIn(sentence, capitals)
      entry = {
        place: places++,
        sentence: vectorAt(index),
        passage: passageAround(index),
        names: own.all.map(names.of),
        toldNames: own.told.map(names.of),
        years: yearsOf(sentence),
        numbers: numbersOf(sentence, numbers),
        factors: factorsIn(sentence),
        digits: digitsIn(sentence),
      }
      told.set(index, entry)
    }
    return entry
  }
  return {
    ofSentence,
    ofCell(own) {
      const key = own.join(' ')
      let entry = cells.get(key)
      if (entry === undefined) {
        entry = { ...NOTHING_TOLD, place: places++, names: own, toldNames: own }
        cells.set(key, entry)
      }
      return entry
    },
    places: () => places,
  }
}

const NOTHING_TOLD: Omit<Told, 'place' | 'names' | 'toldNames'> = {
  sentence: NO_WORDS,
  passage: NO_WORDS,
  years: [],
  numbers: [],
  factors: [],
  digits: new Map(),
}

function yearsOf({ claims }: Sentence): readonly number[] {
  const years = new Set<number>()
  for (const { quantity } of claims) if (quantity.moment?.year != null) years.add(quantity.moment.year)
  return [...years]
}

function numbersOf({ claims }: Sentence, numbers: Numbering): readonly number[] {
  const own = new Set<number>()
  for (const { quantity } of claims)
    if (quantity.moment === null) own.add(numbers.of(`${quantity.kind} ${printDecimal(nominal(quantity.stated))}`))
  return [...own]
}

function factorsIn({ claims }: Sentence): readonly number[] {
  return claims.flatMap(({ quantity: { kind, stated } }) => {
    if (kind === 'percent') return [toNumber(nominal(stated)) / 100]
    return kind === 'ratio' || kind === 'multiple' ? [toNumber(nominal(stated))] : []
  })
}

function digitsIn({ claims }: Sentence): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const claim of claims) {
    const digits = digitsOf(claim)
    if (digits !== null) counts.set(digits, (counts.get(digits) ?? 0) + 1)
  }
  return counts
}
