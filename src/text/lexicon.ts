/** Slots of the table of words met last: a power of two. */
const SLOTS = 4096

/**
 * What is known of the words of a language, made when a word is first met. A word met shortly before is found by its place
 * in a text, without cutting it out. Both tables are bounded, so that an archive of odd words does not fill the heap.
 */
export class Lexicon<Entry extends { readonly text: string }> {
  private readonly entries = new Map<string, Entry>()
  private readonly recent = new Array<Entry | undefined>(SLOTS).fill(undefined)
  private readonly most: number
  private readonly make: (text: string) => Entry

  constructor(most: number, make: (text: string) => Entry) {
    this.most = most
    this.make = make
  }

  of(word: string): Entry {
    let entry = this.entries.get(word)
    if (entry === undefined) {
      if (this.entries.size >= this.most) this.entries.clear()
      entry = this.make(word)
      this.entries.set(word, entry)
    }
    return entry
  }

  /** The entry of `text.slice(from, to)`; `hash` is any hash of its letters. */
  at(text: string, from: number, to: number, hash: number): Entry {
    const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1)
    const entry = this.recent[slot]
    if (entry !== undefined && isAt(text, from, to, entry.text)) return entry
    return (this.recent[slot] = this.of(text.slice(from, to)))
  }
}

function isAt(text: string, from: number, to: number, word: string): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(from + i) !== word.charCodeAt(i)) return false
  return true
}
