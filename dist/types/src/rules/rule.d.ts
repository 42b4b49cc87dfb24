import type { Expression } from './expression.js';
import type { RuleKind } from './kinds.js';
/** How much a rule matters where it is sure; `off` keeps it known but silent. */
export type RuleSeverity = 'off' | 'info' | 'warning' | 'error';
/** One check as a pack states it: plain data. */
export interface Rule {
    /** Named for the subject of the fault, so that "allow parts-make-whole" reads as English. */
    readonly id: string;
    readonly kind: RuleKind;
    /** What the check is run over: one of the rows that `kinds.ts` lists for the kind. */
    readonly over: string;
    readonly severity: RuleSeverity;
    /** 0…1: least confidence at which it reports, on top of what the profile asks. */
    readonly confidence: number;
    /** The expression as written; null but for kind `expression`. */
    readonly assert: string | null;
    /** What `assert` says; null where there is none. */
    readonly expression: Expression | null;
    /** Template: `{name}` stands for a value of the discrepancy. */
    readonly message: string;
    readonly why: string;
    /** Path of the pack it came from. */
    readonly pack: string;
}
/** One document of an example. */
export interface ExampleDocument {
    readonly path: string;
    readonly text: string;
    /** YYYY, YYYY-MM or YYYY-MM-DD; null where the example gives none. */
    readonly date: string | null;
}
/** Texts that a rule must report, exactly once and alone, and texts in which nothing may be reported. */
export interface RuleExamples {
    readonly flags: readonly (readonly ExampleDocument[])[];
    readonly allows: readonly (readonly ExampleDocument[])[];
}
/** A rule as loaded from a pack, with its examples. */
export interface ExampledRule extends Rule, RuleExamples {
}
