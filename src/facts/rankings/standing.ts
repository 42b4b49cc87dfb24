import type { Entry } from './entries.js'
import type { Measure } from './measure.js'

/**
 * Whether a competitor can hold a place, counted from one end; ties and overlapping roundings leave it open, and so
 * do competitors that are not named where the list is not complete.
 */
export function canHold(
  measure: Measure,
  competes: readonly boolean[],
  index: number,
  rank: number,
  end: 'high' | 'low',
  isComplete: boolean,
): boolean {
  const own = measure.entries[index]
  if (own == null) return true
  let [ahead, behind] = [0, 0]
  measure.entries.forEach((entry, i) => {
    if (i === index || entry === null || !competes[i]) return
    if (above(entry, own)) end === 'high' ? ahead++ : behind++
    else if (above(own, entry)) end === 'high' ? behind++ : ahead++
  })
  if (!isComplete) return ahead <= rank - 1
  const rivals = rivalsOf(measure, competes, index)
  return ahead <= rank - 1 && rank - 1 <= rivals - behind
}

/** How many others have a figure. */
export const rivalsOf = (measure: Measure, competes: readonly boolean[], index: number): number =>
  measure.entries.filter((entry, i) => i !== index && entry !== null && competes[i]).length

/** Whether one figure surely lies above another. */
export const above = (a: Entry, b: Entry): boolean => a.low > b.high || (a.low === b.high && a.low !== a.high)

/** The competitors in order of their figures, the one at `end` first. */
export function standings(measure: Measure, competes: readonly boolean[], end: 'high' | 'low'): number[] {
  const middle = (i: number): number => measure.entries[i]!.low + measure.entries[i]!.high
  return measure.entries
    .flatMap((entry, i) => (entry !== null && competes[i] ? [i] : []))
    .sort((a, b) => (end === 'high' ? middle(b) - middle(a) : middle(a) - middle(b)) || a - b)
}
