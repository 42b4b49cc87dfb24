import type { Claim } from '../claims/index.js';
import type { Document } from '../documents/index.js';
import { type Quantity, type Verdict } from '../quantity/index.js';
/** How two claims of one fact stand to each other; null where their figures cannot be compared at all. */
export declare function verdictOf(a: Claim, b: Claim, documents: readonly Document[]): Verdict | null;
/** How two figures in one unit stand to each other, whoever gives them when; null where they cannot be compared. */
export declare function verdictOn(x: Quantity, y: Quantity): Exclude<Verdict, 'superseded'> | null;
/** Whether of two figures that differ the later one, by its words or else its document, may simply be newer: tolls that rose, an age one year on. */
export declare function isSuperseded(a: Claim, b: Claim, x: Quantity, y: Quantity, documents: readonly Document[]): boolean;
