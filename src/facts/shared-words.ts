import { type Claim, isContentWord, type Sentence } from '../claims/index.js'
import { wordsOf } from '../text/index.js'
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
  return shared
    .sort((x, y) => y.weight - x.weight)
    .flatMap(
      ({ word }) => written.map((words) => words.get(lexicon.keys[word]!)).find((text) => text !== undefined) ?? [],
    )
}

/** For each word class around a figure the word that stands for it, of several the nearest; not for nouns left unsaid. */
function writtenAround(
  { cell, sentence, mark }: Claim,
  sentences: readonly Sentence[],
  small: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const written = new Map<string, string>()
  // The classes of a head are those of its content words, one each.
  const nameClasses = (head: string, classes: readonly string[]): void =>
    wordsOf(head)
      .filter(isContentWord)
      .forEach(({ text }, i) => {
        if (!written.has(classes[i]!)) written.set(classes[i]!, text)
      })
  if (cell !== null) {
    nameClasses(cell.rowHead, cell.rowWords)
    nameClasses(cell.columnHead, cell.columnWords)
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
