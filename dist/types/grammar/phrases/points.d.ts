import { type Figure } from '../figure.js';
import { type Token } from '../tokens.js';
/** Words that a share without a number may begin with. */
export declare const POINT: number;
/**
 * A share or part that stands without a number at token `at`: "another quarter-point", "its quarter-percentage-point
 * cut", "a single percentage point", "the remaining quarter was sold", "the quarter of a century since"; null where there is none.
 */
export declare function pointAt(text: string, tokens: readonly Token[], at: number): Figure | null;
