import { type Ledger, misquotes } from '../facts/index.js'
import { nominal } from '../quantity/index.js'
import { causeOf } from './causes.js'
import type { Discrepancy } from './discrepancy.js'

/** Reports figures of running text that a slip of the pen parts from the table cell which their words name. */
export function checkMisquotes(ledger: Ledger, ruleId: string, report: (found: Discrepancy) => void): void {
  for (const { claim, cell, confidence } of misquotes(ledger.claims, ledger.sentences)) {
    const label = [cell.cell!.rowHead, cell.cell!.columnHead].filter((head) => head !== '').join(', ')
    report({
      ruleId,
      claims: [
        { claim, role: 'figure' },
        { claim: cell, role: 'cell' },
      ],
      confidence,
      values: { label },
      expected: claim.reading.text,
      actual: cell.reading.text,
      steps: [`${label}: the table has ${cell.reading.text}, the text ${claim.reading.text}`],
      cause: causeOf(nominal(cell.quantity.stated), nominal(claim.quantity.stated)),
      suggestions: [],
    })
  }
}
