import type { Claims } from '../claims/index.js'
import type { Numbering } from './numbering.js'

/** What tells a document's story from others, before it is known how rare that is in the set. */
export interface Traits {
  readonly names: ReadonlySet<string>
  /** Figures by their digits. */
  readonly figures: ReadonlySet<string>
  /** Word class → how often it is said. */
  readonly words: ReadonlyMap<string, number>
}

/** The same in numbers of a lexicon. */
export interface NumberedTraits {
  /** Names first, from `named` on figures. */
  readonly keys: Int32Array
  readonly named: number
  readonly words: Int32Array
  /** How often each word is said. */
  readonly counts: Int32Array
}

/** The traits of one document, from its claims and sentences. */
export function traitsOf({ claims, sentences }: Pick<Claims, 'claims' | 'sentences'>): Traits {
  const names = new Set<string>()
  const figures = new Set<string>()
  const words = new Map<string, number>()
  for (const { clause } of sentences) {
    clause.words.forEach((word, i) => {
      if (word.weight < 1) return
      words.set(word.class, (words.get(word.class) ?? 0) + 1)
      if (word.capitalised && (i > 0 || clause.titleCase)) names.add(word.folded)
    })
  }
  for (const { cell, quantity, subject } of claims) {
    if (cell !== null) {
      for (const name of subject.entities) for (const word of name.split(' ')) names.add(word)
      for (const word of [...cell.rowWords, ...cell.columnWords]) if (!words.has(word)) words.set(word, 1)
    }
    if (quantity.moment === null && quantity.stated.kind === 'decimal') {
      const { mantissa, exponent } = quantity.stated.value
      figures.add(`${mantissa < 0n ? -mantissa : mantissa}e${exponent}`)
    }
  }
  return { names, figures, words }
}

/** Stands before figures in a lexicon; no word begins with it. */
const FIGURE = ' '

/** Traits in numbers of a lexicon, which takes in what it does not have. */
export const numberedTraits = ({ names, figures, words }: Traits, lexicon: Numbering): NumberedTraits => ({
  keys: Int32Array.from([...[...names].map(lexicon.of), ...[...figures].map((figure) => lexicon.of(FIGURE + figure))]),
  named: names.size,
  words: Int32Array.from(words.keys(), lexicon.of),
  counts: Int32Array.from(words.values()),
})

/** How many digits a figure has, as a lexicon holds it. */
export const digitsIn = (figure: string): number => figure.indexOf('e') - FIGURE.length
