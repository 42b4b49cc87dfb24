import { findDateStatements, findQuantities, findRankings, findStatements, type Reading } from '../../grammar/index.js'
import type { Quantity } from '../quantity/index.js'
import type { Claim } from './claim.js'
import { NOTHING_SAID, type Said, type SaidOfDates } from './said.js'

/** Reads what a sentence says of its figures. */
export function saidIn(text: string, claims: readonly Claim[]): Said {
  const rankings = findRankings(text)
  if (claims.length === 0) return rankings.length === 0 ? NOTHING_SAID : { ...NOTHING_SAID, rankings }
  const readings = claims.map((claim): Reading => ({ ...claim.reading, from: claim.mark.from, to: claim.mark.to }))
  const dates = findDateStatements(text, readings).map((statement): SaidOfDates => {
    const filled = statement.roles.find(({ role }) => role === 'length')
    return { statement, length: filled === undefined ? null : lengthOf(claims[filled.reading]!.reading) }
  })
  return { statements: findStatements(text, readings), dates, rankings }
}

/** The length in "three weeks later", or the duration itself. */
function lengthOf({ text, quantity }: Reading): Quantity | null {
  if (quantity.kind === 'duration') return quantity
  const words = text.replace(/\s+\S+$/, '').replace(/^an?\b/i, 'one')
  const [reading] = findQuantities(words, { date: null, dollar: 'USD', dateOrder: 'dmy' }).readings
  return reading?.quantity.kind === 'duration' ? reading.quantity : null
}
