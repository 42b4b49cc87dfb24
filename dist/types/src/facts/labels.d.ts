import type { Claim } from '../claims/index.js';
/**
 * Words for people that name a fact: the heads of a table's cell, else the clause that says it best, with "…" for the
 * figure, led by what is counted where the clause does not say so.
 */
export declare function labelOf(claims: readonly Claim[]): string;
