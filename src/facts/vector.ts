/** Weighted words by their numbers, each once, all weights above zero, with the length of the vector. */
export interface Vector {
  readonly words: readonly number[]
  readonly values: readonly number[]
  readonly length: number
}

export const NO_WORDS: Vector = { words: [], values: [], length: 0 }

/** Puts vectors together word by word. */
export interface VectorBuilder {
  /** Gives a word its value, whatever it had before. */
  set(word: number, value: number): void
  /** Gives a word this value where it has a smaller one. */
  raise(word: number, value: number): void
  add(word: number, value: number): void
  /** The vector of what was put in since the last one, in the order of the words' first sight. */
  take(): Vector
}

export function vectorBuilder(): VectorBuilder {
  /** For each word its place in the vector at hand, counted from 1. */
  const places: number[] = []
  let words: number[] = []
  let values: number[] = []
  const placeOf = (word: number): number => {
    while (places.length <= word) places.push(0)
    if (places[word] === 0) {
      places[word] = words.push(word)
      values.push(0)
    }
    return places[word]! - 1
  }
  return {
    set(word, value) {
      values[placeOf(word)] = value
    },
    raise(word, value) {
      const place = placeOf(word)
      if (values[place]! < value) values[place] = value
    },
    add(word, value) {
      values[placeOf(word)]! += value
    },
    take() {
      let sum = 0
      for (let i = 0; i < words.length; i++) {
        places[words[i]!] = 0
        sum += values[i]! * values[i]!
      }
      const vector = { words, values, length: Math.sqrt(sum) }
      words = []
      values = []
      return vector
    },
  }
}

/** Puts the values of a vector on `board`, which has one place a word. */
export function layOut({ words, values }: Vector, board: Float64Array): void {
  for (let i = 0; i < words.length; i++) board[words[i]!] = values[i]!
}

/** Takes them up again. */
export function takeUp({ words }: Vector, board: Float64Array): void {
  for (let i = 0; i < words.length; i++) board[words[i]!] = 0
}

/** The product of a vector with the one that lies on `board`. */
export function productWith({ words, values }: Vector, board: Float64Array): number {
  let product = 0
  for (let i = 0; i < words.length; i++) product += board[words[i]!]! * values[i]!
  return product
}

/** The cosine of two vectors from their product and their lengths. */
export const cosine = (product: number, a: number, b: number): number => (product === 0 ? 0 : product / (a * b))
