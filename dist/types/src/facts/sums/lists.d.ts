import type { Claim, Sentence } from '../../claims/index.js';
/** Amounts of one kind that a sentence sets side by side, in their order. */
export interface List {
    readonly sentence: Sentence;
    readonly claims: readonly Claim[];
    /** Whether each of them stands in brackets behind the name of its thing: "staff (£2.1m) and beds (£0.9m)". */
    readonly bracketed: boolean;
    /** Whether the first is one of something told before: "2,100 of them were oaks, 1,900 birches and 1,500 pines". */
    readonly ofThem: boolean;
}
/** The lists of a sentence, the longest runs of like amounts that stand side by side; some may overlap by a figure. */
export declare function listsIn(sentence: Sentence): List[];
/** Whether two further figures stand right before one, with nothing but commas and "and" between: "18, 27 and 24". */
export declare const endsList: ({ text, mark }: Claim) => boolean;
