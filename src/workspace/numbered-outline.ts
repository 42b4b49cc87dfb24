import { type NumberedTraits, type Numbering, numberedTraits } from '../facts/index.js'
import type { Outline } from '../outlines.js'

/** An outline, and the releases of software that its document names itself, and those of the set that it was read in. */
export interface RememberedOutline extends Outline {
  readonly names: readonly string[]
  readonly versions: readonly string[]
}

/** The same with numbers of a lexicon for words: a run that looks at all outlines of a set does without the words. */
export interface NumberedOutline extends Omit<RememberedOutline, 'traits' | 'small' | 'firsts'> {
  readonly traits: NumberedTraits
  readonly small: Int32Array
  readonly firsts: Int32Array
}

/** An outline in numbers of a lexicon, which takes in what it does not have. */
export const numberedOutline = (outline: RememberedOutline, lexicon: Numbering): NumberedOutline => ({
  ...outline,
  traits: numberedTraits(outline.traits, lexicon),
  small: Int32Array.from(outline.small, lexicon.of),
  firsts: Int32Array.from(outline.firsts, lexicon.of),
})

/** An outline in numbers of another lexicon; `words` are those of its own. */
export function renumbered(outline: NumberedOutline, words: readonly string[], lexicon: Numbering): NumberedOutline {
  const anew = (numbers: Int32Array): Int32Array => numbers.map((number) => lexicon.of(words[number]!))
  const { traits, small, firsts } = outline
  return {
    ...outline,
    traits: { ...traits, keys: anew(traits.keys), words: anew(traits.words) },
    small: anew(small),
    firsts: anew(firsts),
  }
}

/** The words that some document of a set writes without a capital. */
export function smallWordsAmong(outlines: readonly NumberedOutline[], { keys }: Numbering): ReadonlySet<string> {
  const isSmall = new Uint8Array(keys.length)
  for (const { small } of outlines) for (let i = 0; i < small.length; i++) isSmall[small[i]!] = 1
  return new Set(keys.filter((_, number) => isSmall[number] === 1))
}

/** How many numbers of each kind an outline has, and then these. */
const HEAD = 5

/** The numbers of an outline one behind the other, as a file holds them. */
export function numbersOf({ traits: { keys, named, words, counts }, small, firsts }: NumberedOutline): Int32Array {
  const lists = [keys, words, counts, small, firsts]
  const numbers = new Int32Array(HEAD + lists.reduce((sum, list) => sum + list.length, 0))
  numbers.set([named, keys.length, words.length, small.length, firsts.length])
  let at = HEAD
  for (const list of lists) {
    numbers.set(list, at)
    at += list.length
  }
  return numbers
}

/** All else of an outline, as a file holds it. */
export const factsOf = ({ date, summary, names, versions }: NumberedOutline): string =>
  JSON.stringify({ date, summary, names, versions })

/** The outline that a file holds. */
export function outlineFrom(facts: string, numbers: Int32Array): NumberedOutline {
  const [keys, words, small, firsts] = [numbers[1]!, numbers[2]!, numbers[3]!, numbers[4]!]
  let at = HEAD
  const next = (count: number): Int32Array => numbers.subarray(at, (at += count))
  return {
    ...(JSON.parse(facts) as Pick<NumberedOutline, 'date' | 'summary' | 'names' | 'versions'>),
    traits: { named: numbers[0]!, keys: next(keys), words: next(words), counts: next(words) },
    small: next(small),
    firsts: next(firsts),
  }
}
