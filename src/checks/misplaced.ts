import { type Ledger, misplacedFigures } from '../facts/index.js'
import type { Discrepancy } from './discrepancy.js'

const SURE = 0.78

/** Reports figures that a table gives for another row than the one that their sentence names. */
export function checkMisplaced(ledger: Ledger, ruleId: string, report: (found: Discrepancy) => void): void {
  for (const { claim, own, other, label, otherLabel } of misplacedFigures(
    ledger.documents,
    ledger.claims,
    ledger.sentences,
    ledger.stories,
  )) {
    report({
      ruleId,
      claims: [
        { claim, role: 'figure' },
        { claim: own, role: 'own' },
        { claim: other, role: 'other' },
      ],
      confidence: SURE,
      values: { label, other: otherLabel },
      expected: claim.reading.text,
      actual: own.reading.text,
      steps: [`${label} has ${own.reading.text}; ${other.reading.text} belongs to ${otherLabel}`],
      cause: null,
      suggestions: [],
    })
  }
}
