import type { Claim, Sentence } from '../../claims/index.js';
import type { Quantity } from '../../quantity/index.js';
/** What a figure is for: a period's or a measure's code, a noun's lemma or "1" for anything; with the one count that its words tie it to. */
export interface For {
    readonly unit: string;
    readonly count: Claim | null;
}
/** A figure for each of something: its plain quantity and all that it is for, so that it makes a total only with counts of these. */
export interface Pace {
    readonly claim: Claim;
    readonly quantity: Quantity;
    readonly fors: readonly For[];
    /** Whether words call it an average. */
    readonly average: boolean;
}
/** Finds the paces of sentences, each looked through once. */
export declare function pacesInEach(): (sentence: Sentence) => readonly Pace[];
