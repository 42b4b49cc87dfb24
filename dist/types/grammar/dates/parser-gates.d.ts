import { EmbeddedActionsParser, type IToken, type TokenType } from 'chevrotain';
/**
 * What the rules yield: how to make of the tokens of a phrase what they say. Which rules apply hangs on the types of the
 * tokens alone, so that what is made of one phrase can be made of all others of its shape.
 */
export type Make<T> = (tokens: readonly IToken[]) => T;
/**
 * What the rules of dates cannot tell from one token: each gate looks further ahead and says whether a step of the grammar
 * is taken. `n` counts tokens ahead, 1 = the next.
 */
export declare class PhraseGates extends EmbeddedActionsParser {
    /** Whether the word before the phrase was "between", so that "and" joins two ends. */
    protected between: boolean;
    /** The tokens that are being read. */
    protected tokens: readonly IToken[];
    constructor();
    protected is(n: number, ...types: readonly TokenType[]): boolean;
    /** What the image of a token means. */
    protected told<T>(token: IToken, meaning: (image: string) => T): Make<T>;
    /** The same by a table of words in small letters. */
    protected listed<T>(token: IToken, table: ReadonlyMap<string, T>): Make<T>;
    protected image(token: IToken): Make<string>;
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
    /** Whether "three days ago" or "twenty-eight years later" comes next. */
    protected shiftAhead(): boolean;
    /** Whether "3 and 17 May" comes next, behind "between". */
    protected daysOfOneMonthAhead(): boolean;
    protected endsAhead(): boolean;
    protected weekdayGoesOn(): boolean;
}
/** Whether a token is "year": the one word that the rules ask for by itself, and part of what makes a shape. */
export declare const isYear: ({ image }: IToken) => boolean;
