import type { Statement } from '../../../grammar/index.js';
import type { Relation } from '../relation.js';
import { type Surroundings } from './surroundings.js';
/**
 * The two sides of a vote, those who did not vote and the size of the body: "by 41 votes to 27; four members of the 72-member
 * house were absent". Null unless the sentence or the one beside it gives the last two.
 */
export declare function votesOfBody(statement: Statement, surroundings: Surroundings, i: number): Relation | null;
