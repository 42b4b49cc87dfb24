import type { CheckResult, FactVerdict, Finding, Location } from '../findings/index.js';
/** A sign and a word for a verdict, so that neither colour nor glyph carries it alone. */
export interface VerdictWord {
    readonly glyph: string;
    readonly word: string;
    /** One plain sentence for legends. */
    readonly meaning: string;
}
/** From what differs most to what stands alone: the order in which tables list facts. */
export declare const VERDICTS: Readonly<Record<FactVerdict, VerdictWord>>;
/** The verdicts in the order of `VERDICTS`. */
export declare const VERDICT_ORDER: readonly FactVerdict[];
/** Facts (or anything with a verdict), what differs most first; equals keep their order. */
export declare function byVerdict<T extends {
    readonly verdict: FactVerdict;
}>(items: readonly T[]): T[];
/** Findings, errors first; equals keep their order. */
export declare function worstFirst(findings: readonly Finding[]): Finding[];
/** "1 error", "2 errors", "1,204 facts". */
export declare function plural(count: number, one: string, many?: string): string;
/** "97%": a confidence from 0…1, never shown as 100 unless it is 1. */
export declare function percent(confidence: number): string;
/** "a.md:31:18". */
export declare const placeOf: (location: Location) => string;
/** "2 errors, 1 warning in 4 documents; 14 facts compared, 12 agree". */
export declare function summaryLine(result: CheckResult): string;
/** Groups the locations of a finding that stand in one sentence of one document, in the order of their first. */
export declare function bySentence(locations: readonly Location[]): Location[][];
