import type { Claim } from '../claims/index.js'
import { evaluate, type Ledger, misquotes } from '../facts/index.js'
import { nominal } from '../quantity/index.js'
import { causeOf } from './causes.js'
import type { Discrepancy } from './discrepancy.js'

/** Reports figures of running text that a slip of the pen parts from the table cell which their words name. */
export function checkMisquotes(ledger: Ledger, ruleId: string, report: (found: Discrepancy) => void): void {
  const found = misquotes(ledger.claims, ledger.sentences, ledger.stories)
  const proven = found.length === 0 ? new Set() : provenIn(ledger)
  for (const { claim, cell, confidence } of found) {
    if (proven.has(claim)) continue
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

/** The figures that a sum of their own text bears out: they are no slip of another. */
function provenIn({ relations }: Ledger): ReadonlySet<Claim> {
  const proven = relations.filter((relation) => relation.kind !== 'ranking' && evaluate(relation)?.holds === true)
  return new Set(proven.flatMap(({ terms }) => (terms.length < 3 ? [] : terms.flatMap(({ claim }) => claim ?? []))))
}
