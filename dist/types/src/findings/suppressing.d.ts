import type { Ledger } from '../facts/index.js';
import type { Rule } from '../rules/index.js';
import type { Finding, Severity } from './finding.js';
import type { Locator } from './locating.js';
/** An accepted finding, named in a config: by its id, or by words of a sentence involved; `rule` narrows it. */
export interface Suppression {
    readonly id: string | null;
    readonly quote: string | null;
    readonly rule: string | null;
}
/** Keeps what no config entry accepts. Quotes are compared without regard to white space. */
export declare function withoutAccepted(findings: readonly Finding[], suppressions: readonly Suppression[]): readonly Finding[];
/**
 * Keeps what no directive covers: a directive silences a finding when any place of it lies in the part covered. What the
 * directives themselves do wrong is added: one that silences nothing, or that gives no reason where `upkeep` asks for it.
 */
export declare function withoutSilenced(findings: readonly Finding[], ledger: Ledger, locator: Locator, rules: readonly Rule[], severityOf: (rule: Rule, path: string) => Severity | null): readonly Finding[];
