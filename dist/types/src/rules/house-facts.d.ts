import type { Discrepancy } from '../checks/index.js';
import type { Ledger } from '../facts/index.js';
import { type Quantity } from '../quantity/index.js';
import type { Expression } from './expression.js';
import type { Rule } from './rule.js';
/** Which statements are about a house fact; every list that is not empty must be met. */
export interface FactMatch {
    /** Lemmas of which one must be what the figure counts or measures: "fighter". */
    readonly nouns: readonly string[];
    /** Names that must all stand in the sentence, or in the heads of the cell. */
    readonly entities: readonly string[];
    /** Words that must all stand there, in any form. */
    readonly words: readonly string[];
    /** Words of which none may stand there. */
    readonly unless: readonly string[];
}
/** A figure that a project pins down. */
export interface HouseFact {
    readonly id: string;
    readonly match: FactMatch;
    /** Null where the project names the fact without a value, for assertions only. */
    readonly quantity: Quantity | null;
    readonly written: string | null;
}
/** An expression over house facts that must hold wherever texts state them. */
export interface HouseAssertion {
    readonly id: string;
    readonly assert: string;
    readonly expression: Expression;
    /** Ids of the facts that it is about. */
    readonly facts: readonly string[];
}
export interface HouseFacts {
    readonly facts: readonly HouseFact[];
    readonly assertions: readonly HouseAssertion[];
}
/** The name of a fact in expressions, where a hyphen would be a minus. */
export declare const symbolOfFact: (id: string) => string;
/** Holds the ledger's claims against what a project has pinned down, for the rules of kind `house`. */
export declare function checkHouseFacts(ledger: Ledger, house: HouseFacts, rules: readonly Rule[]): Discrepancy[];
