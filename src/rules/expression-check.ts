import type { Discrepancy } from '../checks/index.js'
import type { Ledger, Relation, Term } from '../facts/index.js'
import { outcomeOf } from './evaluation.js'
import { overOf, symbolOf } from './kinds.js'
import type { Rule } from './rule.js'

/** Reports the relations of a rule's kind for which its expression cannot hold, whatever its figures may stand for. */
export function checkExpression(ledger: Ledger, rule: Rule, report: (found: Discrepancy) => void): void {
  const { expression } = rule
  const row = overOf('expression', rule.over)
  if (expression === null || row === null) return
  for (const relation of ledger.relations) {
    if (relation.kind !== rule.over) continue
    const outcome = outcomeOf(
      expression,
      new Map(row.roles.map((role) => [symbolOf(role), relation.terms.filter((term) => term.role === role.name)])),
    )
    if (outcome?.truth !== 'never') continue
    const { expected, actual, steps } = outcome
    report({
      ruleId: rule.id,
      claims: claimsOf(relation),
      confidence: relation.confidence,
      values: {},
      expected,
      actual,
      steps,
      cause: null,
      suggestions: [],
    })
  }
}

/** The claims of a relation, what it hinges on first: the whole before the parts. */
const claimsOf = ({ terms }: Relation): Discrepancy['claims'] =>
  [...terms].sort(wholeFirst).flatMap(({ claim, role }) => (claim === null ? [] : [{ claim, role }]))

const wholeFirst = (a: Term, b: Term): number => Number(a.role.startsWith('part')) - Number(b.role.startsWith('part'))
