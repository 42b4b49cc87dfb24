import type { Claim } from '../claims/index.js'

/** Whether a figure of running text stands in the sentence of another. */
export const isBeside = ({ cell, document, sentence }: Claim, other: Claim): boolean =>
  cell === null && document === other.document && sentence === other.sentence
