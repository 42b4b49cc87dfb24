import type { Claim, Sentence } from '../claims/index.js';
/** For each document the index of the first document that tells the same story. */
export declare function storiesOf(documents: number, claims: readonly Claim[], sentences: readonly Sentence[]): number[];
