import type { Claim } from '../../claims/index.js';
/** How many sentences around a measure may stand that an average is taken over; stretches of time stand next to it. */
export declare const REACH = 6;
/** The claims, in their order, that an average for a noun may have been divided by: those around it, and counts of the noun. */
export type CandidatesFor = (average: Claim, noun: string | null) => readonly Claim[];
/** Finds candidates without looking through all claims for each average. */
export declare function divisorCandidates(claims: readonly Claim[]): CandidatesFor;
/**
 * Whether a figure counts what a noun names: by its own noun, by the heads of its cell, or by a word right beside it, which
 * a single digit may have for any reason ("sliced leeks (six)" are no six slices).
 */
export declare function counts({ subject, cell, quantity }: Claim, noun: string): boolean;
