import { toNumber } from '../../quantity/index.js'
import { evaluate } from '../formulas.js'
import type { Relation } from '../relation.js'

/** A bound that lies this near to a figure on its wrong side, as a share of it, is said of it: "more than two-thirds" of 63 %. */
const JUST_BEYOND = 0.06

/** Whether a failing relation's target is a bound just on the wrong side of what the other figures come to. */
export function isJustBeyond(relation: Relation): boolean {
  const { expected, target } = evaluate(relation)!
  const { low, high } = target.quantity.value
  if ((low === null) === (high === null)) return false
  const bound = toNumber((low ?? high)!)
  const ends = [expected.low, expected.high].flatMap((end) => (end === null ? [] : [toNumber(end)]))
  return ends.length === 2 && ends.every((end) => Math.abs(end / bound - 1) <= JUST_BEYOND)
}
