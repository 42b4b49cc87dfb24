import { eachWord, type Span, type Word } from '../text/index.js'
import { type KnownWord, lexiconOf } from './lexicon.js'
import type { Vocabulary } from './vocabulary.js'

/** A word of a sentence with what alignment needs to know of it. */
export interface ClauseWord extends Word, KnownWord {}

/** A word at its place. Sentences are many and words few: what is known of a word is kept once, and read through. */
export class PlacedWord implements ClauseWord {
  readonly from: number
  readonly to: number
  private readonly known: KnownWord

  constructor(from: number, to: number, known: KnownWord) {
    this.from = from
    this.to = to
    this.known = known
  }

  get text(): string {
    return this.known.text
  }

  get folded(): string {
    return this.known.folded
  }

  get class(): string {
    return this.known.class
  }

  get weight(): number {
    return this.known.weight
  }

  get capitalised(): boolean {
    return this.known.capitalised
  }

  get contrasts(): readonly string[] {
    return this.known.contrasts
  }

  get qualifiers(): readonly string[] {
    return this.known.qualifiers
  }
}

/** A sentence cut up once and shared by all the figures in it. */
export interface Clause {
  readonly text: string
  readonly words: readonly ClauseWord[]
  /** Cost of crossing from word i−1 to word i: punctuation, conjunctions and other figures between them. */
  readonly barriers: readonly number[]
  /** Whether nearly all longer words are capitalised, so that capitals name nothing. */
  readonly titleCase: boolean
}

const COSTS: Readonly<Record<string, number>> = {
  ',': 3,
  ';': 8,
  ':': 4,
  '(': 4,
  ')': 4,
  '—': 5,
  '–': 3,
  '.': 6,
  '|': 8,
  '·': 8,
}
const CONJUNCTIONS = new Set([
  'and',
  'while',
  'but',
  'whereas',
  'against',
  'compared',
  'versus',
  'than',
  'with',
  'though',
  'although',
])
const CONJUNCTION_COST = 2
const FIGURE_COST = 4

/** Cuts a sentence into words, leaving out those inside the figures' own spans. */
export function clauseOf(text: string, figures: readonly Span[], vocabulary: Vocabulary): Clause {
  const words: ClauseWord[] = []
  const barriers: number[] = []
  let next = 0
  let cost = 0
  let last = 0
  const lexicon = lexiconOf(vocabulary)
  eachWord(text, (from, to, hash, units) => {
    cost += crossing(text, last, from)
    last = to
    while (next < figures.length && figures[next]!.to <= from) {
      next++
      cost += FIGURE_COST
    }
    const figure = figures[next]
    if (figure !== undefined && from >= figure.from && to <= figure.to) return
    const known = lexicon.at(text, units, from, to, hash)
    if (CONJUNCTIONS.has(known.folded)) cost += CONJUNCTION_COST
    words.push(new PlacedWord(from, to, known))
    barriers.push(cost)
    cost = 0
  })
  // Copies have no room to grow, which lists that have grown keep: a set holds many sentences.
  return { text, words: words.slice(), barriers: barriers.slice(), titleCase: isTitleCase(words) }
}

function isTitleCase(words: readonly ClauseWord[]): boolean {
  let long = 0
  let capitals = 0
  for (const word of words) {
    if (word.text.length <= 3) continue
    long++
    if (word.capitalised) capitals++
  }
  return long >= 4 && capitals / long > 0.7
}

function crossing(text: string, from: number, to: number): number {
  let cost = 0
  for (let i = from; i < to; i++) if (text.charCodeAt(i) !== 32) cost += COSTS[text.charAt(i)] ?? 0
  return cost
}

/** Words far off in the sentence still weigh this much of their own weight; what is no nearer than this is not told apart. */
export const FAR = 0.12

/**
 * For each word of the clause, how near it is to the figure: 1 next to it, falling with words and barriers to `FAR`, and 0
 * for all beyond.
 */
export function nearness(clause: Clause, mark: Span): number[] {
  const near = new Array<number>(clause.words.length).fill(0)
  let right = clause.words.findIndex((word) => word.from >= mark.to)
  if (right < 0) right = clause.words.length
  let distance = 0
  for (let i = right; i < clause.words.length && falling(distance - 1) > FAR; i++) {
    distance +=
      stepCost(clause, i) + clause.barriers[i]! - (i === right ? Math.min(clause.barriers[i]!, FIGURE_COST) : 0)
    near[i] = falling(distance - 1)
  }
  distance = 0
  let left = clause.words.length - 1
  while (left >= 0 && clause.words[left]!.to > mark.from) left--
  for (let i = left; i >= 0 && falling(distance - 1) > FAR; i--) {
    distance += stepCost(clause, i) + (i === left ? 0 : clause.barriers[i + 1]!)
    near[i] = falling(distance - 1)
  }
  return near
}

/** Function words are half a step: they lie between a figure and its noun without parting them. */
const stepCost = (clause: Clause, i: number): number => (clause.words[i]!.class === '' ? 0.5 : 1)

const falling = (distance: number): number => 1 / (1 + Math.max(0, distance) / 4)
