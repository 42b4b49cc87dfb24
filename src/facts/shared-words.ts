import type { Claim, Sentence } from '../claims/index.js'
import { stemOf, wordsOf } from '../text/index.js'
import type { Profile, Profiles } from './profile.js'

/**
 * The words that two claims both have near their figures, as their texts write them and the most telling first: of their
 * sentences, or of the heads of a cell. `sentences` and `small` (what is written without a capital) are those of the set.
 */
export function sharedWords(
  a: Profile,
  b: Profile,
  { lexicon }: Profiles,
  sentences: readonly Sentence[],
  small: ReadonlySet<string>,
): readonly string[] {
  const others = new Map(b.words.words.slice(0, b.near).map((word, i) => [word, b.words.values[i]!]))
  const shared = a.words.words.slice(0, a.near).flatMap((word, i) => {
    const value = others.get(word)
    return value === undefined ? [] : [{ word, weight: a.words.values[i]! * value }]
  })
  const written = [a, b].map(({ claim }) => writtenAround(claim, sentences, small))
  const texts = shared
    .sort((x, y) => y.weight - x.weight)
    .flatMap(
      ({ word }) => written.map((words) => words.get(lexicon.keys[word]!)).find((text) => text !== undefined) ?? [],
    )
  // Of one word both its own class and the noun that it counts may be shared.
  return [...new Set(texts)]
}

/** For each word class around a figure the word that stands for it, of several the nearest. */
function writtenAround(
  { cell, sentence, mark, reading, subject }: Claim,
  sentences: readonly Sentence[],
  small: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const written = new Map<string, string>()
  const { noun } = reading
  if (noun !== null && subject.headClass !== null)
    written.set(subject.headClass, wordsOf(noun.text).at(-1)?.text ?? noun.lemma)
  if (cell !== null) {
    for (const head of [cell.rowHead, cell.columnHead, cell.caption])
      for (const { text, folded } of wordsOf(head)) if (!written.has(stemOf(folded))) written.set(stemOf(folded), text)
    return written
  }
  const distance = ({ from, to }: { readonly from: number; readonly to: number }): number =>
    Math.max(from - mark.to, mark.from - to)
  for (const word of [...sentences[sentence]!.clause.words].sort((x, y) => distance(x) - distance(y))) {
    if (word.class === '' || written.has(word.class)) continue
    written.set(word.class, word.capitalised && small.has(word.folded) ? word.folded : word.text)
  }
  return written
}
