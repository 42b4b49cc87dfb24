import type { Claim, Sentence } from '../../claims/index.js'

/** Words of motion stand over every kind of figure. */
const MOTION: ReadonlySet<string> = new Set(['rise', 'fall', 'doubled', 'tripled', 'halved', 'record'])
/** Words of at least this weight stand next to a figure. */
const NEAR = 0.25

export const isHead = ({ place }: Sentence): boolean => place === 'headline' || place === 'standfirst'

/** The telling words of a headline. */
export const wordsOf = ({ clause }: Sentence): ReadonlySet<string> =>
  new Set(clause.words.filter(({ weight, class: name }) => weight >= 1 && !MOTION.has(name)).map((word) => word.class))

/** How many of the words stand in a claim's sentence, or in the heads over and beside a cell. */
export function sharedWords(words: ReadonlySet<string>, claim: Claim, sentences: readonly Sentence[]): number {
  const known = claim.cell === null ? wordsOf(sentences[claim.sentence]!) : new Set(claim.subject.words.keys())
  let count = 0
  for (const word of words) if (known.has(word)) count++
  return count
}

/** Those of the words that stand next to a figure. */
export const nearWords = (words: ReadonlySet<string>, { subject }: Claim): readonly string[] =>
  [...words].filter((word) => (subject.words.get(word) ?? 0) >= NEAR)

/** The first sentences of a text tell what its headline tells. */
const LEAD = 3

/** Whether a claim stands in the first sentences below the headline that `head` stands in. */
export function isLead(claim: Claim, head: Claim, sentences: readonly Sentence[]): boolean {
  if (claim.cell !== null || claim.document !== head.document) return false
  let before = 0
  for (let k = claim.sentence - 1; k > head.sentence; k--) if (!isHead(sentences[k]!)) before++
  return before < LEAD
}
