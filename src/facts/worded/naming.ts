import type { Claim } from '../../claims/index.js'
import { dimensionOf, nominal, significantDigits } from '../../quantity/index.js'
import { append } from '../../text/index.js'
import { numberOf } from '../joins/surroundings.js'
import type { Named } from './told.js'

/** A word this near to a figure of a text says what it is; headings and captions of tables weigh less. */
const NEAR = 0.45
const AROUND = 0.15
/** A word that more figures have tells none of them. */
const MOST_CLAIMS = 400

/** Dimensions of which parts make wholes: no speeds, temperatures or pressures. */
const SUMMED: ReadonlySet<string> = new Set([
  'energy',
  'power',
  'mass',
  'amount',
  'length',
  'area',
  'volume',
  'time',
  'data',
])

/** "420 GWh a year" are a whole as well. */
const YEAR = 'a'

/** Whether a figure is one that can be a part or a whole of others. */
export function isSummed({ quantity }: Claim): boolean {
  const { kind, unit, per } = quantity
  if (per !== null && per !== YEAR) return false
  if (kind === 'measure' || kind === 'duration') return SUMMED.has(dimensionOf(unit) ?? '')
  return kind === 'count' || kind === 'money'
}

/** The figures of a story by the words that stand near them. */
export interface NameIndex {
  readonly all: readonly Claim[]
  /** The figures near which all of some words stand, those with weight alone if any has; none for words that tell nothing. */
  named(words: readonly Named[]): readonly Claim[]
  /** The figures near which any of some words stands. */
  touched(words: readonly Named[]): readonly Claim[]
  /** How many sentences and cells give a figure, in whatever unit of its dimension. */
  mentions(claim: Claim): number
  /** The share of some words, by weight, that a figure has near it. */
  coverage(claim: Claim, words: readonly Named[]): number
}

/** Indexes the figures that can be parts and wholes. */
export function nameIndex(claims: readonly Claim[]): NameIndex {
  const near = new Map<string, Claim[]>()
  const all: Claim[] = []
  const given = new Map<string, number>()
  for (const claim of claims) {
    if (!isSummed(claim) || claim.quantity.change !== null) continue
    all.push(claim)
    const key = mentionOf(claim)
    given.set(key, (given.get(key) ?? 0) + 1)
    for (const [word, weight] of claim.subject.words) {
      if (weight < AROUND) continue
      append(near, word, claim)
    }
  }
  const having = (word: string): readonly Claim[] => {
    const list = near.get(word)
    return list === undefined || list.length > MOST_CLAIMS ? [] : list
  }
  const touched = (words: readonly Named[]): Claim[] => [...new Set(words.flatMap((word) => having(word.class)))]
  return {
    all,
    touched,
    coverage,
    mentions: (claim) => given.get(mentionOf(claim)) ?? 0,
    named(words) {
      const telling = words.some(({ weight }) => weight >= 1) ? words.filter(({ weight }) => weight >= 1) : words
      return touched(telling).filter((claim) => coverage(claim, telling) === 1)
    },
  }
}

/** By its digits and its dimension: "420 GWh" and "420,000 MWh" are one figure. */
const mentionOf = (claim: Claim): string =>
  claim.quantity.kind === 'measure'
    ? `${dimensionOf(claim.quantity.unit)} ${significantDigits(nominal(claim.quantity.stated))}`
    : `${claim.quantity.kind} ${numberOf(claim)}`

function coverage(claim: Claim, words: readonly Named[]): number {
  let [covered, total] = [0, 0]
  for (const word of words) {
    total += word.weight
    if (isNear(claim, word)) covered += word.weight
  }
  return total === 0 ? 0 : covered / total
}

/** Whether a word says what a figure is: it stands near it in its text, or in the heads of its row or column. */
export const isNear = ({ subject, cell }: Claim, { class: word, weight }: Named): boolean =>
  cell === null
    ? (subject.words.get(word) ?? 0) >= NEAR * Math.min(1, weight) ||
      subject.headClass === word ||
      subject.modifierClasses.includes(word)
    : cell.rowWords.includes(word) || cell.columnWords.includes(word)
