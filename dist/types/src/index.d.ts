export type { Extract } from './claims/index.js';
export type { CalendarDate, Document, SourceText } from './documents/index.js';
export type { CheckResult, ConsistencyTable, DocumentSummary, Finding, Location, Position, Profile, Severity, Suggestion, Summary, TableCell, TableFact, TableSource, } from './findings/index.js';
export { extractJson } from './reports/index.js';
export { builtInRules, InvalidFile, loadPack, type Rule } from './rules/index.js';
export { type CheckOptions, checkDocuments, extractDocument, type ReadOptions, tabulate } from './tieout.js';
