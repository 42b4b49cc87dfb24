import { findDateStatements, findQuantities, findRankings, findStatements, type Reading } from '../../grammar/index.js'
import type { Quantity } from '../quantity/index.js'
import { longerPart } from '../text/index.js'
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
    const before = reading.quantity.kind === 'date' ? longerPart(text, reading.from) || hedgeBefore(text, reading) : ''
    return { statement, length: lengthTold({ ...reading, text: before + reading.text }) }
  })
  return { statements: findStatements(text, readings), dates, rankings }
}

/** Words before "20 years ago" that a date keeps no hedge of. */
const HEDGE =
  /\b(?:(?:much |well |just |a little )?(?:more|less|fewer) than|(?:just |well )?(?:over|under)|nearly|almost|about|around|some|at least|roughly) $/i

const hedgeBefore = (text: string, { from }: Reading): string => HEDGE.exec(text.slice(0, from))?.[0] ?? ''

/** The length in "three weeks later" or "two years ago", or the duration itself; null where a reading holds none. */
function lengthTold({ text, quantity }: Reading): Quantity | null {
  if (quantity.kind === 'duration') return quantity
  const words = text.replace(/\s+\S+$/, '').replace(/\ban?\b/gi, 'one')
  const [reading] = findQuantities(words, { date: null, dollar: 'USD', dateOrder: 'dmy' }).readings
  return reading?.quantity.kind === 'duration' ? reading.quantity : null
}
