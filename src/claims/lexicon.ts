import { fold, Lexicon } from '../text/index.js'
import { commonWords, functionWords } from './stopwords.js'
import type { Vocabulary } from './vocabulary.js'

/** What alignment needs to know of a word, wherever it stands. */
export interface KnownWord {
  /** As written, and folded. */
  readonly text: string
  readonly folded: string
  /** Its word class; empty for function words. */
  readonly class: string
  /** How telling the word is by itself: 1, 0.35 for very common words, 0 for function words. */
  readonly weight: number
  readonly capitalised: boolean
  /** The vocabulary's contrasting memberships and aspects of it. */
  readonly contrasts: readonly string[]
  readonly qualifiers: readonly string[]
}

const COMMON_WEIGHT = 0.35
/** Words that a lexicon holds at most. */
const REMEMBERED = 50_000

const lexicons = new WeakMap<Vocabulary, Lexicon<KnownWord>>()

/** The words met so far by the lights of a vocabulary. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon<KnownWord> {
  let lexicon = lexicons.get(vocabulary)
  if (lexicon === undefined) {
    lexicon = new Lexicon(REMEMBERED, (text) => knownWord(text, vocabulary))
    lexicons.set(vocabulary, lexicon)
  }
  return lexicon
}

function knownWord(text: string, vocabulary: Vocabulary): KnownWord {
  const folded = fold(text)
  return {
    text,
    folded,
    class: isFunction(folded) ? '' : vocabulary.classOf(folded),
    weight: !isContentWord({ text, folded }) ? 0 : commonWords.has(folded) ? COMMON_WEIGHT : 1,
    capitalised: isCapital(text),
    contrasts: vocabulary.contrastsOf(folded),
    qualifiers: vocabulary.qualifiersOf(folded),
  }
}

const isFunction = (folded: string): boolean => folded.length < 2 || functionWords.has(folded)

/** Whether a word says something by itself: it is no function word and no numeral. */
export const isContentWord = ({ text, folded }: Pick<KnownWord, 'text' | 'folded'>): boolean =>
  !isFunction(folded) && !isNumeral(text)

const isNumeral = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code >= 48 && code <= 57
}

const isCapital = (text: string): boolean => {
  const code = text.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}
