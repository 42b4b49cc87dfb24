import {
  type AgreementScope,
  checkAgreement,
  checkDateRelations,
  checkDates,
  checkDenominators,
  checkMisplaced,
  checkMisquotes,
  checkRankings,
  checkRelations,
  checkTables,
  type Discrepancy,
  type RankingForm,
} from '../checks/index.js'
import type { DateRelation, Ledger, RelationKind, TableFaultKind } from '../facts/index.js'
import { checkExpression } from './expression-check.js'
import { checkHouseFacts, type HouseFacts } from './house-facts.js'
import type { kinds } from './kinds.js'
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

const dateRelation =
  (kind: DateRelation['kind']): Check =>
  (ledger, rule, report) =>
    checkDateRelations(ledger, kind, rule.id, report)

const ranking =
  (form: RankingForm): Check =>
  (ledger, rule, report) =>
    checkRankings(ledger, form, rule.id, report)

/** Kinds whose rows are each a check of `src/checks`. */
type CheckedKind = 'agreement' | 'relation' | 'table' | 'calendar' | 'ranking'

/** The code behind each kind of check and what it is run over; the compiler holds it to the rows of `kinds.ts`. */
const checks: { readonly [Kind in CheckedKind]: Readonly<Record<keyof (typeof kinds)[Kind], Check>> } = {
  agreement: {
    'across-documents': agreement('across'),
    copy: agreement('copies'),
    'within-document': agreement('within'),
    headline: agreement('headline'),
    'other-row': (ledger, rule, report) => checkMisplaced(ledger, rule.id, report),
    cell: (ledger, rule, report) => checkMisquotes(ledger, rule.id, report),
    denominator: (ledger, rule, report) => checkDenominators(ledger, rule.id, report),
  },
  relation: {
    parts: relation('parts'),
    share: relation('share'),
    change: relation('change'),
    ratio: relation('ratio'),
    product: relation('product'),
    average: relation('average'),
    conversion: relation('conversion'),
    difference: relation('difference'),
    limit: relation('limit'),
    midpoint: relation('midpoint'),
  },
  table: {
    'column-total': table('column-total'),
    'row-total': table('row-total'),
    subtotal: table('subtotal'),
    'roll-forward': table('roll-forward'),
    'change-column': table('change-column'),
    'percent-column': table('percent-column'),
    'share-column': table('share-column'),
    'shares-make-hundred': table('shares-make-hundred'),
    'ratio-column': table('ratio-column'),
    'product-column': table('product-column'),
    'average-row': table('average-row'),
    'rank-column': table('rank-column'),
  },
  calendar: {
    weekday: calendar('weekday'),
    'impossible-date': calendar('impossible-date'),
    length: dateRelation('length'),
    age: dateRelation('age'),
    anniversary: dateRelation('anniversary'),
    'near-day': dateRelation('near-day'),
    event: dateRelation('event'),
  },
  ranking: {
    rank: ranking('rank'),
    order: ranking('order'),
    above: ranking('above'),
    alone: ranking('alone'),
  },
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
    else checkOf(rule)?.(ledger, rule, report)
  }
  return [...found.filter((discrepancy) => isOneStory(discrepancy, ledger)), ...checkHouseFacts(ledger, house, rules)]
}

/** Documents that tell different stories are never held against each other. */
const isOneStory = ({ claims }: Discrepancy, { stories }: Ledger): boolean =>
  new Set(claims.map(({ claim }) => stories[claim.document])).size < 2

const NOTHING_PINNED: HouseFacts = { facts: [], assertions: [] }

/** House rules run over what is pinned down, upkeep rules over comments; neither has a check here. */
const checkOf = ({ kind, over }: Rule): Check | undefined => {
  const rows: Readonly<Record<string, Check>> = Object.hasOwn(checks, kind) ? checks[kind as CheckedKind] : {}
  return rows[over]
}
