/** Within this factor a figure is mistaken rather than about something else; so it is with just noughts too many or few. */
const NEAR = 3
const NOUGHTS = 0.06
const MOST_NOUGHTS = 3

/**
 * Whether what is written and what it ought to be are near enough to be meant for each other. `ratio` is the one over the
 * other, above 0; `noughts` says how far from a power of ten it may lie where only noughts part the two, in powers of ten.
 */
export function isMeant(ratio: number, noughts = NOUGHTS): boolean {
  return isClose(ratio) || (Math.abs(Math.log10(ratio)) < MOST_NOUGHTS + noughts && isPowerOfTen(ratio, noughts))
}

/** Whether they are near enough whatever the noughts. */
export const isClose = (ratio: number): boolean => Math.abs(Math.log10(ratio)) <= Math.log10(NEAR)

/** Whether a factor, above 0, lies no farther from a power of ten, in powers of ten, than `reach`. */
export function isPowerOfTen(ratio: number, reach: number): boolean {
  const power = Math.log10(ratio)
  return Math.abs(power - Math.round(power)) <= reach
}
