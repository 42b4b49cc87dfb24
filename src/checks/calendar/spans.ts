import type { Claim } from '../../claims/index.js'
import type { Ledger } from '../../facts/index.js'
import { civilFromDay, dayNumber, daysInMonth, type Moment, toNumber } from '../../quantity/index.js'
import type { Discrepancy } from '../discrepancy.js'
import { clockDurationFault, durationFault, lengthOf } from './duration.js'
import type { CalendarFault } from './fault.js'

/** How sure it is that a length right behind a range of days or hours is the length of that range. */
const ADJACENT = 0.9

/** What may stand between a range and its length: "(330 minutes)", ", forty-two days in all", " – that is, two weeks". */
const BETWEEN = /^\s?[,;:(–—-]?\s?(?:(?:or|i\.e\.|that is|that makes|a total of|in all|for|exactly),?\s)?$/
/** What makes a length behind a range that of something else: "two days later", "five days a week". */
const ELSEWHERE = /^\s(?:later|before|after|ago|earlier|early|late|old|from|notice|a\s|an\s|per\s|each|every|of\s)/

/**
 * Reports lengths of time that do not fit the range they stand right behind: "from 3 to 9 May, nine days". Days may be
 * counted with both ends or without; clock times are held in minutes.
 */
export function checkSpans(ledger: Ledger, ruleId: string, report: (found: Discrepancy) => void): void {
  for (let i = 0; i + 1 < ledger.claims.length; i++) {
    const range = ledger.claims[i]!
    const length = ledger.claims[i + 1]!
    const fault = follows(range, length) ? spanFault(range, length) : null
    if (fault === null) continue
    report({
      ruleId,
      claims: [
        { claim: length, role: 'duration' },
        { claim: range, role: 'range' },
      ],
      confidence: ADJACENT,
      values: fault.values,
      expected: fault.values.expected,
      actual: fault.values.actual,
      steps: fault.steps,
      cause: null,
      suggestions: [],
    })
  }
}

function follows(range: Claim, length: Claim): boolean {
  if (range.quantity.moment === null || range.quantity.hedge !== 'range' || length.quantity.kind !== 'duration')
    return false
  if (range.document !== length.document || range.block !== length.block || range.sentence !== length.sentence)
    return false
  if (range.cell !== null || length.cell !== null) return false
  const between = range.text.slice(range.mark.to, length.mark.from)
  return BETWEEN.test(between) && !ELSEWHERE.test(range.text.slice(length.mark.to))
}

function spanFault(range: Claim, duration: Claim): CalendarFault | null {
  const length = lengthOf(duration.quantity, duration.reading.text)
  if (length === null) return null
  if (range.quantity.kind === 'time') {
    const { low, high } = range.quantity.value
    return low && high && clockDurationFault(length, toNumber(low), toNumber(high))
  }
  const ends = endsOf(range.quantity.moment!)
  return ends && durationFault(length, ...ends)
}

/** The first and last day, month or year of a range, each as a moment of its own; null for other periods. */
function endsOf(range: Moment): readonly [Moment, Moment] | null {
  const [first, last] = range.edtf.split('/')
  if (range.from === null || range.to === null || first === undefined || first.length !== last?.length) return null
  const precision = first.length === 10 ? 'day' : first.length === 7 ? 'month' : first.length === 4 ? 'year' : null
  if (precision === null) return null
  const start = civilFromDay(range.from)
  const end = civilFromDay(range.to)
  const month = precision === 'month'
  const startTo =
    precision === 'day'
      ? range.from
      : dayNumber(start.year, month ? start.month : 12, month ? daysInMonth(start.year, start.month) : 31)
  const endFrom = precision === 'day' ? range.to : dayNumber(end.year, month ? end.month : 1, 1)
  return [
    { ...range, precision, to: startTo },
    { ...range, precision, from: endFrom },
  ]
}
