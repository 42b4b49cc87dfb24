import type { Claim } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import type { Divisor } from './divisors.js';
import type { Rate } from './rate.js';
/** How sure it is that the figures belong together. */
export declare const CONFIDENCE: {
    readonly sibling: 0.86;
    readonly slip: 0.8;
    readonly only: 0.76;
};
/** The relation of an average with a total and a count; null where they do not go together. */
export declare function relationOf({ claim, quantity }: Rate, total: Claim, { term }: Divisor): Relation | null;
/** Whether the three go together, with round figures taken as roundings or `exact`ly as written. */
export declare const holds: (relation: Relation, exact?: boolean) => boolean;
/** Whether what the figures come to and what is written are near enough to be meant for each other. */
export declare function isNear({ terms }: Relation): boolean;
/** Whether one slip parts the average from what its figures come to, or one slip in them would bear it out. */
export declare function isSlipAway(relation: Relation, mostChance: number): boolean;
/** Whether one slip in the average would bear it out, where total and count may be roundings. */
export declare const isItselfSlipped: (relation: Relation, mostChance: number) => boolean;
/** Whether one slip parts the average as written from its total divided by its count, just as they are written. */
export declare function isSlipOfQuotient({ terms }: Relation, mostChance: number): boolean;
