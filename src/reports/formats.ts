import type { CheckResult, ConsistencyTable } from '../findings/index.js'
import type { RenderFindings, RenderTable, ReportOptions } from './report.js'

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
