export { type AlignedPair, type ExplainedFact, explainedFact, pairsBehind, restsOnAlignment } from './aligned.js'
export { dateText } from './dates.js'
export type { Finding, Location, Position, Severity, Suggestion } from './finding.js'
export {
  drawFindings,
  type FindingOptions,
  inReadingOrder,
  makeFindings,
  nameFindings,
  type Severities,
  type StoryFindings,
} from './making.js'
export { PROFILES, type Profile } from './profile.js'
export { type QuantityJson, quantityJson } from './quantity-json.js'
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
export { countFacts, type FactCounts, severityCounts, summarise, summaryOf } from './summary.js'
export type { Suppression } from './suppressing.js'
export { makeTable, verdictBetween } from './tabulating.js'
