import type { Ledger } from '../facts/index.js';
import type { Rule } from '../rules/index.js';
import { type Directive } from './directives.js';
import type { Finding, Position, Severity } from './finding.js';
import type { Locator } from './locating.js';
/** An accepted finding, named in a config: by its id, or by words of a sentence involved; `rule` narrows it. */
export interface Suppression {
    readonly id: string | null;
    readonly quote: string | null;
    readonly rule: string | null;
}
/** Keeps what no config entry accepts. Quotes are compared without regard to white space. */
export declare function withoutAccepted(findings: readonly Finding[], suppressions: readonly Suppression[]): readonly Finding[];
/** A directive with the file and the place in it, as plain data. */
export interface Placed extends Pick<Directive, 'rules' | 'reason' | 'covers'> {
    readonly document: number;
    readonly path: string;
    readonly text: string;
    readonly start: Position;
    readonly end: Position;
}
/** The directives of documents that were judged together, in their order. */
export declare const placedDirectives: ({ documents }: Ledger, locator: Locator) => Placed[];
/**
 * Keeps what no directive covers: a directive silences a finding when any place of it lies in the part covered. What the
 * directives themselves do wrong is added: one that silences nothing, or that gives no reason where `upkeep` asks for it.
 */
export declare function withoutSilenced(findings: readonly Finding[], directives: readonly Placed[], rules: readonly Rule[], severityOf: (rule: Rule, path: string) => Severity | null): readonly Finding[];
