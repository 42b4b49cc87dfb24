import { fold, stemOf } from '../text/index.js'

/** Word lists as YAML and configs hold them; see rules/words.yml for what each means. */
export interface WordLists {
  readonly synonyms: readonly (readonly string[])[]
  readonly contrasts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly qualifiers: Readonly<Record<string, readonly string[]>>
}

/** Word lists turned round for look-up. */
export interface Vocabulary {
  /** The word class of a word: its synonym row's first stem, else its own stem. */
  classOf(word: string): string
  /** The contrasting memberships of a word, as "group:member"; empty for most words. */
  contrastsOf(word: string): readonly string[]
  /** The aspects that a word marks ("forecast", "target"); empty for most words. */
  qualifiersOf(word: string): readonly string[]
}

const NONE: readonly string[] = []

/** Builds the look-ups from any number of word lists; where a word stands in several synonym rows, the first wins. */
export function makeVocabulary(lists: readonly WordLists[]): Vocabulary {
  const classes = new Map<string, string>()
  const contrasts = new Map<string, string[]>()
  const qualifiers = new Map<string, string[]>()
  for (const list of lists) {
    for (const row of list.synonyms) {
      const name = stemOf(row[0] ?? '')
      for (const word of row) if (!classes.has(stemOf(word))) classes.set(stemOf(word), name)
    }
    for (const [group, members] of Object.entries(list.contrasts)) {
      for (const [member, words] of Object.entries(members)) {
        for (const word of words) append(contrasts, fold(word), `${group}:${member}`)
      }
    }
    for (const [aspect, words] of Object.entries(list.qualifiers)) {
      for (const word of words) append(qualifiers, fold(word), aspect)
    }
  }
  return {
    classOf(word) {
      const stem = stemOf(word)
      return classes.get(stem) ?? stem
    },
    contrastsOf: (word) => contrasts.get(fold(word)) ?? NONE,
    qualifiersOf: (word) => qualifiers.get(fold(word)) ?? NONE,
  }
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}
