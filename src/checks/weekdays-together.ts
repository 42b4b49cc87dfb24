import type { Claim } from '../claims/index.js'
import type { Ledger } from '../facts/index.js'
import { dayNumber, type Moment } from '../quantity/index.js'
import { weekdayName } from './calendar/index.js'
import type { Discrepancy } from './discrepancy.js'

const CONFIDENCE = 0.82
/** Days this many sentences apart may be of one year. */
const REACH = 2
/** Words that put a day in another year than the one told before. */
const OTHER_YEAR = /\b(?:years?|anniversary|in (?:19|20)\d\d|(?:19|20)\d\d|decade|then)\b/i
/** Months so far apart the wrong way round are of two years. */
const MONTHS_APART = 6
/** A leap year and a common one: within a year only its February tells years apart. */
const YEARS = [2024, 2025] as const

/** A day and month with its weekday, of a text that names no year. */
interface Named {
  readonly claim: Claim
  readonly moment: Moment
}

/**
 * Days that texts without a year give with weekdays that no one year has: "reopens on Wednesday 20 March; the first sale is on
 * Monday 26 March". `momentsOf` yields the days of a claim, `isDated` says whether the year of a day is known.
 */
export function weekdaysTogether(
  { claims, sentences }: Ledger,
  momentsOf: (claim: Claim) => readonly Moment[],
  isDated: (claim: Claim, moment: Moment) => boolean,
  ruleId: string,
): Discrepancy[] {
  const named = claims.flatMap((claim): Named[] =>
    claim.quantity.kind !== 'date' || claim.cell !== null
      ? []
      : momentsOf(claim).flatMap((moment) => (isNamed(moment) && !isDated(claim, moment) ? [{ claim, moment }] : [])),
  )
  return named.slice(1).flatMap((later, i) => {
    const earlier = named[i]!
    if (!areNear(earlier.claim, later.claim) || !clash(earlier.moment, later.moment)) return []
    const told = [earlier, later].some(({ claim }) => OTHER_YEAR.test(sentences[claim.sentence]?.text ?? claim.text))
    return told ? [] : [discrepancyOf(earlier, later, ruleId)]
  })
}

const isNamed = ({ weekday, day, month, year }: Moment): boolean =>
  weekday !== null && day !== null && month !== null && year === null

const areNear = (a: Claim, b: Claim): boolean => a.document === b.document && Math.abs(a.sentence - b.sentence) <= REACH

/** Whether two days with their weekdays lie in no one year, and in no two that follow each other. */
function clash(a: Moment, b: Moment): boolean {
  const said = (b.weekday! - a.weekday! + 7) % 7
  const turns = a.month! - b.month! >= MONTHS_APART ? 1 : b.month! - a.month! >= MONTHS_APART ? -1 : 0
  return YEARS.every((year) =>
    [year, ...(turns === 0 ? [] : [year + turns])].every(
      (other) => (((dayOf(b, other) - dayOf(a, year)) % 7) + 7) % 7 !== said,
    ),
  )
}

const dayOf = ({ month, day }: Moment, year: number): number => dayNumber(year, month!, day!)

function discrepancyOf(earlier: Named, later: Named, ruleId: string): Discrepancy {
  const [a, b] = [earlier.moment, later.moment]
  const apart = dayOf(b, YEARS[1]) - dayOf(a, YEARS[1])
  const actual = weekdayName((((a.weekday! + apart) % 7) + 7) % 7)
  return {
    ruleId,
    claims: [
      { claim: later.claim, role: 'date' },
      ...(earlier.claim === later.claim ? [] : [{ claim: earlier.claim, role: 'source' }]),
    ],
    confidence: CONFIDENCE,
    values: { date: later.claim.reading.text, actual, expected: weekdayName(b.weekday!) },
    expected: null,
    actual: later.claim.reading.text,
    steps: [`${earlier.claim.reading.text} and ${later.claim.reading.text}: by the first, the second is a ${actual}`],
    cause: null,
    suggestions: [],
  }
}
