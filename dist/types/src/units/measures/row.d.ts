/**
 * One measure. `code` is its UCUM code, or, where UCUM has none, a name of the same style in brackets ("[toe]").
 * One of it is `factor` (an exact decimal, read like a number in JavaScript) of the base that its `dimension` shares, and
 * `offset` base units more for scales that do not begin at zero.
 */
export interface MeasureRow {
    readonly code: string;
    readonly dimension: string;
    readonly factor: string;
    readonly offset: string;
    /**
     * What texts call it, split at commas. Names of lower-case letters are words, read in any case; all others are symbols,
     * told apart by case. `~s` and `~es` stand for singular and plural, a leading `?` marks a name that is an everyday word,
     * a scale or another unit too.
     */
    readonly names: string;
}
/** Rows of one dimension from `[code, factor, names, offset?]`. */
export declare const rowsOf: (dimension: string, rows: readonly (readonly [code: string, factor: string, names: string, offset?: string])[]) => readonly MeasureRow[];
