export { explainedFactJson, explainedFindingJson } from './aligned-json.js'
export type { ExtractView } from './extract.js'
export { extractJson, renderExtractJson } from './extract-json.js'
export {
  FINDINGS_FORMATS,
  type FindingsFormat,
  loadFindingsRenderer,
  loadTableRenderer,
  renderExtract,
  renderFact,
  renderFinding,
  renderFindings,
  renderRule,
  renderRules,
  renderTable,
  TABLE_FORMATS,
  type TableFormat,
} from './formats.js'
export { findingJson, resultJson, rulesJson, summaryJson } from './json.js'
export type { RenderFindings, RenderTable, ReportOptions, RuleNote } from './report.js'
export { tableJson } from './table/json.js'
export { wrap } from './width.js'
export { VERDICTS } from './wording.js'
