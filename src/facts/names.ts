import { type Claim, type Sentence, speakersOf } from '../claims/index.js'

/** How documents write their words. */
export interface Capitals {
  /** Words that the set writes without a capital somewhere. */
  readonly small: ReadonlySet<string>
  /** Words that the story writes with a capital inside a sentence somewhere: names. */
  readonly named: ReadonlySet<string>
}

/** Words that stand without a capital somewhere. */
export function smallWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const small = new Set<string>()
  for (const { clause } of sentences) for (const word of clause.words) if (!word.capitalised) small.add(word.folded)
  return small
}

/** Words that begin a sentence with a capital: those whose names `smallWords` tells. */
export function firstWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const firsts = new Set<string>()
  for (const { clause } of sentences) {
    const [first] = clause.words
    if (!clause.titleCase && first?.capitalised) firsts.add(first.folded)
  }
  return firsts
}

/** Words that stand with a capital inside a sentence somewhere. */
export function namedWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const named = new Set<string>()
  for (const { clause } of sentences) {
    if (clause.titleCase) continue
    clause.words.forEach(({ capitalised, folded }, i) => {
      if (capitalised && i > 0) named.add(folded)
    })
  }
  return named
}

/** The capitalised words of a sentence, and those of them that do not name who says it. */
export interface Names {
  readonly all: readonly string[]
  readonly told: readonly string[]
}

/** The names in a sentence; its first word counts where the set never writes it small. */
export function namesIn({ clause }: Sentence, { small }: Capitals): Names {
  if (clause.titleCase) return { all: [], told: [] }
  const all = new Set<string>()
  clause.words.forEach((word, i) => {
    if (word.capitalised && word.class !== '' && (i > 0 || !small.has(word.folded))) all.add(word.folded)
  })
  const speakers = all.size === 0 ? all : speakersOf(clause)
  return { all: [...all], told: [...all].filter((name) => !speakers.has(name)) }
}

/** The words of the names next to a figure; heads of tables begin with a capital whatever they say. */
export function entityWordsOf({ cell, subject }: Claim, { named }: Capitals): readonly string[] {
  const words = [...new Set(subject.entities.flatMap((name) => name.split(' ')))]
  return cell === null ? words : words.filter((word) => named.has(word))
}
