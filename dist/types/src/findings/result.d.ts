import type { Verdict } from '../quantity/index.js';
import type { Finding, Location } from './finding.js';
export interface DocumentSummary {
    readonly path: string;
    readonly title: string | null;
    /** YYYY, YYYY-MM or YYYY-MM-DD. */
    readonly date: string | null;
    readonly quantities: number;
    readonly problems: readonly string[];
}
export interface Summary {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    /** Facts with at least two claims, and those of them in which all claims agree. */
    readonly facts: number;
    readonly agreeing: number;
}
/** What `check` yields; findings sorted by path, place and rule. */
export interface CheckResult {
    readonly documents: readonly DocumentSummary[];
    readonly findings: readonly Finding[];
    readonly summary: Summary;
}
export type FactVerdict = Verdict | 'single-source';
export interface TableSource {
    readonly path: string;
    readonly title: string | null;
    readonly date: string | null;
    /** The path of the source that this one is a near-verbatim reprint of; null for an original. */
    readonly copyOf: string | null;
}
export interface TableCell {
    readonly text: string;
    /** "≈50000 person", ">100000000 USD/mo". */
    readonly canonical: string;
    readonly verdict: FactVerdict;
    readonly locations: readonly Location[];
}
export interface TableFact {
    readonly id: string;
    readonly label: string;
    readonly unit: string;
    readonly per: string | null;
    readonly verdict: FactVerdict;
    readonly independentSources: number;
    /** One a source, in the order of the sources. */
    readonly cells: readonly (TableCell | null)[];
}
/** The consistency table: facts × sources, what differs first. */
export interface ConsistencyTable {
    readonly sources: readonly TableSource[];
    readonly facts: readonly TableFact[];
}
