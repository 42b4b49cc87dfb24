import type { Claim } from '../../claims/index.js'
import { nominal, significantDigits } from '../../quantity/index.js'
import { append } from '../../text/index.js'

/** How many sentences around a measure may stand that an average is taken over; stretches of time stand next to it. */
export const REACH = 6
/** A cell counts what its row, its column or its caption names. */
const LEAST_WEIGHT = 0.25
/** A figure without a noun of its own counts what a word right beside it names: "boardings totalled 11.9 million". */
const NEAR = 0.6

/** The claims, in their order, that an average for a noun may have been divided by: those around it, and counts of the noun. */
export type CandidatesFor = (average: Claim, noun: string | null) => readonly Claim[]

/** Finds candidates without looking through all claims for each average. */
export function divisorCandidates(claims: readonly Claim[]): CandidatesFor {
  const bySentence = new Map<number, Claim[]>()
  const byNoun = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.cell === null) append(bySentence, claim.sentence, claim)
    if (claim.quantity.kind === 'count') for (const noun of countedBy(claim)) append(byNoun, noun, claim)
  }
  return (average, noun) => {
    const found = new Set(noun === null ? [] : byNoun.get(noun))
    for (let i = average.sentence - REACH; i <= average.sentence + REACH; i++)
      for (const claim of bySentence.get(i) ?? []) found.add(claim)
    return [...found].sort((a, b) => a.index - b.index)
  }
}

/** All nouns that a figure may count; see `counts`. */
function countedBy({ subject, cell }: Claim): readonly string[] {
  if (cell === null && subject.headClass !== null) return [subject.headClass]
  const least = cell === null ? NEAR : LEAST_WEIGHT
  return [...subject.words].flatMap(([word, weight]) => (weight >= least ? [word] : []))
}

/**
 * Whether a figure counts what a noun names: by its own noun, by the heads of its cell, or by a word right beside it, which
 * a single digit may have for any reason ("sliced leeks (six)" are no six slices).
 */
export function counts({ subject, cell, quantity }: Claim, noun: string): boolean {
  if (cell !== null) return (subject.words.get(noun) ?? 0) >= LEAST_WEIGHT
  if (subject.headClass !== null) return subject.headClass === noun
  return (subject.words.get(noun) ?? 0) >= NEAR && significantDigits(nominal(quantity.stated)).length > 1
}
