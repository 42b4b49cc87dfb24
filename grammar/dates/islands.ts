import type { Span } from '../../src/text/index.js'

/** How far before and after a hit a phrase may reach, in code units. */
const BACK = 24
const AHEAD = 20

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
const HIT = new RegExp(`\\b(?:${MONTH_START}|${DAY_START}|${RELATIVE}|${NEAR}|${NAMED}|${PERIOD})|${DIGITS}`, 'g')

/** The stretches of a text that may hold a date, in order, apart from each other and cut at white space. */
export function islandsOf(text: string): Span[] {
  const islands: Span[] = []
  let last: { from: number; to: number } | null = null
  HIT.lastIndex = 0
  for (let hit = HIT.exec(text); hit !== null; hit = HIT.exec(text)) {
    const from = Math.max(0, hit.index - BACK)
    const to = Math.min(text.length, HIT.lastIndex + AHEAD)
    if (last !== null && from <= last.to) last.to = to
    else islands.push((last = { from, to }))
  }
  return islands.map((island) => atSpaces(text, island))
}

/** Widens a span to white space, by a bounded number of code units. */
function atSpaces(text: string, span: Span): Span {
  let { from, to } = span
  for (let i = 0; i < 40 && from > 0 && !isSpace(text.charCodeAt(from - 1)); i++) from--
  for (let i = 0; i < 40 && to < text.length && !isSpace(text.charCodeAt(to)); i++) to++
  return { from, to }
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160
