import pluralize from 'pluralize'
import { stemmer } from 'stemmer'
import { isDigit, isLetter } from './characters.js'
import { CodeUnits } from './code-units.js'
import { Lexicon } from './lexicon.js'
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

/** Whatever may be a letter or mark beyond English: neither ASCII nor general punctuation nor a sign of currency. */
const FOREIGN = /[^\0-\u00a9\u2000-\u206f\u20a0-\u20cf]/

/** A word by itself. */
interface Spelling {
  readonly text: string
  readonly folded: string
}

/** Words that a memory holds at most. */
const REMEMBERED = 50_000

const spellings = new Lexicon<Spelling>(REMEMBERED, (text) => ({ text, folded: fold(text) }))

/** The words of a text in order; hyphenated compounds stay one word. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  eachWord(text, (from, to, hash, units) => {
    const word = spellings.at(text, units, from, to, hash)
    words.push({ from, to, text: word.text, folded: word.folded })
  })
  return words
}

const codeUnits = new CodeUnits()

/** Takes note of a word: where it stands, and what it takes to find it in a lexicon. */
type Visit = (from: number, to: number, hash: number, units: Uint16Array) => void

/** Visits the words of a text in order. No visit may look for words itself. */
export function eachWord(text: string, visit: Visit): void {
  const units = codeUnits.of(text)
  if (FOREIGN.test(text)) {
    for (const match of text.matchAll(WORD)) visit(match.index, match.index + match[0].length, 0, units)
    return
  }
  const { length } = text
  for (let at = 0; at < length; at++) {
    const kind = kindOf(units[at]!)
    if (kind === NOTHING) continue
    const from = at
    let hash = 0
    do {
      do {
        hash = (Math.imul(hash, 31) + units[at]!) | 0
        at++
      } while (kindOf(units[at]!) === kind)
      // Hyphens, stops and apostrophes between letters, stops and commas between digits, are part of the word.
    } while (isJoint(units[at]!, kind) && kindOf(units[at + 1]!) === kind)
    visit(from, at, hash, units)
    // The character behind a word may begin another: "5km".
    at--
  }
}

const NOTHING = 0
const LETTER = 1
const DIGIT = 2

/** What a character of an English text can be part of: a word, a number or neither. */
const kindOf = (code: number): number => (isLetter(code) ? LETTER : isDigit(code) ? DIGIT : NOTHING)

function isJoint(code: number, kind: number): boolean {
  if (code === 46) return true
  return kind === DIGIT ? code === 44 : code === 45 || code === 39 || code === 0x2019
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
  return isNumber(word) ? word : singulars(fold(word))
}

/** The Porter stem of a word, for comparing wordings only ("spending", "spends" → "spend"). */
export function stemOf(word: string): string {
  return isNumber(word) ? word : stems(fold(word))
}

/** Whether a word is a number in digits, which is its own singular and stem: texts hold many, and the memories few. */
const isNumber = (word: string): boolean => word.charCodeAt(0) < 58 && NUMBER.test(word)

const NUMBER = /^\d[\d.,]*$/

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
  if (folded.length < 3 || isDigit(folded.charCodeAt(folded.length - 1))) return folded
  return SINGULARS[folded] ?? pluralize.singular(folded)
}
