import type { Statement } from '../../../grammar/index.js';
import type { Relation } from '../relation.js';
import { type Surroundings } from './surroundings.js';
/**
 * A share of a whole, or of a part to an unnamed whole, whose third figure another document gives beside the one that both
 * have: "more than two-thirds of its 88,000 people have left" against "61,000 of its 88,000 people". Null where no other
 * document does, or where several differ.
 */
export declare function shareElsewhere(statement: Statement, surroundings: Surroundings, i: number): Relation | null;
