import {
  type AgreementScope,
  checkAgreement,
  checkDates,
  checkRelations,
  checkTables,
  type Discrepancy,
} from '../checks/index.js'
import type { Ledger, RelationKind, TableFaultKind } from '../facts/index.js'
import { checkExpression } from './expression-check.js'
import { checkHouseFacts, type HouseFacts } from './house-facts.js'
import type { Rule } from './rule.js'

type Check = (ledger: Ledger, rule: Rule, report: (found: Discrepancy) => void) => void

const agreement =
  (scope: AgreementScope): Check =>
  (ledger, rule, report) =>
    checkAgreement(ledger, scope, rule.id, report)

const relation =
  (kind: RelationKind): Check =>
  (ledger, rule, report) =>
    checkRelations(ledger, kind, rule.id, report)

const table =
  (kind: TableFaultKind): Check =>
  (ledger, rule, report) =>
    checkTables(ledger, kind, rule.id, report)

const calendar =
  (over: 'weekday' | 'impossible-date'): Check =>
  (ledger, rule, report) =>
    checkDates(ledger, over, rule.id, report)

/** The code behind each kind of check and what it is run over; `kinds.ts` has the same rows for packs. */
const checks: Readonly<Record<string, Check>> = {
  'agreement/across-documents': agreement('across'),
  'agreement/copy': agreement('copies'),
  'agreement/within-document': agreement('within'),
  'agreement/headline': agreement('headline'),
  'relation/parts': relation('parts'),
  'relation/share': relation('share'),
  'relation/change': relation('change'),
  'relation/ratio': relation('ratio'),
  'relation/product': relation('product'),
  'relation/average': relation('average'),
  'relation/conversion': relation('conversion'),
  'relation/difference': relation('difference'),
  'table/column-total': table('column-total'),
  'table/row-total': table('row-total'),
  'table/subtotal': table('subtotal'),
  'table/roll-forward': table('roll-forward'),
  'table/change-column': table('change-column'),
  'table/percent-column': table('percent-column'),
  'table/share-column': table('share-column'),
  'table/shares-make-hundred': table('shares-make-hundred'),
  'table/ratio-column': table('ratio-column'),
  'table/product-column': table('product-column'),
  'table/average-row': table('average-row'),
  'table/rank-column': table('rank-column'),
  'calendar/weekday': calendar('weekday'),
  'calendar/impossible-date': calendar('impossible-date'),
}

/**
 * Holds every rule against the ledger, in the order of the rules, and the ledger against what the project has pinned down.
 * Which of the discrepancies are said is not decided here.
 */
export function findDiscrepancies(
  ledger: Ledger,
  rules: readonly Rule[],
  house: HouseFacts = NOTHING_PINNED,
): Discrepancy[] {
  const found: Discrepancy[] = []
  const report = (discrepancy: Discrepancy): void => {
    found.push(discrepancy)
  }
  for (const rule of rules) {
    if (rule.kind === 'expression') checkExpression(ledger, rule, report)
    else checks[`${rule.kind}/${rule.over}`]?.(ledger, rule, report)
  }
  return [...found, ...checkHouseFacts(ledger, house, rules)]
}

const NOTHING_PINNED: HouseFacts = { facts: [], assertions: [] }
