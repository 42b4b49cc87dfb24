import pluralize from 'pluralize'
import { stemmer } from 'stemmer'
import { remembering } from './remembering.js'

/** A word of a text: letters with inner hyphens, apostrophes and full stops of initials, or a run of digits. */
export interface Word {
  readonly from: number
  readonly to: number
  /** As written. */
  readonly text: string
  /** Lower case, curly apostrophes straightened, a possessive ending removed. */
  readonly folded: string
}

const WORD = /[\p{L}\p{M}]+(?:['’.-](?=[\p{L}\p{M}])[\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*/gu

/** The same for texts without other letters than those of English, where it is several times as fast. */
const ENGLISH_WORD = /[A-Za-z]+(?:['’.-][A-Za-z]+)*|\d+(?:[.,]\d+)*/g

/** Whatever may be a letter or mark beyond English: neither ASCII nor general punctuation nor a sign of currency. */
const FOREIGN = /[^\0-\u00a9\u2000-\u206f\u20a0-\u20cf]/

/** The words of a text in order; hyphenated compounds stay one word. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  const pattern = FOREIGN.test(text) ? WORD : ENGLISH_WORD
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const word = match[0]
    words.push({ from: match.index, to: match.index + word.length, text: word, folded: fold(word) })
  }
  return words
}

/** Lower case with straight apostrophes and without a possessive ending. */
export function fold(word: string): string {
  if (LOWER.test(word)) return word
  return word.toLowerCase().replace(/’/g, "'").replace(/'s?$/, '')
}

/** Words as most are written: folding leaves them as they are. */
const LOWER = /^[a-z]*$/

/** The singular of a noun, lower case: "fighters" → "fighter", "people" → "person". Other words come back folded. */
export function lemmaOf(word: string): string {
  return singulars(fold(word))
}

/** The Porter stem of a word, for comparing wordings only ("spending", "spends" → "spend"). */
export function stemOf(word: string): string {
  return stems(fold(word))
}

/** Words that either memory holds at most. */
const REMEMBERED = 50_000

const singulars = remembering(REMEMBERED, singular)
const stems = remembering(REMEMBERED, (folded) => stemmer(singular(folded)))

/** Words that end like plurals and are none, and plurals that the library does not know. */
const SINGULARS: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  gas: 'gas',
  bus: 'bus',
  as: 'as',
  this: 'this',
  is: 'is',
  was: 'was',
  has: 'has',
  its: 'its',
  his: 'his',
  us: 'us',
  news: 'news',
  data: 'data',
  staff: 'staff',
  headquarters: 'headquarters',
  barracks: 'barracks',
  gross: 'gross',
  less: 'less',
  across: 'across',
  plus: 'plus',
  minus: 'minus',
  whereas: 'whereas',
  always: 'always',
  perhaps: 'perhaps',
}

function singular(folded: string): string {
  if (folded.length < 3) return folded
  return SINGULARS[folded] ?? pluralize.singular(folded)
}
