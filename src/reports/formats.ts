import type { AlignedPair, CheckResult, ConsistencyTable, ExplainedFact, Finding } from '../findings/index.js'
import type { ExtractView } from './extract.js'
import type { RenderFindings, RenderTable, ReportOptions, RuleNote } from './report.js'

/** Every format of `check`, with the module that prints it; modules load when they are asked for. */
const FINDINGS = {
  stylish: async () => (await import('./stylish.js')).renderStylish,
  compact: async () => (await import('./compact.js')).renderCompact,
  json: async () => (await import('./json.js')).renderJson,
  sarif: async () => (await import('./sarif.js')).renderSarif,
  github: async () => (await import('./github.js')).renderGithub,
  gitlab: async () => (await import('./gitlab.js')).renderGitlab,
  junit: async () => (await import('./junit.js')).renderJunit,
  checkstyle: async () => (await import('./checkstyle.js')).renderCheckstyle,
  rdjson: async () => (await import('./rdjson.js')).renderRdjson,
  markdown: async () => (await import('./markdown.js')).renderMarkdown,
  csv: async () => (await import('./csv.js')).renderCsv,
  html: async () => (await import('./html/page.js')).renderHtmlFindings,
} satisfies Readonly<Record<string, () => Promise<RenderFindings>>>

/** Every format of `table`. */
const TABLES = {
  terminal: async () => (await import('./table/terminal.js')).renderTerminalTable,
  json: async () => (await import('./table/json.js')).renderJsonTable,
  markdown: async () => (await import('./table/markdown.js')).renderMarkdownTable,
  csv: async () => (await import('./table/csv.js')).renderCsvTable,
  html: async () => (await import('./html/page.js')).renderHtmlTable,
} satisfies Readonly<Record<string, () => Promise<RenderTable>>>

export type FindingsFormat = keyof typeof FINDINGS
export type TableFormat = keyof typeof TABLES

/** The names of the formats, the default first. */
export const FINDINGS_FORMATS = Object.keys(FINDINGS) as readonly FindingsFormat[]
export const TABLE_FORMATS = Object.keys(TABLES) as readonly TableFormat[]

/** Loads one format of `check`; the renderer itself is synchronous and pure. */
export const loadFindingsRenderer = (format: FindingsFormat): Promise<RenderFindings> => FINDINGS[format]()

/** Loads one format of `table`. */
export const loadTableRenderer = (format: TableFormat): Promise<RenderTable> => TABLES[format]()

/** Loads the format and prints the findings in it. */
export async function renderFindings(
  format: FindingsFormat,
  result: CheckResult,
  options: ReportOptions,
): Promise<string> {
  return (await loadFindingsRenderer(format))(result, options)
}

/** Loads the format and prints the table in it. */
export async function renderTable(
  format: TableFormat,
  table: ConsistencyTable,
  options: ReportOptions,
): Promise<string> {
  return (await loadTableRenderer(format))(table, options)
}

/** A rule explained for a terminal: why it exists, texts that it reports and look-alikes that it lets pass. */
export async function renderRule(rule: RuleNote, options: ReportOptions): Promise<string> {
  return (await import('./explaining.js')).renderRuleText(rule, options)
}

/**
 * A finding explained for a terminal: its sentences, the arithmetic, and why its figures are held to be one; `rule` is the
 * rule it was found for, if known.
 */
export async function renderFinding(
  finding: Finding,
  alignments: readonly AlignedPair[],
  rule: RuleNote | null,
  options: ReportOptions,
): Promise<string> {
  return (await import('./explaining.js')).renderFindingText(finding, alignments, rule, options)
}

/** A fact explained for a terminal: its figures with their sentences, and why they are held to be one. */
export async function renderFact(fact: ExplainedFact, options: ReportOptions): Promise<string> {
  return (await import('./explaining.js')).renderFactText(fact, options)
}

/** The list of rules for a terminal, in the given order. */
export async function renderRules(rules: readonly RuleNote[], options: ReportOptions): Promise<string> {
  return (await import('./explaining.js')).renderRuleList(rules, options)
}

/** What was read from a document, and what was not, for a terminal. */
export async function renderExtract(view: ExtractView, options: ReportOptions): Promise<string> {
  return (await import('./extract.js')).renderExtractText(view, options)
}
