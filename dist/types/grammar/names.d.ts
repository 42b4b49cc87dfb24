import { type Token } from './tokens.js';
/** A name found among tokens, and the index of the token after it. */
export interface Named<T> {
    readonly match: T;
    readonly name: string;
    readonly next: number;
}
/** What a name of money or of a unit stands for; texts use few of them, over and over. */
export declare const currencyNamed: (key: string) => import("../src/units/currencies.js").CurrencyMatch | null;
/** The longest name of a currency that starts at token `at`. */
export declare const currencyAt: (text: string, tokens: readonly Token[], at: number) => Named<import("../src/units/currencies.js").CurrencyMatch> | null;
/** Whether some name of a currency starts with this word. */
export declare const startsCurrency: (word: Token) => boolean;
/** The longest name of a measure that starts at token `at`. */
export declare const measureAt: (text: string, tokens: readonly Token[], at: number) => Named<import("../src/units/measures.js").MeasureMatch> | null;
