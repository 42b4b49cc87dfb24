import type { Claim, Sentence } from '../claims/index.js';
import { type Capitals } from './names.js';
import { type Numbering } from './numbering.js';
import type { Rarity } from './rarity.js';
import { type Tabled } from './tabled.js';
import { type Told } from './telling.js';
import { type Vector } from './vector.js';
/** What alignment needs of a claim, worked out once; words, names and figures by their numbers. */
export interface Profile {
    readonly claim: Claim;
    /** Position among the profiles. */
    readonly index: number;
    readonly dimension: string;
    /** Word classes by weight × rarity, those near the figure first; and how many those are. */
    readonly words: Vector;
    readonly near: number;
    /** What its sentence says; for cells the names of their heads alone. */
    readonly told: Told;
    /** Where a cell stands; null for running text. */
    readonly tabled: TabledCell | null;
    /** The noun that is counted; −1 where none is named. */
    readonly head: number;
    readonly modifiers: readonly number[];
    /** Members of contrasting groups, and the group of each. */
    readonly contrasts: readonly number[];
    readonly groups: readonly number[];
    /** The last word of the name that a bare number stands right behind: "Oakes 24", "Hale (31)". */
    readonly holder: string | null;
    /** Whether it is for each of several: "22 hours a week each" is not what all of them work together. */
    readonly each: boolean;
    /** Words of the names near the figure, and whether one of them is among those that name no speaker. */
    readonly entities: readonly number[];
    readonly toldEntity: boolean;
    /** Its figure as a plain number, its telling digits whatever its unit, and how many significant digits it has. */
    readonly number: number;
    readonly digits: string | null;
    readonly digitCount: number;
    /** Whether it is a rate and its document has no other with this dimension and denominator. */
    readonly isOnlyRate: boolean;
    /** Whether a sentence names it as the whole of parts or shares. */
    readonly isWhole: boolean;
    /** Its value with its unit, and its figure with all that it may be compared by. */
    readonly value: number;
    readonly figure: number;
    /** All that is said of it beside words, names and figures; see `aspects.ts`. */
    readonly aspect: number;
    /** Whether the figure is written without a unit that others give it. */
    readonly bare: boolean;
    /** Whether it counts things one by one; or is a bare number of running text with a fraction, which no such count has. */
    readonly counted: boolean;
    readonly broken: boolean;
}
/** A cell's heads by the weights of their words and what these come to, and the telling digits of its row and column. */
export interface TabledCell {
    readonly table: Tabled;
    readonly row: Vector;
    readonly rowTotal: number;
    readonly column: Vector;
    readonly columnTotal: number;
    readonly rowDigits: ReadonlySet<string> | undefined;
    readonly columnDigits: ReadonlySet<string> | undefined;
}
/** The profiles of a story with what their numbers stand for. */
export interface Profiles {
    readonly all: readonly Profile[];
    readonly lexicon: Numbering;
    readonly names: Numbering;
    readonly numbers: Numbering;
    readonly figures: Numbering;
    readonly aspects: Numbering;
    /** How many sentences and cells tell anything. */
    readonly places: number;
}
/**
 * Profiles of all claims that can be held against others, in claim order. `sentences` and `capitals` are those of the whole
 * set.
 */
export declare function profilesOf(claims: readonly Claim[], sentences: readonly Sentence[], lexicon: Numbering, rarity: Rarity, wholes: ReadonlySet<Claim>, capitals: Capitals): Profiles;
