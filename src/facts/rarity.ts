import type { Claim, Sentence } from '../claims/index.js'

/** How telling each word class is in this set: the rarer, the more. */
export interface Rarity {
  /** Natural logarithm of sentences ÷ sentences with the word; at least 0.1, at most 6. */
  of(word: string): number
}

/** Counts in how many sentences and table rows each word class stands. */
export function rarityIn(sentences: readonly Sentence[], claims: readonly Claim[]): Rarity {
  const counts = new Map<string, number>()
  let total = 0
  const count = (words: Iterable<string>): void => {
    total++
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  for (const sentence of sentences) count(new Set(sentence.clause.words.map((word) => word.class)))
  let row = ''
  for (const claim of claims) {
    if (claim.cell === null) continue
    const key = `${claim.document}/${claim.block}/${claim.cell.row}`
    if (key !== row) count([...claim.subject.words].filter(([, weight]) => weight >= 0.9).map(([word]) => word))
    row = key
  }
  const scale = Math.max(total, 40)
  return { of: (word) => Math.min(6, Math.max(0.1, Math.log(scale / (1 + (counts.get(word) ?? 0))))) }
}
