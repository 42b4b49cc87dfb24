import type { Relation } from './relation.js';
/** Where one target is given by several readings of a sentence, one that holds silences the weaker ones that do not. */
export declare function settled(relations: readonly Relation[]): Relation[];
