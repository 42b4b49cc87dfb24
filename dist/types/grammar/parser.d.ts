import { type Numeral } from './numeral.js';
import { PartRules } from './part-rules.js';
import { type Token } from './tokens.js';
/**
 * The grammar of numerals. Each is decided by its first token, every further step is optional, and what is left of the phrase is
 * stepped over, so no input makes the parser fail.
 */
export declare class NumeralParser extends PartRules {
    private found;
    constructor();
    /** The numeral at the beginning of a phrase, whose first token is the window's token `at`; null where there is none. */
    read(phrase: Token[], at: number, pairing: boolean): Numeral | null;
    private readonly phrase;
    private readonly numeral;
    /** "dozens", "tens of thousands", "several hundred", "hundreds of millions" */
    private readonly vague;
    /** "every hundred" */
    private readonly bareScale;
    /** "half", "half a million", "half a dozen" */
    private readonly half;
    private readonly ordinal;
    private readonly glyph;
    /** Everything that starts with digits, a number word, or "a" before hundred, million, dozen, third … */
    private readonly chain;
    /** A number below a thousand or digits, and the scales that multiply it. */
    private readonly section;
    private readonly base;
    private yields;
}
