import type { Entry } from './entries.js'

/** Figures of one measure, one for each competitor that has one. */
export interface Measure {
  readonly label: string
  readonly words: ReadonlySet<string>
  readonly kind: 'level' | 'change'
  /** Whether figures are percentages, or moves in proportion. */
  readonly relative: boolean
  readonly money: boolean
  /** Whether less is ahead: times, ranks and prices are told so too. */
  readonly lowFirst: boolean
  /** Whether its figures are places already. */
  readonly places: boolean
  /** By index of the competitor; null where it has no figure. */
  readonly entries: readonly (Entry | null)[]
}

const PERIOD =
  /\b(?:q[1-4]|h[12]|fy|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|was|now|last|this|previous|current|prior|before|after|year|week|weekend|month|ago)\b|[\d().,/_–-]+/gi

/** Moves between two columns of one measure at two times: in amounts and in proportion. */
export function movesBetween(measures: readonly Measure[]): Measure[] {
  const levels = measures.filter(({ kind, places }) => kind === 'level' && !places)
  const moves: Measure[] = []
  for (const earlier of levels) {
    for (const later of levels) {
      if (earlier === later || !isLater(later.label, earlier.label) || bare(earlier.label) !== bare(later.label))
        continue
      const pair = later.entries.map((to, i) => {
        const from = earlier.entries[i]
        return to === null || from == null ? null : { to, from, claims: [...to.claims, ...from.claims] }
      })
      const base = { words: later.words, kind: 'change', money: later.money, lowFirst: false, places: false } as const
      moves.push({
        ...base,
        label: `${later.label} less ${earlier.label}`,
        relative: false,
        entries: pair.map(
          (one) => one && { low: one.to.low - one.from.high, high: one.to.high - one.from.low, claims: one.claims },
        ),
      })
      moves.push({
        ...base,
        label: `${later.label} over ${earlier.label}`,
        relative: true,
        entries: pair.map((one) =>
          one === null || one.from.low <= 0
            ? null
            : { low: one.to.low / one.from.high - 1, high: one.to.high / one.from.low - 1, claims: one.claims },
        ),
      })
    }
  }
  return moves
}

const bare = (label: string): string =>
  label
    .toLowerCase()
    .replace(PERIOD, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim()

function isLater(later: string, earlier: string): boolean {
  if (/\bnow|this|current|after\b/i.test(later) && /\bwas|last|previous|prior|before\b/i.test(earlier)) return true
  const [x, y] = [timeIn(later), timeIn(earlier)]
  return x !== null && y !== null && x > y
}

/** The year that a head names, or the version number that it is. */
function timeIn(label: string): number | null {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(label)?.[0]
  if (year !== undefined) return Number(year)
  return /^\d+(?:\.\d+)?$/.test(label.trim()) ? Number(label) : null
}
