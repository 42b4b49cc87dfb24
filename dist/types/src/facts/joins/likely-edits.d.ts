import { type Relation } from '../relation.js';
/**
 * Whether one edit of one figure that a text writes, and hardly one that chance would offer, makes a failing relation hold
 * within the roundings of its figures: two digits exchanged, or another scale word. A sum right to 1 in 400 that comes out
 * once two of four digits are exchanged is no accident; one that comes out for another digit, a nought more or another unit
 * may be: tried on copy with edits put in, noughts and units cried as often as they found a fault.
 */
export declare function isLikelyEdited(relation: Relation): boolean;
