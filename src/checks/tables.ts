import type { Claim } from '../claims/index.js'
import type { TableBlock } from '../documents/index.js'
import {
  evaluateTable,
  type Ledger,
  readGrid,
  type TableFault,
  type TableFaultKind,
  type TableTerm,
} from '../facts/index.js'
import { displayDecimal } from '../quantity/index.js'
import { causeOf } from './causes.js'
import type { Discrepancy } from './discrepancy.js'

/** A fault of a table of the set, with the claims that its cells make. */
interface Placed {
  readonly fault: TableFault
  readonly claimOf: (term: TableTerm) => Claim | null
}

/** Reports the faults of one kind in the tables of the documents, for the rule named. */
export function checkTables(
  ledger: Ledger,
  kind: TableFaultKind,
  ruleId: string,
  report: (found: Discrepancy) => void,
): void {
  for (const { fault, claimOf } of faultsIn(ledger)) {
    if (fault.kind !== kind) continue
    const shown = fault.suspect ?? fault.terms[0]
    if (shown === undefined) continue
    const others = fault.terms.filter((term) => !isSamePlace(term, shown))
    const claims = [shown, ...others].flatMap((term) => {
      const claim = claimOf(term)
      return claim === null ? [] : [{ claim, role: term.role }]
    })
    const first = claims[0]
    if (first === undefined || claimOf(shown) !== first.claim) continue
    report({
      ruleId,
      claims,
      confidence: fault.confidence,
      values: { label: labelOf(first.claim) },
      // As in all messages: actual is what the other figures come to, expected what is written.
      expected: first.claim.reading.text,
      actual: displayDecimal(fault.expected),
      steps: fault.steps,
      cause: causeOf(fault.expected, fault.actual),
      suggestions: [],
    })
  }
}

const isSamePlace = (a: TableTerm, b: TableTerm): boolean =>
  a.row === b.row && a.column === b.column && a.part === b.part

/** What names a cell: "Apples, 2024". */
const labelOf = ({ cell }: Claim): string =>
  [cell?.rowHead ?? '', cell?.columnHead ?? ''].filter((head) => head !== '').join(', ')

const memo = new WeakMap<Ledger, readonly Placed[]>()

/** The faults of all tables; worked out once for all the rules about tables. */
function faultsIn(ledger: Ledger): readonly Placed[] {
  const known = memo.get(ledger)
  if (known !== undefined) return known
  const cells = new Map<string, Claim>()
  for (const claim of ledger.claims) {
    if (claim.cell === null) continue
    const key = `${claim.document} ${claim.block} ${claim.cell.row} ${claim.cell.column}`
    if (!cells.has(key)) cells.set(key, claim)
  }
  const placed = ledger.documents.flatMap((document, index) =>
    document.blocks.flatMap((block, position) => {
      if (block.kind !== 'table') return []
      const claimOf = (term: TableTerm): Claim | null =>
        cells.get(`${index} ${position} ${term.row} ${term.column}`) ?? null
      return evaluateTable(readGrid(block as TableBlock)).map((fault) => ({ fault, claimOf }))
    }),
  )
  memo.set(ledger, placed)
  return placed
}
