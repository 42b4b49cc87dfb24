import type { Reading } from '../../grammar/index.js'
import type { Subject } from './claim.js'
import type { Clause } from './clause.js'
import { commonWords } from './stopwords.js'
import { addNew, decided, NONE, raise } from './subject.js'
import type { Vocabulary } from './vocabulary.js'

/** The heads that name a table's cell, each cut into words: first its row's, which weighs most. */
export type CellHeads = readonly [row: Clause, column: Clause, caption: Clause]

const HEAD_WEIGHTS = [1, 0.9, 0.3] as const

/** What a table cell is about: its heads, then the caption, then the headings above. */
export function cellSubject(
  heads: CellHeads,
  entities: readonly string[],
  reading: Reading,
  background: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): Subject {
  const contrasts: string[] = []
  const qualifiers: string[] = []
  const [row, column, caption] = heads
  for (const { words } of heads) for (const word of words) addNew(qualifiers, word.qualifiers)
  for (const { words } of [row, column]) for (const word of words) addNew(contrasts, word.contrasts)
  return new CellSubject(
    reading,
    [row, column, caption],
    entities,
    decided(contrasts),
    qualifiers.sort(),
    background,
    vocabulary,
  )
}

/** The subject of a cell; the words of its heads are weighed when they are first asked for. */
class CellSubject implements Subject {
  readonly head: string | null
  readonly headClass: string | null
  readonly headTells: boolean
  readonly modifiers: readonly string[]
  readonly modifierClasses: readonly string[] = NONE
  readonly part = false
  readonly entities: readonly string[]
  readonly contrasts: readonly string[]
  readonly qualifiers: readonly string[]
  readonly #heads: CellHeads
  readonly #background: ReadonlyMap<string, number>
  #words: ReadonlyMap<string, number> | null = null

  constructor(
    { noun }: Reading,
    heads: CellHeads,
    entities: readonly string[],
    contrasts: readonly string[],
    qualifiers: readonly string[],
    background: ReadonlyMap<string, number>,
    vocabulary: Vocabulary,
  ) {
    this.head = noun === null ? null : noun.lemma
    this.headClass = noun === null ? null : vocabulary.classOf(noun.lemma)
    this.headTells = noun === null || !commonWords.has(noun.lemma)
    this.modifiers = noun === null ? NONE : noun.modifiers
    this.entities = entities
    this.contrasts = contrasts
    this.qualifiers = qualifiers
    this.#heads = heads
    this.#background = background
  }

  get words(): ReadonlyMap<string, number> {
    return (this.#words ??= this.#weigh())
  }

  #weigh(): ReadonlyMap<string, number> {
    const words = new Map(this.#background)
    this.#heads.forEach((clause, i) => {
      for (const word of clause.words) if (word.weight > 0) raise(words, word.class, word.weight * HEAD_WEIGHTS[i]!)
    })
    return words
  }
}
