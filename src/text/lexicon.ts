import { isDigit } from './characters.js'
import { isFigure } from './remembering.js'

/** Slots of the table of words met last, a power of two, and the letters of each that it holds. */
const SLOTS = 8192
const LETTERS = 16
/** Figures up to this length come often, years above all; longer ones would only push out words. */
const DIGITS = 4

/**
 * What is known of the words of a language, made when a word is first met. A word met shortly before is found by its place
 * in a text, without cutting it out. Both tables are bounded, so that an archive of odd words does not fill the heap; and
 * figures, of which there is no end, stand in neither but for short ones in the second.
 */
export class Lexicon<Entry> {
  private readonly entries = new Map<string, Entry>()
  private readonly recent = new Array<Entry | undefined>(SLOTS).fill(undefined)
  /** The words of `recent` letter by letter, and their lengths. */
  private readonly letters = new Uint16Array(SLOTS * LETTERS)
  private readonly lengths = new Uint8Array(SLOTS)
  private readonly most: number
  private readonly make: (word: string) => Entry

  constructor(most: number, make: (word: string) => Entry) {
    this.most = most
    this.make = make
  }

  of(word: string): Entry {
    if (isFigure(word)) return this.make(word)
    let entry = this.entries.get(word)
    if (entry === undefined) {
      if (this.entries.size >= this.most) this.entries.clear()
      entry = this.make(word)
      this.entries.set(word, entry)
    }
    return entry
  }

  /** The entry of `text.slice(from, to)`, whose code units are `units`; `hash` is any hash of them. */
  at(text: string, units: Uint16Array, from: number, to: number, hash: number): Entry {
    const length = to - from
    if (length > LETTERS || (length > DIGITS && isDigit(units[from]!))) return this.of(text.slice(from, to))
    const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1)
    // A word has two places, so that two that share one do not drive each other out.
    if (this.holds(slot, units, from, length)) return this.recent[slot]!
    const other = slot ^ 1
    if (this.holds(other, units, from, length)) return this.recent[other]!
    const entry = this.of(text.slice(from, to))
    const { letters } = this
    letters.copyWithin(other * LETTERS, slot * LETTERS, (slot + 1) * LETTERS)
    this.lengths[other] = this.lengths[slot]!
    this.recent[other] = this.recent[slot]
    for (let i = 0; i < length; i++) letters[slot * LETTERS + i] = units[from + i]!
    this.lengths[slot] = length
    this.recent[slot] = entry
    return entry
  }

  private holds(slot: number, units: Uint16Array, from: number, length: number): boolean {
    if (this.lengths[slot] !== length) return false
    const { letters } = this
    for (let i = 0, at = slot * LETTERS; i < length; i++) if (letters[at + i] !== units[from + i]) return false
    return true
  }
}
