import type { Span } from '../text/index.js';
export type Severity = 'error' | 'warning' | 'info';
/** A place in a file as the contract prints it; `offset` counts UTF-16 units from 0, line and column from 1. */
export interface Position {
    readonly offset: number;
    readonly line: number;
    readonly column: number;
}
/** One claim involved in a finding, with the sentence (or cell with its heads) that holds it. */
export interface Location {
    readonly path: string;
    readonly start: Position;
    readonly end: Position;
    /** The figure as it stands in the file. */
    readonly text: string;
    /** The sentence as plain text, and where in it the figure stands. */
    readonly sentence: string;
    readonly mark: Span;
    /** What the figure is in the relation: "whole", "part", "source", … */
    readonly role: string;
}
/** A figure that would make the finding go away, offered and never applied unasked. */
export interface Suggestion {
    /** "Write 50,000, as two other sources do." */
    readonly message: string;
    readonly path: string;
    readonly start: Position;
    readonly end: Position;
    readonly replacement: string;
}
/** One fault, ready to print: exactly the contract's JSON finding plus the sentences. */
export interface Finding {
    /** Eight hex digits, stable under reflow, reordering and renaming. */
    readonly id: string;
    readonly ruleId: string;
    readonly severity: Severity;
    /** 0…1. */
    readonly confidence: number;
    readonly message: string;
    /** The first is where the finding is shown. */
    readonly locations: readonly Location[];
    readonly expected: string | null;
    readonly actual: string | null;
    /** The arithmetic, step by step. */
    readonly steps: readonly string[];
    /** A likely cause: "digits transposed", "million for billion" … */
    readonly cause: string | null;
    readonly suggestions: readonly Suggestion[];
}
