import type { Relation } from '../relation.js';
/** Whether a failing relation's target is a bound just on the wrong side of what the other figures come to. */
export declare function isJustBeyond(relation: Relation): boolean;
