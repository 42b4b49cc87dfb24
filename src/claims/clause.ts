import { type Span, type Word, wordsOf } from '../text/index.js'
import { commonWords, functionWords } from './stopwords.js'
import type { Vocabulary } from './vocabulary.js'

/** A word of a sentence with what alignment needs to know of it. */
export interface ClauseWord extends Word {
  /** Its word class; empty for function words. */
  readonly class: string
  /** How telling the word is by itself: 1, 0.35 for very common words, 0 for function words. */
  readonly weight: number
  readonly capitalised: boolean
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

const COMMON_WEIGHT = 0.35
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
  const all = wordsOf(text)
  const words: ClauseWord[] = []
  const barriers: number[] = []
  let next = 0
  let cost = 0
  let last = 0
  for (const word of all) {
    cost += crossing(text, last, word.from)
    last = word.to
    while (next < figures.length && figures[next]!.to <= word.from) {
      next++
      cost += FIGURE_COST
    }
    const figure = figures[next]
    if (figure !== undefined && word.from >= figure.from && word.to <= figure.to) continue
    const { folded, text: written } = word
    const isFunction = folded.length < 2 || functionWords.has(folded)
    if (CONJUNCTIONS.has(folded)) cost += CONJUNCTION_COST
    words.push({
      from: word.from,
      to: word.to,
      text: written,
      folded,
      class: isFunction ? '' : vocabulary.classOf(folded),
      weight: isFunction || isNumeral(written) ? 0 : commonWords.has(folded) ? COMMON_WEIGHT : 1,
      capitalised: isCapital(written),
    })
    barriers.push(cost)
    cost = 0
  }
  return { text, words, barriers, titleCase: isTitleCase(words) }
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

function crossing(text: string, from: number, to: number): number {
  let cost = 0
  for (let i = from; i < to; i++) if (text.charCodeAt(i) !== 32) cost += COSTS[text.charAt(i)] ?? 0
  return cost
}

/** For each word of the clause, how near it is to the figure: 1 next to it, falling towards 0 with words and barriers. */
export function nearness(clause: Clause, mark: Span): number[] {
  const near = new Array<number>(clause.words.length).fill(0)
  let right = clause.words.findIndex((word) => word.from >= mark.to)
  if (right < 0) right = clause.words.length
  let distance = 0
  for (let i = right; i < clause.words.length; i++) {
    distance +=
      stepCost(clause, i) + clause.barriers[i]! - (i === right ? Math.min(clause.barriers[i]!, FIGURE_COST) : 0)
    near[i] = falling(distance - 1)
  }
  distance = 0
  let left = clause.words.length - 1
  while (left >= 0 && clause.words[left]!.to > mark.from) left--
  for (let i = left; i >= 0; i--) {
    distance += stepCost(clause, i) + (i === left ? 0 : clause.barriers[i + 1]!)
    near[i] = falling(distance - 1)
  }
  return near
}

/** Function words are half a step: they lie between a figure and its noun without parting them. */
const stepCost = (clause: Clause, i: number): number => (clause.words[i]!.class === '' ? 0.5 : 1)

const falling = (distance: number): number => 1 / (1 + Math.max(0, distance) / 4)
