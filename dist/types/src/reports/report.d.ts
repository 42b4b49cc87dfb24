import type { CheckResult, ConsistencyTable, Severity } from '../findings/index.js';
/** What a report may say of a rule; a rule as it is loaded fits this shape or is cut down to it. */
export interface RuleNote {
    readonly id: string;
    readonly kind: string;
    readonly severity: Severity | 'off';
    /** The message template, with its placeholders in braces. */
    readonly message: string;
    readonly why: string;
    /** Texts (or sets of texts) that the rule reports, and look-alikes that it lets pass. */
    readonly flags: readonly (string | readonly string[])[];
    readonly allows: readonly (string | readonly string[])[];
    /** What the rule is run over ("parts", "column total"); null or absent where that says nothing. */
    readonly over?: string | null | undefined;
    /** Where the rule is documented: an absolute URL. */
    readonly url?: string | null | undefined;
    /** The file of the pack that the rule comes from. */
    readonly pack?: string | null | undefined;
}
/** What every renderer of findings may use of its surroundings; nothing else reaches it. */
export interface ReportOptions {
    /** Colour level as chalk counts it: 0 none, 1 = 16 colours, 2 = 256, 3 = millions. Machine formats never colour. */
    readonly colour: 0 | 1 | 2 | 3;
    /** Columns of the terminal; 80 where unknown. Below 40 it counts as 40. */
    readonly width: number;
    readonly version: string;
    /** Terminal formats list errors only; machine formats always list everything. */
    readonly quiet: boolean;
    /** The active rules, for formats that describe them (SARIF, JUnit, HTML). */
    readonly rules?: readonly RuleNote[] | undefined;
    /** The decoded text of a file by its shown path; formats that count bytes need it, others do without. */
    readonly sourceText?: ((path: string) => string | undefined) | undefined;
    /** What `check` found in the same documents: the HTML table lists it above the table. */
    readonly check?: CheckResult | undefined;
    /** The table of the same documents: the HTML report of findings adds it. */
    readonly table?: ConsistencyTable | undefined;
    /** Whether facts that stand in one source only are shown too; the terminal table else hides and counts them. */
    readonly everything?: boolean | undefined;
}
export type RenderFindings = (result: CheckResult, options: ReportOptions) => string;
export type RenderTable = (table: ConsistencyTable, options: ReportOptions) => string;
