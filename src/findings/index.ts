export type { Finding, Location, Position, Severity, Suggestion } from './finding.js'
export type {
  CheckResult,
  ConsistencyTable,
  DocumentSummary,
  FactVerdict,
  Summary,
  TableCell,
  TableFact,
  TableSource,
} from './result.js'
