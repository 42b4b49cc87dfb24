import type { Claim } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * The sum or difference of figures of the lead that one slip of the pen parts from a headline's figure which no text states:
 * "Dam $2.8bn over budget" over "which was to cost $2.4bn, will cost $4.2bn". Null where anything that the lead makes comes
 * to the figure, or more than one thing lies a slip away. `lead` are the claims of the first sentences below.
 */
export declare function makingOf(head: Claim, lead: readonly Claim[]): Relation | null;
