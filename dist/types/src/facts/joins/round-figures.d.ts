import { type Relation } from '../relation.js';
/**
 * Whether the other figures of a failing relation, taken as written, come to one of its figures as round as the one that is
 * written there, which figures that have nothing to do with each other hardly do: 96,000 hours of 2,400 people are just 40
 * each, where the text says 60. Of figures of the same lengths put in the place of the others at most a tenth may do the
 * same.
 */
export declare function comesOutRound(relation: Relation): boolean;
