import { EmbeddedActionsParser } from 'chevrotain';
import { type Chain } from './chain.js';
import { type Token } from './tokens.js';
/**
 * What the rules of numerals cannot tell from one token: each gate looks ahead, and at what the chain has come to, and
 * says whether an optional step of the grammar is taken.
 */
export declare class NumeralGates extends EmbeddedActionsParser {
    /** Index of the next token among those of the window. */
    protected at: number;
    /** Whether "and" joins two numbers in this phrase: "between two and three". */
    protected pairing: boolean;
    constructor();
    protected take<T>(token: T): Token & T;
    protected peek(distance: number): Token;
    protected isMultiplier(distance: number): boolean;
    /** How many tokens of "of a million" stand ahead; 0 where they are not all there. */
    protected scaleAhead(): number;
    protected unitAhead(): boolean;
    protected decimalsAhead(chain: Chain): boolean;
    /** "and a half", "½", " 1/2" after a whole number below a thousand, or "and a half" after a scale. */
    protected partAhead(chain: Chain): number;
    /** "one billion and a quarter million": the part is one of a smaller scale. */
    protected isSmallerScale(chain: Chain): boolean;
    protected isAndPart(): number;
    protected isMixed(chain: Chain): boolean;
    protected isScale(chain: Chain): boolean;
    /** Whether a smaller section follows: "two hundred and five", "one million two thousand". */
    protected continues(chain: Chain): boolean;
    /** How large the section that starts `ahead` tokens on is at most, judged by its scale words. */
    protected sizeAhead(ahead: number): number;
    protected tailAhead(chain: Chain): boolean;
    /** "thirty-fifths", and behind "one" also "thirty-fifth", from the token `ahead` on. */
    protected isCompoundPart(ahead: number, chain: Chain | null): boolean;
    protected isSlashed(chain: Chain): boolean;
}
