/** The marks of each word so far, by its key. */
const marked = new Map<string, number>()
let next = 1

/**
 * A mark for these words: a bit that every token of theirs bears, so that asking a token costs no look-up. There is room
 * for thirty such lists, and a list is to be made before the first text is read.
 */
export function mark(words: Iterable<string>): number {
  const bit = next
  next *= 2
  for (const word of words) marked.set(word, marksOf(word) | bit)
  return bit
}

/** All marks of a word. */
export const marksOf = (key: string): number => marked.get(key) ?? 0
