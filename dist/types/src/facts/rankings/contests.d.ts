import type { Claim } from '../../claims/index.js';
import type { Document } from '../../documents/index.js';
import { type Measure } from './measure.js';
import { type Names } from './names.js';
/** Things that compete: the rows of a table, or the names in a passage, with what is measured of them. */
export interface Contest {
    readonly document: number;
    readonly block: number;
    /** The sentences (by index in the set) that it is taken from; null for tables, which name all that compete. */
    readonly passage: {
        readonly from: number;
        readonly to: number;
    } | null;
    readonly names: Names;
    /** Rows that sum up or average the others, and collective ones, do not compete. */
    readonly competes: readonly boolean[];
    /** For each row, which of the blocks it stands in that subtotals part: costs are not held against incomes. */
    readonly groups: readonly number[];
    readonly measures: readonly Measure[];
    /** Word stems of caption and corner. */
    readonly words: ReadonlySet<string>;
    readonly caption: string;
}
/** The contests that the tables of a set make, rows against rows. */
export declare function tableContests(documents: readonly Document[], claims: readonly Claim[]): Contest[];
/** Contests by the story of their document: those of another story say nothing of this one. */
export declare function byStory(contests: readonly Contest[], stories: readonly number[]): ReadonlyMap<number, Contest[]>;
