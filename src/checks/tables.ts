import type { Claim } from '../claims/index.js'
import type { Document, TableBlock } from '../documents/index.js'
import {
  evaluateTable,
  type Ledger,
  readGrid,
  saysRounded,
  type TableFault,
  type TableFaultKind,
  type TableTerm,
} from '../facts/index.js'
import { displayDecimal } from '../quantity/index.js'
import { append } from '../text/index.js'
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
  const cells = new Map<string, Claim[]>()
  for (const claim of ledger.claims) {
    if (claim.cell === null) continue
    const key = `${claim.document} ${claim.block} ${claim.cell.row} ${claim.cell.column}`
    append(cells, key, claim)
  }
  const placed = ledger.documents.flatMap((document, index) =>
    document.blocks.flatMap((block, position) => {
      if (block.kind !== 'table') return []
      const claimOf = (term: TableTerm): Claim | null =>
        partOf(cells.get(`${index} ${position} ${term.row} ${term.column}`) ?? [], term.part)
      const rounded = saysRounded(notesAround(document, position))
      return evaluateTable(readGrid(block as TableBlock, { rounded })).map((fault) => ({ fault, claimOf }))
    }),
  )
  memo.set(ledger, placed)
  return placed
}

/** The claim of a cell's first figure, of the base between two others, or of its last figure. */
function partOf(claims: readonly Claim[], part: number): Claim | null {
  if (part === 0) return claims[0] ?? null
  return (part === 1 && claims.length > 2 ? claims[1] : claims.at(-1)) ?? null
}

/** The caption and the blocks next to a table, where notes on rounding stand. */
function notesAround(document: Document, position: number): string {
  return document.blocks
    .slice(Math.max(0, position - 1), position + 3)
    .map((block) => (block.kind === 'table' ? (block.caption?.text ?? '') : block.text))
    .join(' ')
}
