/** What a written name of money stands for. */
export interface CurrencyMatch {
    /** ISO 4217, or one of the private codes of everyday-currencies.ts (XCR, XMK, XTH, XDC, BTC, ETH). */
    readonly code: string;
    /** Whether amounts are in hundredths of the currency (cents, pence, paise). */
    readonly minor: boolean;
    /** What one of it is worth in the currency, as a decimal string: "1", "0.01" for a cent, "5" for a fiver. */
    readonly worth: string;
    /** Other codes that the same words may mean, likelier first; empty where the name is unmistakable. */
    readonly ambiguous: readonly string[];
    /** Whether the name is also an everyday word, a unit or a single letter, so that it needs a figure right beside it. */
    readonly risky: boolean;
    readonly kind: 'symbol' | 'code' | 'word';
}
/** One currency: its code, English names and the digits of its minor unit (2 for cents, 0 where it has none). */
export interface Currency {
    readonly code: string;
    readonly current: boolean;
    readonly digits: number;
    readonly name: string;
    readonly plural: string;
}
/** All currencies that have a row of their own, in order of code. */
export declare const currencies: () => readonly Currency[];
/**
 * What a symbol ("US$", "zł"), code ("GBP", capitals only) or name ("Swiss francs", "quid", any case, with or without
 * accents, dots and hyphens) stands for; null where it is no money. A bare "$" or "dollars" yields USD with the other
 * dollars in `ambiguous`: the caller knows what its text means by it.
 */
export declare function lookUpCurrency(name: string): CurrencyMatch | null;
/** Every name, symbol and code that `lookUpCurrency` knows; words are lower case without accents. */
export declare function currencyNames(): Iterable<string>;
