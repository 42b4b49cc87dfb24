import type { Claim } from '../../claims/index.js';
import type { LevelPair } from './levels.js';
/** A figure of one year in a table whose rows are years. */
export interface Period {
    readonly claim: Claim;
    readonly year: number;
}
/** The columns of tables whose rows are years, each from the earliest year on; none where years come twice or are many. */
export declare function periodRowsOf(claims: readonly Claim[]): readonly (readonly Period[])[];
/**
 * The levels that a table whose rows are years sets under each other: each year's with the last year's. Pairs of rows that
 * lie further apart may bear a change out, but never deny one.
 */
export declare const periodRows: (claims: readonly Claim[]) => LevelPair[];
