import type { Claim } from '../../claims/index.js';
import { type Quantity } from '../../quantity/index.js';
import type { Relation } from '../relation.js';
/** A level with its figure as it is put into a change. */
export interface Level {
    readonly claim: Claim;
    readonly quantity: Quantity;
}
/** The relation that a change by `by` leads from one level to another; `rest` says which way, how sure and from where. */
export declare const changeRelation: (by: Claim, from: Level, to: Level, rest: Pick<Relation, "direction" | "confidence" | "origin">) => Relation;
/** The relation that a change leads between two levels of any documents; null where these do not go together. */
export declare function changeBetween(by: Claim, from: Claim, to: Claim, rest: Pick<Relation, 'confidence' | 'origin'>): Relation | null;
/** Whether a change leads from one level to another as it is told. */
export declare function leadsBetween(by: Claim, from: Claim, to: Claim): boolean;
/** A level as its claim gives it. */
export declare const levelOf: (claim: Claim) => Level;
