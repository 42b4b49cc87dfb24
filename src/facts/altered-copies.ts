import type { Claim, Sentence } from '../claims/index.js'
import type { Document } from '../documents/index.js'
import { conflictOf, type Pairing } from './pairing.js'
import type { Alignment } from './reprints.js'
import { verdictOf } from './verdict.js'

const CONFIDENCE = 0.9
/** Shorter sentences are alike by chance. */
const LEAST_WORDS = 6
/** A copy has all but this share of the words, in their order. */
const REWORDED = 0.15
/** Longer sentences are not looked at word by word. */
const MOST_WORDS = 120

/**
 * Sentences of copies that differ in one figure and hardly in a word: "was not fixed until 2.42pm" beside "… until 4.42pm".
 * `origins` tells which documents are copies of one text; whatever the figure is, clock times and shares in words too, one
 * of the two is a slip.
 */
export function alteredCopies(
  alignments: readonly Alignment[],
  origins: readonly number[],
  documents: readonly Document[],
): Pairing[] {
  return alignments.flatMap(({ a, b }) => {
    if (origins[a.document] !== origins[b.document] || a.claims.length !== b.claims.length) return []
    const altered = alteredFigures(a, b, documents)
    return altered !== null && areWordsCopied(a, b) ? [conflictOf(altered[0], altered[1], CONFIDENCE)] : []
  })
}

/** The one pair of figures, each at the same place of its sentence, that differs; null where none or more are otherwise. */
function alteredFigures(a: Sentence, b: Sentence, documents: readonly Document[]): readonly [Claim, Claim] | null {
  const others = a.claims.flatMap((claim, k) => {
    const [pair, verdict] = [[claim, b.claims[k]!] as const, verdictOf(claim, b.claims[k]!, documents)]
    const isSame = verdict?.startsWith('agree') || claim.reading.text === pair[1].reading.text
    return isSame ? [] : [{ pair, verdict }]
  })
  const [only] = others
  return only?.verdict === 'conflict' && others.length === 1 ? only.pair : null
}

/** Whether all words but figures are the same, in their order, save a few without a capital. */
function areWordsCopied(a: Sentence, b: Sentence): boolean {
  const [own, others] = [wordsOf(a), wordsOf(b)]
  const most = Math.max(own.length, others.length)
  if (Math.min(own.length, others.length) < LEAST_WORDS || most > MOST_WORDS) return false
  return most - commonRun(own, others) <= REWORDED * most && !haveOtherNames(own, others)
}

const FIGURE = '0'

/** The words of a sentence in order, each figure as one. */
function wordsOf({ text, claims }: Sentence): string[] {
  let plain = ''
  let from = 0
  for (const { mark } of claims) {
    plain += `${text.slice(from, mark.from)} ${FIGURE} `
    from = mark.to
  }
  return (plain + text.slice(from)).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The length of the longest run of words that both have in this order, with gaps. */
function commonRun(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    for (let j = 0; j < b.length; j++) next.push(word === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!))
    row = next
  }
  return row[b.length]!
}

const haveOtherNames = (a: readonly string[], b: readonly string[]): boolean =>
  [a, b].some((own, k) => own.some((word, i) => i > 0 && /^\p{Lu}/u.test(word) && !(k === 0 ? b : a).includes(word)))
