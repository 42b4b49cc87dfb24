import type { Statement } from '../../../grammar/index.js';
import type { Relation } from '../relation.js';
import { type Surroundings } from './surroundings.js';
/** Whether the open roles of a statement are looked for here. */
export declare const isPartOrShare: ({ kind, open }: Statement) => boolean;
/** The relation that a statement of parts or shares with open roles makes with the figures around sentence `i`. */
export declare function joinPartOrShare(statement: Statement, surroundings: Surroundings, i: number): Relation | null;
