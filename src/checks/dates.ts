import type { Ledger } from '../facts/index.js'
import { impossibleDateFault, weekdayFault } from './calendar/index.js'
import type { Discrepancy } from './discrepancy.js'

/** How sure it is that a date is wrong where its year is the text's own, and where it was taken from the document's date. */
const SURE = 0.95
const YEAR_SUPPLIED = 0.85

/** Reports dates that no calendar has (`impossible-date`) or that do not fall on their weekday, for the rule named. */
export function checkDates(
  ledger: Ledger,
  over: 'weekday' | 'impossible-date',
  ruleId: string,
  report: (found: Discrepancy) => void,
): void {
  for (const claim of ledger.claims) {
    const { moment } = claim.quantity
    if (moment === null) continue
    const year = ledger.documents[claim.document]?.date?.year ?? null
    const fault = over === 'weekday' ? weekdayFault(moment, year) : impossibleDateFault(moment)
    if (fault === null) continue
    report({
      ruleId,
      claims: [{ claim, role: 'date' }],
      confidence: fault.certain ? SURE : YEAR_SUPPLIED,
      values: fault.values,
      expected: null,
      actual: claim.reading.text,
      steps: fault.steps,
      cause: null,
      suggestions: [],
    })
  }
}
