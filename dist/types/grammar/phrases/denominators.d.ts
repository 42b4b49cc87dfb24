import { type Token } from '../tokens.js';
/** The denominator of a rate and the token after its words. */
export interface Rate {
    readonly per: string;
    readonly next: number;
}
/** Whether a denominator is a length of time. */
export declare const isLengthOfTime: (per: string) => boolean;
/** Words that end the name of a denominator. */
export declare const prepositions: import("../word-set.js").WordSet;
/** A period, unit or noun, after a number of them where `counted` allows one: "100,000 people", "million", "square metre". */
export declare function denominatorAt(tokens: readonly Token[], at: number, counted: boolean): Rate | null;
/** "every school day", "each working day": the period stands behind its adjective. */
export declare const isDayWord: (tokens: readonly Token[], at: number) => boolean;
