import type { Claim } from '../../claims/index.js'
import { evaluate } from '../formulas.js'
import type { Relation } from '../relation.js'

const STRENGTH = 0.95
/** What stands between a figure and the same in another unit. */
const ASIDE = /^\s*\(\s*(?:about |around |approx\.? |roughly |c\. )?$/

/** Measures that a table cell gives in two units: "12.4 km/s (44,640 km/h)". */
export function cellConversions(claims: readonly Claim[]): Relation[] {
  const found: Relation[] = []
  for (let i = 1; i < claims.length; i++) {
    const [left, right] = [claims[i - 1]!, claims[i]!]
    if (left.cell === null || right.cell === null || !isOneCell(left, right)) continue
    const between = left.text.slice(left.mark.to, right.mark.from)
    if (left.quantity.kind !== 'measure' || right.quantity.kind !== 'measure' || !ASIDE.test(between)) continue
    const relation: Relation = {
      kind: 'conversion',
      terms: [
        { role: 'left', claim: left, quantity: left.quantity, sign: 1 },
        { role: 'right', claim: right, quantity: right.quantity, sign: 1 },
      ],
      complete: true,
      direction: null,
      confidence: STRENGTH,
      cue: left.text,
      origin: 'sentence',
    }
    if (evaluate(relation) !== null) found.push(relation)
  }
  return found
}

const isOneCell = (a: Claim, b: Claim): boolean =>
  a.document === b.document && a.block === b.block && a.cell?.row === b.cell?.row && a.cell?.column === b.cell?.column
