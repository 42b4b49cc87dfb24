import type { Claim } from './claim.js';
import { type Said } from './said.js';
/** Reads what a sentence says of its figures. */
export declare function saidIn(text: string, claims: readonly Claim[]): Said;
