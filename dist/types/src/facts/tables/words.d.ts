/** What the words of a row or column head say of the figures under it. Each pattern reads a folded (lower-case) head. */
export declare const HEAD_WORDS: {
    readonly total: RegExp;
    /** Words that totals carry and other rows too. */
    readonly whole: RegExp;
    readonly less: RegExp;
    readonly average: RegExp;
    readonly median: RegExp;
    readonly change: RegExp;
    readonly percent: RegExp;
    readonly share: RegExp;
    readonly ratio: RegExp;
    readonly product: RegExp;
    readonly rank: RegExp;
    readonly length: RegExp;
    readonly serial: RegExp;
    readonly opening: RegExp;
    readonly closing: RegExp;
    /** Figures that do not add up over rows: levels, prices, rates, dates. */
    readonly rate: RegExp;
};
export type HeadWord = keyof typeof HEAD_WORDS;
/** Whether a head, in any case, holds one of the words of a group. */
export declare const says: (head: string, word: HeadWord) => boolean;
