import type { Sentence } from '../claims/index.js';
import { type Capitals } from './names.js';
import type { Numbering } from './numbering.js';
import type { Rarity } from './rarity.js';
import { type Vector } from './vector.js';
/** What a sentence tells of every figure in it. */
export interface Told {
    /** Its number among all that is told in the story. */
    readonly place: number;
    /** Its word classes by weight × rarity. */
    readonly sentence: Vector;
    /** The same with the sentences before and behind it, which weigh less. */
    readonly passage: Vector;
    /** Its capitalised words, and those of them that name no speaker. */
    readonly names: readonly number[];
    readonly toldNames: readonly number[];
    /** The years that it names. */
    readonly years: readonly number[];
    /** Its figures other than dates as plain numbers, each once. */
    readonly numbers: readonly number[];
    /** The shares and multiples that it tells, as factors. */
    readonly factors: readonly number[];
    /** The telling digits of its figures, and how many of them have these. */
    readonly digits: ReadonlyMap<string, number>;
}
/** What is told in a story, worked out once. */
export interface Tellings {
    /** What the sentence with this index in the set tells. */
    ofSentence(index: number): Told;
    /** What a cell tells, which stands in no sentence: its heads say it all, these names among it. Most have none. */
    ofCell(names: readonly number[]): Told;
    /** How many places have been given. */
    places(): number;
}
/** What the claims of a story tell beside their figures; `sentences` are those of the whole set. */
export declare function tellings(sentences: readonly Sentence[], lexicon: Numbering, rarity: Rarity, names: Numbering, numbers: Numbering, capitals: Capitals): Tellings;
