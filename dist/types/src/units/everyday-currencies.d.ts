/** Everyday names that the tables of CLDR do not have, or that they give to another currency. */
export interface EverydayCurrency {
    readonly code: string;
    readonly ambiguous: readonly string[];
    /** What one is worth in the currency: a decimal string. */
    readonly worth: string;
    /** Told apart by case. */
    readonly symbols: readonly string[];
    readonly words: readonly string[];
}
/**
 * Symbols are split at spaces and words at commas; `~s` stands for singular and plural. Where ISO 4217 has no code, a
 * private one of its X block (or the traders' own) keeps the unit the same everywhere: XCR for crowns of no named
 * country, XMK marks, XTH thalers, XDC ducats, BTC and ETH.
 */
export declare const everydayCurrencies: readonly EverydayCurrency[];
/** What a bare last word ("pesos") usually means, where several currencies of today share it. */
export declare const preferredBases: readonly (readonly [string, string])[];
/** Words and codes that are everyday words, names or other units too: money only right beside a figure. */
export declare const riskyNames: ReadonlySet<string>;
