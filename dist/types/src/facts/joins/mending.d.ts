import { type Relation, type Term } from '../relation.js';
/**
 * Whether one figure of a relation that fails, with one digit changed or two neighbours swapped, would make it hold, while
 * such slips would do so by chance in no more than `mostChance` of all figures: the mark of a single edit in figures that
 * fit otherwise. Terms that no claim gives are kept. Only `terms` are taken for slips.
 */
export declare function isOneSlipAway(relation: Relation, mostChance?: number, terms?: readonly Term[]): boolean;
/**
 * A relation that holds only because round figures may be roundings ("300 workers … $2,000 each, a total of $900,000") is
 * taken as written where one slip of the pen in one figure would make it right so.
 */
export declare function takenExactly(relation: Relation): Relation;
/**
 * Whether one edit of one figure parts a relation that fails from one that holds: two digits exchanged or another power of
 * ten, and, where what others come to lies no farther off, another digit or a digit more or less, another small number,
 * fraction or multiple in words, the other side of a bound. Wider than `isOneSlipAway`: what no edit explains is mostly said
 * of other figures.
 */
export declare function isOneEditAway(relation: Relation): boolean;
