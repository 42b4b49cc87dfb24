import { type Decimal } from '../src/quantity/index.js';
import { type Numeral } from './numeral.js';
import { type Literal } from './phrases/numbers.js';
import { type Token } from './tokens.js';
/** What a chain of number words and digits has come to so far. */
export interface Chain {
    first: number;
    total: Decimal;
    current: Decimal | null;
    /** The last hundred, thousand … that multiplied something; nothing as large may follow it. */
    bound: number;
    scale: Decimal;
    literal: Literal | null;
    image: string | null;
    decimals: number;
    article: boolean;
    /** Whether "and" joins its last section to the others. */
    joined: boolean;
    /** How many scales have been applied: nobody writes more than a few, and each makes the number larger. */
    scales: number;
    denominator: Decimal;
    /** What a fraction is a fraction of: a million in "a quarter of a million"; null for one whole. */
    size: Decimal | null;
    form: Numeral['form'];
}
/** A chain that begins at token `first` and has come to nothing yet. */
export declare const emptyChain: (first: number) => Chain;
export declare const isOne: (chain: Chain) => boolean;
export declare function addDigits(chain: Chain, token: Token): void;
export declare function addWords(chain: Chain, value: number): void;
export declare function multiplyChain(chain: Chain, token: Token): void;
/** Adds n/d of `own`; where that is null, n/d of one, or, behind a scale, n/d of the scale ("one million and a half"). */
export declare function addPart(chain: Chain, numerator: number, denominator: number, own: Decimal | null): void;
export declare function addOrdinal(chain: Chain, value: number): void;
export declare function makeFraction(chain: Chain, denominator: number): void;
/** Whether "fifth" after the chain makes it an ordinal ("twenty-fifth", "two hundredth") rather than a part of one. */
export declare function isOrdinalTail(chain: Chain, token: Token): boolean;
/** "a million six", "two million four": a lone digit behind millions, as people say them, counts tenths of them. */
export declare function addSpoken(chain: Chain): void;
/** The fraction as an exact decimal over 1 where there is one, else as given. */
export declare function simplify(numerator: Decimal, denominator: Decimal): readonly [Decimal, Decimal];
/** The numeral that a chain makes when it ends before token `next`. */
export declare function numeralOf(chain: Chain, next: number): Numeral;
/** A fraction of `size` (of one where it is null) as a numeral: "two-thirds", "a quarter of a million". */
export declare function fractionOf(first: number, next: number, numerator: Decimal, denominator: Decimal, size: Decimal | null): Numeral;
