export { dateText } from './dates.js';
export type { Finding, Location, Position, Severity, Suggestion } from './finding.js';
export { type FindingOptions, inReadingOrder, makeFindings, type Severities } from './making.js';
export { PROFILES, type Profile } from './profile.js';
export { type QuantityJson, quantityJson } from './quantity-json.js';
export type { CheckResult, ConsistencyTable, DocumentSummary, FactVerdict, Summary, TableCell, TableFact, TableSource, } from './result.js';
export { severityCounts, summarise, summaryOf } from './summary.js';
export type { Suppression } from './suppressing.js';
export { makeTable, verdictBetween } from './tabulating.js';
