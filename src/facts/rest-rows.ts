import type { Claim } from '../claims/index.js'

/** "Other costs": a row for what the rows above it are not says nothing of what a text names. */
export const isOfRestOnly = ({ cell }: Claim, other: Claim): boolean =>
  cell !== null && other.cell === null && REST.test(cell.rowHead) && !REST_NAMED.test(other.text)
const REST = /^\W*(?:all )?(?:other|others|remaining|remainder|rest|miscellaneous|sundry)\b/i
const REST_NAMED = /\b(?:other|others|remaining|remainder|rest|miscellaneous|sundry|else)\b/i
