import { evaluate, type Ledger, type Relation, type RelationKind, type Term } from '../facts/index.js'
import { type Decimal, type Interval, nominal, printDecimal, printInterval, slipBetween } from '../quantity/index.js'
import type { Discrepancy } from './discrepancy.js'

/** A slip of the pen explains a sum that fails: it leaves this share of the doubt; a sum that fails otherwise is less sure. */
const SLIP_DOUBT = 0.4
const NO_SLIP = 0.85

/** Reports the relations of one kind whose terms cannot all be right, for the rule named. */
export function checkRelations(
  ledger: Ledger,
  kind: RelationKind,
  ruleId: string,
  report: (found: Discrepancy) => void,
): void {
  for (const relation of ledger.relations) {
    if (relation.kind !== kind) continue
    const result = evaluate(relation)
    if (result === null || result.holds) continue
    const others = relation.terms.filter((term) => term !== result.target)
    const slip = slipTowards(result.target, result.expected)
    report({
      ruleId,
      claims: [result.target, ...others].flatMap(({ claim, role }) => (claim === null ? [] : [{ claim, role }])),
      confidence: slip ? 1 - (1 - relation.confidence) * SLIP_DOUBT : relation.confidence * NO_SLIP,
      values: { actual: printMiddle(result.expected), expected: result.target.quantity.of ?? textOf(result.target) },
      expected: printInterval(result.expected),
      actual: textOf(result.target),
      steps: [stepOf(relation, result.target), `${textOf(result.target)} is not in ${printInterval(result.expected)}`],
      cause: null,
      suggestions: [],
    })
  }
}

const textOf = (term: Term): string => term.claim?.reading.text ?? printDecimal(nominal(term.quantity.stated))

function stepOf(relation: Relation, target: Term): string {
  const others = relation.terms.filter((term) => term !== target).map((term) => `${term.role} ${textOf(term)}`)
  return `${others.join(', ')} → ${target.role}`
}

function slipTowards(term: Term, expected: Interval): boolean {
  const middle = middleOf(expected)
  return middle !== null && slipBetween(nominal(term.quantity.stated), middle) !== null
}

const middleOf = (interval: Interval): Decimal | null => (interval.low === null ? interval.high : interval.low)

const printMiddle = (interval: Interval): string => printInterval(interval)
