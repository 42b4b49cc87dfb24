import type { AlignedPair, CheckResult, ConsistencyTable, ExplainedFact, Finding } from '../findings/index.js';
import type { ExtractView } from './extract.js';
import type { RenderFindings, RenderTable, ReportOptions, RuleNote } from './report.js';
/** Every format of `check`, with the module that prints it; modules load when they are asked for. */
declare const FINDINGS: {
    stylish: () => Promise<typeof import("./stylish.js").renderStylish>;
    compact: () => Promise<typeof import("./compact.js").renderCompact>;
    json: () => Promise<typeof import("./json.js").renderJson>;
    sarif: () => Promise<typeof import("./sarif.js").renderSarif>;
    github: () => Promise<typeof import("./github.js").renderGithub>;
    gitlab: () => Promise<typeof import("./gitlab.js").renderGitlab>;
    junit: () => Promise<typeof import("./junit.js").renderJunit>;
    checkstyle: () => Promise<typeof import("./checkstyle.js").renderCheckstyle>;
    rdjson: () => Promise<typeof import("./rdjson.js").renderRdjson>;
    markdown: () => Promise<typeof import("./markdown.js").renderMarkdown>;
    csv: () => Promise<typeof import("./csv.js").renderCsv>;
    html: () => Promise<typeof import("./html/page.js").renderHtmlFindings>;
};
/** Every format of `table`. */
declare const TABLES: {
    terminal: () => Promise<typeof import("./table/terminal.js").renderTerminalTable>;
    json: () => Promise<typeof import("./table/json.js").renderJsonTable>;
    markdown: () => Promise<typeof import("./table/markdown.js").renderMarkdownTable>;
    csv: () => Promise<typeof import("./table/csv.js").renderCsvTable>;
    html: () => Promise<typeof import("./html/page.js").renderHtmlTable>;
};
export type FindingsFormat = keyof typeof FINDINGS;
export type TableFormat = keyof typeof TABLES;
/** The names of the formats, the default first. */
export declare const FINDINGS_FORMATS: readonly FindingsFormat[];
export declare const TABLE_FORMATS: readonly TableFormat[];
/** Loads one format of `check`; the renderer itself is synchronous and pure. */
export declare const loadFindingsRenderer: (format: FindingsFormat) => Promise<RenderFindings>;
/** Loads one format of `table`. */
export declare const loadTableRenderer: (format: TableFormat) => Promise<RenderTable>;
/** Loads the format and prints the findings in it. */
export declare function renderFindings(format: FindingsFormat, result: CheckResult, options: ReportOptions): Promise<string>;
/** Loads the format and prints the table in it. */
export declare function renderTable(format: TableFormat, table: ConsistencyTable, options: ReportOptions): Promise<string>;
/** A rule explained for a terminal: why it exists, texts that it reports and look-alikes that it lets pass. */
export declare function renderRule(rule: RuleNote, options: ReportOptions): Promise<string>;
/**
 * A finding explained for a terminal: its sentences, the arithmetic, and why its figures are held to be one; `rule` is the
 * rule it was found for, if known.
 */
export declare function renderFinding(finding: Finding, alignments: readonly AlignedPair[], rule: RuleNote | null, options: ReportOptions): Promise<string>;
/** A fact explained for a terminal: its figures with their sentences, and why they are held to be one. */
export declare function renderFact(fact: ExplainedFact, options: ReportOptions): Promise<string>;
/** The list of rules for a terminal, in the given order. */
export declare function renderRules(rules: readonly RuleNote[], options: ReportOptions): Promise<string>;
/** What was read from a document, and what was not, for a terminal. */
export declare function renderExtract(view: ExtractView, options: ReportOptions): Promise<string>;
export {};
