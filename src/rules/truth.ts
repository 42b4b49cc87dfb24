import { compareDecimals, type Interval, isPoint, meets } from '../quantity/index.js'

/** Whether something holds for every reading of the figures, for some, or for none. */
export type Truth = 'always' | 'possible' | 'never'

/** Whether the comparison that mathjs names `fn` holds between a number of `a` and a number of `b`. */
export function truthOf(fn: string, a: Interval, b: Interval): Truth {
  switch (fn) {
    case 'equal':
      return meets(a, b) ? (isPoint(a) && isPoint(b) ? 'always' : 'possible') : 'never'
    case 'unequal':
      return flip(truthOf('equal', a, b))
    case 'smaller':
      return isBelow(a, b, true) ? 'always' : isBelow(b, a, false) ? 'never' : 'possible'
    case 'smallerEq':
      return flip(truthOf('smaller', b, a))
    case 'larger':
      return truthOf('smaller', b, a)
    default:
      return flip(truthOf('smaller', a, b))
  }
}

/** Whether every number of `a` lies below (or, not strictly, at most at) every number of `b`. */
function isBelow(a: Interval, b: Interval, strictly: boolean): boolean {
  if (a.high === null || b.low === null) return false
  const side = compareDecimals(a.high, b.low)
  return side < 0 || (side === 0 && (!strictly || a.highOpen || b.lowOpen))
}

/** What holds of the opposite. */
export const flip = (truth: Truth): Truth => (truth === 'always' ? 'never' : truth === 'never' ? 'always' : 'possible')
