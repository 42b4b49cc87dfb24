import { nominal, significantDigits } from '../../quantity/index.js'
import { isInWords, type Relation, type Term } from '../relation.js'
import { isOneEditAway } from './mending.js'
import { type Sum, sumOf } from './solving.js'

/** In no more than this share of figures of the same length may what one comes to be as round by chance. */
const MOST_CHANCE = 0.1
/** Figures of a length that are tried in the place of one: at most so many, evenly spread. */
const MOST_TRIED = 400
/** How far from a round figure what the others come to may lie, as a share of the step between two of them. */
const OFF = 0.005
/** How near, as a share of it, a fraction in words is met. */
const OFF_FRACTION = 1e-4
/** Fractions and multiples that words are written for. */
const IN_WORDS: readonly number[] = [
  ...Array.from({ length: 10 }, (_, d) => Array.from({ length: 20 }, (_, n) => (n + 1) / (d + 1))).flat(),
  ...Array.from({ length: 40 }, (_, d) => 1 / (d + 11)),
]

/**
 * Whether the other figures of a failing relation, taken as written, come to one of its figures as round as the one that is
 * written there, which figures that have nothing to do with each other hardly do: 96,000 hours of 2,400 people are just 40
 * each, where the text says 60. Of figures of the same lengths put in the place of the others at most a tenth may do the
 * same.
 */
export function comesOutRound(relation: Relation): boolean {
  if (!isOneEditAway(relation)) return false
  const sum = sumOf(relation)
  if (sum === null) return false
  return relation.terms.some((term, place) => {
    // Any small number of things may be meant: "£19 each, so a family of four with two children pays £114".
    if (term.claim === null || (term.role === 'count' && isInWords(term))) return false
    const isRound = roundnessOf(term)
    const comesRound = (sizes: readonly number[]): boolean => isRound(sum.solve(sizes, place) * sum.written[place]!)
    return comesRound(sum.sizes) && chanceOf(relation.terms, sum, place, comesRound) <= MOST_CHANCE
  })
}

/** Tells whether a figure has at most one digit more than a term's, and ends no farther behind than that does. */
function roundnessOf({ claim, quantity }: Term): (figure: number) => boolean {
  const { stated } = claim?.quantity ?? quantity
  if (stated.kind === 'fraction') return (figure) => IN_WORDS.some((word) => Math.abs(figure / word - 1) < OFF_FRACTION)
  if (stated.kind !== 'decimal') return () => false
  const { length } = significantDigits(stated.value)
  const step = 10 ** stated.value.exponent
  return (figure) => {
    const steps = Math.round(figure / step)
    return steps >= 1 && steps < 10 ** (length + 1) && Math.abs(figure / step - steps) <= OFF
  }
}

/** The largest share of figures as long as one of the others that make the term at `place` come out round. */
function chanceOf(
  terms: readonly Term[],
  { sizes }: Sum,
  place: number,
  comesRound: (sizes: readonly number[]) => boolean,
): number {
  const chances = terms.flatMap(({ claim }, other) => {
    if (other === place || claim?.quantity.stated.kind !== 'decimal') return []
    const digits = significantDigits(nominal(claim.quantity.stated))
    const own = Number(digits)
    const [from, to] = [10 ** (digits.length - 1), 10 ** digits.length]
    const step = Math.max(1, Math.floor((to - from) / MOST_TRIED))
    const tried = [...sizes]
    let [count, round] = [0, 0]
    for (let figure = from + ((own - from) % step); figure < to; figure += step) {
      // Figures as long end in no nought.
      if (figure === own || figure % 10 === 0) continue
      tried[other] = (sizes[other]! * figure) / own
      count++
      if (comesRound(tried)) round++
    }
    return [(round + 0.5) / (count + 1)]
  })
  return chances.length === 0 ? 1 : Math.max(...chances)
}
