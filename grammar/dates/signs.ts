const MONTH_START = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC'
const DAY_START = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN'
const RELATIVE =
  '(?:[Ll]ast|[Nn]ext|[Tt]his) (?=week|month|quarter|year|decade|fiscal|financial|spring|summer|autumn|fall|winter|morning|afternoon|evening|night)'
const NEAR =
  '[Tt]oday|[Tt]omorrow|[Tt]onight|[Yy]esterday|ago\\b|[Nn]oon\\b|[Mm]idday|[Mm]idnight|(?:years?|months?|weeks?|days?|decades?) (?:earlier|later)'
const NAMED = 'New Year|Valentine|St\\.? Patrick|Halloween|Christmas|Boxing'
const PERIOD = "FY ?['’]?\\d|Q[1-4]|[1-4]Q|[Qq]uarter|H[12] "
const DIGITS =
  "(?:1[5-9]|20)\\d\\d(?!\\d)|\\d[:.]\\d\\d|\\d ?[ap]\\.?m\\b|\\d ?[AP]\\.?M\\b|\\d[/.-]\\d\\d?[/.-]\\d\\d|[01]\\d\\d\\d ?h|\\d\\d\\d\\d (?:GMT|UTC|local)|['’]\\d0s"

/** What every date, period or clock time holds at least one of. */
const SIGN = new RegExp(`\\b(?:${MONTH_START}|${DAY_START}|${RELATIVE}|${NEAR}|${NAMED}|${PERIOD})|${DIGITS}`, 'y')

/** The end of the sign of a date that begins at `at`; −1 where none does. */
export function dateSignAt(text: string, at: number): number {
  SIGN.lastIndex = at
  return SIGN.test(text) ? SIGN.lastIndex : -1
}

/** What more there must be to a word with the beginning of a sign. */
const NOTHING = 1
/** "last", "this": it has four letters. */
const FOUR = 2
/** "weeks earlier": a space and an e or l follow. */
const COMPARED = 3
/** "tonight": an i. */
const NIGHT = 4

/** What the signs that are words begin with, three characters of each. */
const BEGINNINGS: readonly (readonly [beginnings: string, more: number])[] = [
  [`${MONTH_START}|${DAY_START}|tod|Tod|tom|Tom|yes|Yes|ago|noo|Noo|mid|Mid`, NOTHING],
  ['New|Val|St |St.|Hal|Chr|Box|qua|Qua|H1 |H2 ', NOTHING],
  ['las|Las|nex|Nex|thi|Thi', FOUR],
  ['yea|mon|wee|day|dec', COMPARED],
  ['ton|Ton', NIGHT],
]
const beginnings = new Uint8Array(1 << 16)
for (const [list, more] of BEGINNINGS) for (const sign of list.split('|')) beginnings[slotOfSign(sign)] = more

/** The places in a table of three characters of all signs that are words; "FY" and "Q3" go on with anything. */
export function* dateSlots(): Iterable<number> {
  for (const [list] of BEGINNINGS) for (const sign of list.split('|')) yield slotOfSign(sign)
  for (const sign of ['FY', 'Q1', 'Q2', 'Q3', 'Q4'])
    for (let third = 0; third < 32; third++) yield slotOf(sign.charCodeAt(0), sign.charCodeAt(1), third)
}

function slotOfSign(sign: string): number {
  return slotOf(sign.charCodeAt(0), sign.charCodeAt(1), sign.charCodeAt(2))
}

/**
 * The place, below 2^16, of what begins with these three characters in a table of such; a few others share it. The second
 * and third may be small or capitals.
 */
export function slotOf(first: number, second: number, third: number): number {
  return ((first & 63) << 10) | ((second & 31) << 5) | (third & 31)
}

/**
 * Whether a word from `at` to `end`, in a text of these code units with zeros behind it, may be the sign of a date; wrong
 * only where it says so.
 */
export function mayBeDateSign(units: Uint16Array, at: number, end: number): boolean {
  const first = units[at]!
  const second = units[at + 1]!
  switch (beginnings[slotOf(first, second, units[at + 2]!)]) {
    case NOTHING:
      return true
    case FOUR:
      return end - at === 4
    case COMPARED:
      return units[end] === 32 && (units[end + 1] === 101 || units[end + 1] === 108)
    case NIGHT:
      return end - at > 3 && units[at + 3] === 105
    default:
      // "FY25", "Q3".
      return (first === 70 && second === 89) || (first === 81 && second >= 49 && second <= 52)
  }
}
