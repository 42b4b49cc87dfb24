import { type Decimal } from '../src/quantity/index.js';
import { type Chain } from './chain.js';
import { NumeralGates } from './parser-gates.js';
/** The rules of what a numeral can hold beside its whole number: decimals in words, fractions, scales behind these. */
export declare class PartRules extends NumeralGates {
    protected readonly multiplier: import("chevrotain").ParserMethod<[], import("chevrotain").IToken>;
    /** "of a million", "a million", "million" after a fraction; the scale's size, or null. */
    protected readonly ofScale: import("chevrotain").ParserMethod<[], Decimal | null>;
    /** "point five", "point zero three" */
    protected readonly decimals: import("chevrotain").ParserMethod<[chain: Chain], void>;
    /** "1/2", "½" and "and a half", "and three-quarters", "and two thirds" after a whole number */
    protected readonly part: import("chevrotain").ParserMethod<[chain: Chain], void>;
    /** What ends a chain: "thirds" and "/4" make a fraction of it, "fifth" an ordinal. */
    protected readonly tail: import("chevrotain").ParserMethod<[chain: Chain], void>;
}
/** What the signs of fractions stand for. */
export declare const glyphs: Readonly<Record<string, readonly [number, number]>>;
