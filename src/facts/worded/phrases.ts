import type { Claim, ClauseWord, Sentence } from '../../claims/index.js'
import type { Span } from '../../text/index.js'

/** Ends of clauses. */
const BREAK =
  /[;:]|\. |[–—(]|,\s+(?:and|but|while|whereas|so|with|although|though|where|when|because|if|or|since)\b|\b(?:but|while|whereas|although|though|because|where|when)\b/g

/** The clause of a figure. */
export function clauseAround(text: string, { mark }: Claim): Span {
  let [from, to] = [0, text.length]
  for (const found of text.matchAll(BREAK)) {
    // An aside in brackets that ends before the figure parts nothing.
    if (found[0] === '(' && text.slice(found.index, mark.from).includes(')')) continue
    if (found.index + found[0].length <= mark.from) from = found.index + found[0].length
    else if (found.index >= mark.to) {
      to = found.index
      break
    }
  }
  return { from, to }
}

/** Longer names are clauses. */
const MOST_WORDS = 4

/** The telling words of the noun phrase that begins at `at`. */
export function phraseAt({ clause, text }: Sentence, at: number): ClauseWord[] {
  const words: ClauseWord[] = []
  let end = at
  for (const word of clause.words) {
    if (word.from < at) continue
    if (/[^\s'’"“”‘]/.test(text.slice(end, word.from))) break
    end = word.to
    if (word.class === '' && /^['’]?s$/.test(word.folded)) continue
    if (word.class === '' || (words.length > 0 && isVerb(word))) break
    words.push(word)
    if (words.length === MOST_WORDS) break
  }
  return words
}

/** Words that end a noun phrase: what was done with it. */
const isVerb = ({ folded }: ClauseWord): boolean =>
  /(?:ed|ing)$/.test(folded) || /^(?:came|went|goes|comes|sat|fell|rose|grew|took|takes|held|left|lives?)$/.test(folded)

const ARTICLES = /^\W*(?:(?:and|but|yet|so|the|its|their|our|his|her|an?|all|most)\s+)*/i

/** The words of the noun phrase that opens a clause at `from`; `to` is where its verb begins. */
export function subjectOf(sentence: Sentence, from: number, to: number): readonly ClauseWord[] {
  const lead = ARTICLES.exec(sentence.text.slice(from))![0]
  return phraseAt(sentence, from + lead.length).filter((word) => word.to <= to)
}
