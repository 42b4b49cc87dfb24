import type { Relation } from './relation.js';
/**
 * Whether the terms of a relation are plainly too far from each other to be right, told by doubles: most of the figures
 * that are tried out are, and exact sums take many times as long. False wherever that is not plain.
 */
export declare function cannotHold({ kind, terms, complete }: Relation): boolean;
