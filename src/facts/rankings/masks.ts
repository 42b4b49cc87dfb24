import type { Claim, Sentence } from '../../claims/index.js'
import { dimensionKey } from '../comparable.js'
import { likenedTo } from '../joins/likening.js'

/** A sentence in which the figures of one sort are rows of "#" and all others rows of "§", so that places stay what they are. */
export interface Mask {
  readonly text: string
  /** The figures of that sort, in order. */
  readonly figures: readonly Claim[]
}

/** Masks of a sentence, one for each sort of figure that it has at least two of; bare counts go with those of any noun. */
export function masksOf(sentence: Sentence): Mask[] {
  const { claims } = sentence
  const sorts = [...new Set(claims.flatMap((claim) => sortOf(claim) ?? []))]
  // Bare numbers are a sort of their own only where all counts are bare.
  const told = sorts.filter((sort) => sort !== BARE || !sorts.some((other) => other.startsWith(COUNTS)))
  return told.flatMap((sort) => {
    const figures = claims.filter((claim) => {
      const own = sortOf(claim)
      return own === sort || (own === BARE && sort.startsWith(COUNTS))
    })
    // "41 minutes against 47": the second takes the unit of the first.
    const alike =
      figures.length === 1 && sort !== BARE
        ? claims.filter((claim) => claim === figures[0] || borrows(claim, figures[0]!))
        : figures
    return alike.length < 2 ? [] : [maskOf(sentence, alike)]
  })
}

/** The mask of a sentence for some of its figures. */
export const maskOf = ({ text, claims }: Sentence, figures: readonly Claim[]): Mask => ({
  text: masked(text, claims, figures),
  figures,
})

/** The figure of a mask that begins at a place. */
export const figureAt = ({ figures }: Mask, from: number): Claim => figures.find(({ mark }) => mark.from === from)!

const borrows = (claim: Claim, lender: Claim): boolean =>
  sortOf(claim) === BARE && claim.mark.from > lender.mark.to && likenedTo(claim, lender) !== null

const BARE = 'bare'
const COUNTS = 'count '

/** What figures must have in common to be held against each other; null for dates, places and clock times. */
function sortOf({ quantity, reading }: Claim): string | null {
  const isMoment = quantity.moment !== null || quantity.kind === 'date' || quantity.kind === 'time'
  const key = isMoment || quantity.hedge === 'range' ? null : dimensionKey(quantity)
  if (key === null) return null
  if (key !== 'count') return `${key} ${quantity.per ?? ''}`
  return reading.noun === null ? BARE : `${COUNTS}${reading.noun.lemma} ${quantity.per ?? ''}`
}

function masked(text: string, claims: readonly Claim[], figures: readonly Claim[]): string {
  let result = ''
  for (const claim of claims) {
    const { from, to } = claim.mark
    if (from < result.length || claim.quantity.kind === 'ordinal') continue
    result += text.slice(result.length, from) + (figures.includes(claim) ? '#' : '§').repeat(to - from)
  }
  return result + text.slice(result.length)
}
