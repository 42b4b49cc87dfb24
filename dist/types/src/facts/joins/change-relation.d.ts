import type { Claim } from '../../claims/index.js';
import type { Quantity } from '../../quantity/index.js';
import type { Relation } from '../relation.js';
/** A level with its figure as it is put into a change. */
export interface Level {
    readonly claim: Claim;
    readonly quantity: Quantity;
}
/** The relation that a change by `by` leads from one level to another; `rest` says which way, how sure and from where. */
export declare const changeRelation: (by: Claim, from: Level, to: Level, rest: Pick<Relation, "direction" | "confidence" | "origin">) => Relation;
/** A level as its claim gives it. */
export declare const levelOf: (claim: Claim) => Level;
