/** A word or letter that multiplies the number before it by `times × 10^exponent`. */
export interface Scale {
    readonly times: number;
    readonly exponent: number;
    /** Whether the name is a unit or everyday word too (`m`, `K`, `score`), so that only the surroundings can tell. */
    readonly ambiguous: boolean;
}
/** The scale that a word (any case, singular or plural) or symbol (case kept) stands for; null for anything else. */
export declare function scaleOf(name: string): Scale | null;
/** Every name that `scaleOf` knows: words in lower case, symbols as written. */
export declare const scaleNames: () => Iterable<string>;
