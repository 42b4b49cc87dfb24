import type { Claim, ClauseWord, Sentence } from '../../claims/index.js'
import type { Span } from '../../text/index.js'

/** Words of motion stand over every kind of figure. */
const MOTION: ReadonlySet<string> = new Set(['rise', 'fall', 'doubled', 'tripled', 'halved', 'record', 'lift'])
/** Words of at least this weight stand next to a figure. */
const NEAR = 0.25

export const isHead = ({ place }: Sentence): boolean => place === 'headline' || place === 'standfirst'

/** The telling words of a headline. */
export const wordsOf = ({ clause }: Sentence): ReadonlySet<string> =>
  new Set(clause.words.filter(isOwn).map((word) => word.class))

const isOwn = ({ weight, class: name }: ClauseWord): boolean => weight >= 1 && !MOTION.has(name)

/** What parts a headline into statements of their own: "Profit up a fifth, but dividend is cut". */
const PARTING = /[,;:|]\s|\s[–—-]\s|\b(?:but|as|while|whereas|despite|although|though|after|amid|with)\b/gi

/** The stretch of a headline around a figure that no comma and no conjunction parts. */
export function statementAround(text: string, { mark }: Claim): Span {
  let [from, to] = [0, text.length]
  for (const found of text.matchAll(PARTING)) {
    if (found.index + found[0].length <= mark.from) from = found.index + found[0].length
    else if (found.index >= mark.to) {
      to = found.index
      break
    }
  }
  return { from, to }
}

/** The telling words of a headline that stand in a stretch of it. */
export const wordsWithin = ({ clause }: Sentence, { from, to }: Span): ReadonlySet<string> =>
  new Set(clause.words.filter((word) => word.from >= from && word.to <= to && isOwn(word)).map((word) => word.class))

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

/** Headlines round loosely: figures this near, as a share, are the same to them. */
const LOOSELY = 0.02

/** Whether a figure is to a headline the same as its own, `b`. */
export const isLooselySame = (a: number, b: number): boolean => Math.abs(a - b) <= LOOSELY * Math.abs(b)

/** A headline's figure and the one below that says otherwise, with how sure it is that they are one. */
export interface Rival {
  readonly head: Claim
  readonly stated: Claim
  readonly confidence: number
}

/** The figures of headlines with what speaks against them, where anything does. */
export const rivalsOf = (
  told: readonly Sentence[],
  confidence: number,
  against: (head: Claim, sentence: Sentence) => Claim | null,
): Rival[] =>
  told.flatMap((sentence) =>
    sentence.place !== 'headline'
      ? []
      : sentence.claims.flatMap((head) => {
          const stated = against(head, sentence)
          return stated === null ? [] : [{ head, stated, confidence }]
        }),
  )
