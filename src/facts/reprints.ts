import type { Sentence } from '../claims/index.js'
import { numbering } from './numbering.js'

/** Two sentences of two documents that say the same in nearly the same words. */
export interface Alignment {
  readonly a: Sentence
  readonly b: Sentence
  /** Share of the shorter one's content words that the other has, 0…1. */
  readonly likeness: number
}

/** Sentences with fewer content words are too short to show a copy. */
const LEAST_WORDS = 4
/** From this likeness on a sentence counts as a copy; reworded copies lie between 0.5 and 0.8. */
const ALIKE = 0.5
/** A document is a reprint when this share of its sentences are copies from one other document … */
const COPIED_SHARE = 0.5
/** … and at least this many are. */
const COPIED_LEAST = 3
/** How many sentences one word may lead to. */
const POSTINGS = 200

/** All pairs of like sentences in different documents: for each sentence its best partner in each other document. */
export function alignSentences(sentences: readonly Sentence[]): Alignment[] {
  const lexicon = numbering()
  const bags = sentences.map(({ clause }) => {
    const bag = new Set<number>()
    for (const word of clause.words) if (word.weight > 0) bag.add(lexicon.of(word.class))
    return [...bag]
  })
  const postings: number[][] = lexicon.keys.map(() => [])
  bags.forEach((bag, i) => {
    if (bag.length >= LEAST_WORDS) for (const word of bag) postings[word]!.push(i)
  })
  const marks = new Uint8Array(lexicon.keys.length)
  const found: Alignment[] = []
  sentences.forEach((sentence, i) => {
    const bag = bags[i]!
    if (bag.length < LEAST_WORDS) return
    const rare = bag.filter((word) => postings[word]!.length <= POSTINGS)
    const least = Math.ceil(ALIKE * bag.length)
    if (rare.length < least) return
    // What shares so many of these words shares one of the rarest, however many of the others it lacks.
    rare.sort((a, b) => postings[a]!.length - postings[b]!.length)
    for (const word of rare) marks[word] = 1
    const shared = new Map<number, number>()
    for (const word of rare.slice(0, rare.length - least + 1)) {
      for (const j of postings[word]!) {
        if (sentences[j]!.document <= sentence.document || shared.has(j)) continue
        const other = bags[j]!
        let count = 0
        if (other.length * ALIKE <= rare.length) for (const own of other) count += marks[own]!
        shared.set(j, count)
      }
    }
    for (const word of rare) marks[word] = 0
    const best = new Map<number, Alignment>()
    for (const [j, count] of [...shared].sort(([x], [y]) => x - y)) {
      const likeness = count / Math.max(bag.length, bags[j]!.length)
      const partner = sentences[j]!
      if (likeness >= ALIKE && likeness > (best.get(partner.document)?.likeness ?? 0))
        best.set(partner.document, { a: sentence, b: partner, likeness })
    }
    found.push(...best.values())
  })
  return found
}

/**
 * For each document the index of the one that it reprints, or its own. Of two copies of one text the longer is held to
 * be the original, then the earlier in the set; chains lead to their first link.
 */
export function originsOf(
  documents: number,
  sentences: readonly Sentence[],
  alignments: readonly Alignment[],
): number[] {
  const sizes = new Array<number>(documents).fill(0)
  for (const sentence of sentences) if (sentence.clause.words.length >= LEAST_WORDS * 2) sizes[sentence.document]!++
  const copied = new Map<string, number>()
  for (const { a, b } of alignments) {
    if (Math.min(a.clause.words.length, b.clause.words.length) < LEAST_WORDS * 2) continue
    const key = `${a.document} ${b.document}`
    copied.set(key, (copied.get(key) ?? 0) + 1)
  }
  const origins = Array.from({ length: documents }, (_, i) => i)
  for (const [key, count] of [...copied].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))) {
    const [a, b] = key.split(' ').map(Number) as [number, number]
    if (count < COPIED_LEAST || count < COPIED_SHARE * Math.min(sizes[a]!, sizes[b]!)) continue
    const [from, to] = [rootOf(origins, a), rootOf(origins, b)]
    if (from === to) continue
    const original = sizes[from]! > sizes[to]! || (sizes[from] === sizes[to] && from < to) ? from : to
    origins[original === from ? to : from] = original
  }
  return origins.map((_, i) => rootOf(origins, i))
}

function rootOf(origins: readonly number[], i: number): number {
  let root = i
  while (origins[root] !== root) root = origins[root]!
  return root
}
