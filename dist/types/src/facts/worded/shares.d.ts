import { type Claim, type Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import { type NameIndex } from './naming.js';
/** What is looked at for the shares of a story. */
export interface Scene {
    readonly sentences: readonly Sentence[];
    readonly index: NameIndex;
    /** The figures of rows of tables that are wholes of others. */
    readonly wholes: readonly Claim[];
    readonly shares: readonly Claim[];
}
/**
 * Shares whose part or whole is named by words alone, held against the figures of the set that the words name. Silent where
 * any figures that may be meant bear the share out, or another place gives the same share. `settled` are the shares that
 * other readings have found part and whole of.
 */
export declare function wordedShares(sentences: readonly Sentence[], claims: readonly Claim[], wholes: readonly Claim[], settled: ReadonlySet<Claim>): Relation[];
