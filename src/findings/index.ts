export type { Finding, Location, Position, Severity, Suggestion } from './finding.js'
export { type FindingOptions, makeFindings, type Severities } from './making.js'
export { PROFILES, type Profile } from './profile.js'
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
export { dateText } from './dates.js'
export { summarise, summariseDocuments } from './summary.js'
export type { Suppression } from './suppressing.js'
export { factVerdict, makeTable } from './tabulating.js'
