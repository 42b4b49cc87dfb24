import { type Span } from '../../src/text/index.js';
import { type Aspect, type End } from './degrees.js';
/**
 * What a sentence says of the place of one thing among others.
 *
 * - rank: a thing holds a place ("the second largest", "slips to fourth place", "more than any other")
 * - order: several things are listed in their order
 * - above: one thing stands above or below another ("overtook", "is larger than")
 * - alone: one thing is the only one that moved in a direction
 */
export interface Ranking extends Span {
    readonly form: 'rank' | 'order' | 'above' | 'alone';
    /** The place, counted from `end`: 1 for "largest", 2 for "second largest". */
    readonly rank: number;
    readonly end: End;
    readonly aspect: Aspect;
    /** Whether the words ask for moves in proportion or in plain amounts; null where they do not say. */
    readonly basis: 'relative' | 'absolute' | null;
    /** Whether the word judges ("best", "worst") rather than measures. */
    readonly judging: boolean;
    /** Whether a place is given by its number alone ("second place"), so that less may be ahead. */
    readonly placed: boolean;
    /** Whether the word orders by one property that a table may not measure ("oldest", "driest"). */
    readonly specific: boolean;
    /** How many things compete, where the text says so: "of the four chains". */
    readonly among: number | null;
    /** The stretch of the sentence that the statement is about: from one semicolon or contrasting conjunction to the next. */
    readonly clause: Span;
}
/** The places that a sentence gives to things; empty for nearly all sentences. */
export declare function findRankings(text: string): Ranking[];
