import { EmbeddedActionsParser, type TokenType } from 'chevrotain';
/**
 * What the rules of dates cannot tell from one token: each gate looks further ahead and says whether a step of the grammar
 * is taken. `n` counts tokens ahead, 1 = the next.
 */
export declare class PhraseGates extends EmbeddedActionsParser {
    /** Whether the word before the phrase was "between", so that "and" joins two ends. */
    protected between: boolean;
    constructor();
    protected is(n: number, ...types: readonly TokenType[]): boolean;
    protected joinAt(n: number): boolean;
    protected monthAfterDay(n: number): boolean;
    protected rangeGoesOn(): boolean;
    /** Whether a date starts at token n: what the grammar would need many tokens to tell. */
    protected dateAt(n: number): boolean;
    protected whichAt(n: number): boolean;
    /** Whether a year that owns a quarter stands at token n. */
    protected ownerAt(n: number): boolean;
    protected ownerAhead(): boolean;
    protected yearGoesOn(): boolean;
    protected endsAhead(): boolean;
    protected weekdayGoesOn(): boolean;
}
