import type { Claim } from '../../claims/index.js';
import type { Relation, Term } from '../relation.js';
/** Whether figures like a claim's can be added up: an amount or a length of time, hedged or not; no change, rate or range. */
export declare const isAddable: ({ quantity }: Claim) => boolean;
/** Whether a claim is a plain amount that can be added up: no change, rate, range or bound. */
export declare const isAmount: (claim: Claim) => boolean;
/** What some figures come to as written, each in its own unit. */
export declare const totalOf: (claims: readonly Claim[]) => number;
/** Whether two figures are in units that go together, or one of them bare. */
export declare const isLike: (a: Claim, b: Claim) => boolean;
/** "$2.6m a year, of which five members put in $320,000 each": what a rate comes to is some of the total before it. */
export declare const isSpentInPart: (total: Claim, rate: Claim) => boolean;
/** The sum that parts (and terms that no figure writes) make of a whole; null where they do not go together. */
export declare const sumOf: (whole: Claim, parts: readonly Claim[], confidence: number, unwritten?: readonly Term[]) => Relation | null;
/** Whether the parts of a sum come so near to its whole that they are meant for it. */
export declare function isNearly(relation: Relation): boolean;
