import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import type { List } from './lists.js';
import { type Split } from './wholes.js';
/** A list held against the figure that words or places make its whole; see `Tie`. The list stands in sentence `i`. */
export declare function listSum(list: List, i: number, sentences: readonly Sentence[]): Relation | null;
/**
 * Whether what the parts leave of their whole is told: "31 tonnes of that, 28 and 9, with tins accounting for the six", "of the
 * £9.0m a third goes there, £2.5m here and £3.5m to reserves", "2,230 of the 8,370, garden waste for 2,640 …".
 */
export declare function isLeftOver({ whole, parts }: Pick<Split, 'whole' | 'parts'>, i: number, sentences: readonly Sentence[]): boolean;
