/** A list of words that is asked whether it holds one. */
export interface WordSet extends Iterable<string> {
  has(word: string): boolean
}

/** The words of a list written out with spaces between, as a set; it is made when first asked. */
export const wordSet = (words: string): WordSet => new Words(words)

/**
 * Most lists are asked for words that they do not hold, which first letter and length tell before any word is hashed. All
 * lists are of one class, so that the engine asks each in the same way.
 */
class Words implements WordSet {
  private readonly written: string
  private words: Set<string> | null = null
  /** By the last bits of a length, a bit for each first letter, by its last bits, that words so long have. */
  private starts = NONE

  constructor(written: string) {
    this.written = written
  }

  has(word: string): boolean {
    const words = this.words ?? this.fill()
    const { length } = word
    if (length === 0) return false
    return ((this.starts[length & 15]! >> (word.charCodeAt(0) & 31)) & 1) === 1 && words.has(word)
  }

  [Symbol.iterator](): Iterator<string> {
    return (this.words ?? this.fill()).values()
  }

  private fill(): Set<string> {
    const words = new Set(this.written.split(' '))
    this.starts = new Int32Array(16)
    for (const word of words) this.starts[word.length & 15]! |= 1 << (word.charCodeAt(0) & 31)
    this.words = words
    return words
  }
}

const NONE = new Int32Array(0)
