import type { Claim, Sentence } from '../../claims/index.js'
import { toNumber } from '../../quantity/index.js'
import { claimSize } from '../comparable.js'

/** Whether a figure and another of its sentence come to a cell: "libraries took 2.70 of it, everything else 4.76". */
export function isPartBeside(claim: Claim, cell: Claim, { claims }: Sentence): boolean {
  const [own, whole] = [magnitude(claim), magnitude(cell)]
  const step = toNumber(claim.quantity.step)
  return claims.some(
    (other) =>
      other !== claim &&
      other.quantity.kind === claim.quantity.kind &&
      (Math.abs(own + magnitude(other) - whole) <= step || Math.abs(own - magnitude(other) - whole) <= step),
  )
}

/** "Some 441,000" of 441,300: the cell, to fewer digits. */
export const isRounded = (claim: Claim, cell: Claim): boolean =>
  2 * Math.abs(magnitude(claim) - magnitude(cell)) <= toNumber(claim.quantity.step)

const magnitude = (claim: Claim): number => Math.abs(claimSize(claim))
