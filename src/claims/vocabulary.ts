import { fold, lemmaOf, remembering, stemOf } from '../text/index.js'

/** Word lists as YAML and configs hold them; see rules/words.yml for what each means. */
export interface WordLists {
  readonly synonyms: readonly (readonly string[])[]
  readonly contrasts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly qualifiers: Readonly<Record<string, readonly string[]>>
  /** What `synonymStems` yields of the synonyms, where it was worked out beforehand. */
  readonly stems?: Readonly<Record<string, string>>
}

/** Word lists turned round for look-up. */
export interface Vocabulary {
  /** The word class of a word: its synonym row's first word, else its own stem; British and American spelling are one. */
  classOf(word: string): string
  /** The contrasting memberships of a word, as "group:member"; empty for most words. */
  contrastsOf(word: string): readonly string[]
  /** The aspects that a word marks ("forecast", "target"); empty for most words. */
  qualifiersOf(word: string): readonly string[]
}

const NONE: readonly string[] = []
/** Words whose classes are remembered at most. */
const REMEMBERED = 50_000

/**
 * Builds the look-ups from any number of word lists; where a word stands in several synonym rows, the first wins. A word
 * belongs to the row that holds it or its singular as written, else to the first row that holds a word of its stem: "shares" and "share"
 * or "trains" and "training" can stand in different rows.
 */
export function makeVocabulary(lists: readonly WordLists[]): Vocabulary {
  const exact = new Map<string, string>()
  const stems = new Map<string, string>()
  const contrasts = new Map<string, string[]>()
  const qualifiers = new Map<string, string[]>()
  for (const list of lists) {
    for (const row of list.synonyms) {
      const name = fold(row[0] ?? '')
      for (const word of row) {
        const folded = fold(word)
        if (!exact.has(folded)) exact.set(folded, name)
      }
    }
    for (const [stem, name] of Object.entries(list.stems ?? synonymStems(list.synonyms)))
      if (!stems.has(stem)) stems.set(stem, name)
    for (const [group, members] of Object.entries(list.contrasts)) {
      for (const [member, words] of Object.entries(members)) {
        for (const word of words) append(contrasts, fold(word), `${group}:${member}`)
      }
    }
    for (const [aspect, words] of Object.entries(list.qualifiers)) {
      for (const word of words) append(qualifiers, fold(word), aspect)
    }
  }
  const classify = (word: string): string => {
    const folded = fold(word)
    const own = exact.get(folded) ?? exact.get(lemmaOf(folded))
    if (own !== undefined) return own
    const stem = stemOf(oneSpelling(folded))
    return stems.get(stem) ?? stem
  }
  return {
    classOf: remembering(REMEMBERED, classify),
    contrastsOf: (word) => contrasts.get(fold(word)) ?? NONE,
    qualifiersOf: (word) => qualifiers.get(fold(word)) ?? NONE,
  }
}

/** The stem of each word of some synonym rows, with the first word of the first row that has it. */
export function synonymStems(rows: WordLists['synonyms']): Readonly<Record<string, string>> {
  const stems = new Map<string, string>()
  for (const row of rows) {
    for (const word of row) {
      const stem = stemOf(oneSpelling(fold(word)))
      if (!stems.has(stem)) stems.set(stem, fold(row[0]!))
    }
  }
  return Object.fromEntries(stems)
}

/** Regular British spellings as Americans write them: -isation, -our, -tre, -ae-. Not always a word, always the same. */
function oneSpelling(word: string): string {
  if (word.length < 5) return word
  return word
    .replace(/(?<=\p{L}{3})is(e[drs]?|ers|ing|ations?)$/u, 'iz$1')
    .replace(/(?<=\p{L}{3})our(s|ed|ing|ers?|abl[ey]|hoods?|less)?$/u, 'or$1')
    .replace(/([tb])re(s?)$/, '$1er$2')
    .replace(/ae(?=[dms])/, 'e')
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}
