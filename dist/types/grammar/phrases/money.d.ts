import { type Figure } from '../figure.js';
import { type Token } from '../tokens.js';
/** Codes that texts also write in small letters. */
export declare const smallCodes: import("../word-set.js").WordSet;
/** The currency written before a figure ("$", "US$", "Rs.", "EUR", "usd$"): its code and where it begins. */
export interface MoneyPrefix {
    readonly code: string;
    readonly first: number;
}
/** Reads the currency before token `first`; null where there is none. `dollar` is what a bare "$" means. */
export declare function moneyBefore(tokens: readonly Token[], first: number, dollar: string): MoneyPrefix | null;
/** The figure as money where a currency follows it ("420 million Swiss francs", "90p", "5 €", "25-pound"); else null. */
export declare function moneyAfter(text: string, tokens: readonly Token[], figure: Figure, dollar: string): Figure | null;
/** Whether pounds here are a mass: a verb of weighing before, or a body or fish after "25-pound". */
export declare function isWeight(tokens: readonly Token[], figure: Figure, at: number): boolean;
/** "3 dollars 50 cents": an amount and its hundredths as one; null for anything else. */
export declare function joinMoney(tokens: readonly Token[], major: Figure, minor: Figure): Figure | null;
