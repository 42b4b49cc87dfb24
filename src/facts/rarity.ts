import type { Claim, Sentence } from '../claims/index.js'
import type { Numbering } from './numbering.js'

/** How telling each word class is in a set, by its number: the rarer, the more. */
export interface Rarity {
  /** Natural logarithm of sentences ÷ sentences with the word; at least 0.1, at most 6. */
  of(word: number): number
}

/** Counts in how many sentences and table rows each word class stands. */
export function rarityIn(sentences: readonly Sentence[], claims: readonly Claim[], lexicon: Numbering): Rarity {
  const counts: number[] = []
  const seen: number[] = []
  let total = 0
  const count = (name: string): void => {
    const word = lexicon.of(name)
    if (seen[word] === total) return
    seen[word] = total
    counts[word] = (counts[word] ?? 0) + 1
  }
  for (const { clause } of sentences) {
    total++
    for (const word of clause.words) count(word.class)
  }
  let last: Claim | null = null
  for (const claim of claims) {
    if (claim.cell === null) continue
    if (claim.cell.row !== last?.cell?.row || claim.block !== last.block || claim.document !== last.document) {
      total++
      for (const [word, weight] of claim.subject.words) if (weight >= 0.9) count(word)
    }
    last = claim
  }
  const scale = Math.max(total, 40)
  const rarities: number[] = []
  return {
    of: (word) => (rarities[word] ??= Math.min(6, Math.max(0.1, Math.log(scale / (1 + (counts[word] ?? 0)))))),
  }
}
