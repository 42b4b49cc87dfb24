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
    if (filled === undefined) return { statement, length: null }
    const reading = readings[filled.reading]!
    return { statement, length: lengthTold({ ...reading, text: longerPart(text, reading) + reading.text }) }
  })
  return { statements: findStatements(text, readings), dates, rankings }
}

const LONGER_PART = /[\w-]+ (?:years?|months?|weeks?|days?) and $/i

/** Before "eight months later": the longer unit of the same length, "four years and "; "" before all else. */
export const longerPart = (text: string, { from, quantity }: Pick<Reading, 'from' | 'quantity'>): string =>
  quantity.kind === 'date' ? (LONGER_PART.exec(text.slice(0, from))?.[0] ?? '') : ''

/** The length in "three weeks later" or "two years ago", or the duration itself; null where a reading holds none. */
export function lengthTold({ text, quantity }: Reading): Quantity | null {
  if (quantity.kind === 'duration') return quantity
  const words = text.replace(/\s+\S+$/, '').replace(/\ban?\b/gi, 'one')
  const [reading] = findQuantities(words, { date: null, dollar: 'USD', dateOrder: 'dmy' }).readings
  return reading?.quantity.kind === 'duration' ? reading.quantity : null
}
