import type { Claim, Sentence } from '../claims/index.js';
import { type Decimal } from '../quantity/index.js';
import type { Rarity } from './rarity.js';
import { type Tabled } from './tabled.js';
/** What alignment needs of a claim, worked out once. */
export interface Profile {
    readonly claim: Claim;
    readonly dimension: string;
    /** Word class → weight × rarity, and the length of that vector; the same for near words only, and for the sentence. */
    readonly words: ReadonlyMap<string, number>;
    readonly length: number;
    readonly near: ReadonlyMap<string, number>;
    readonly nearLength: number;
    readonly sentence: ReadonlyMap<string, number>;
    readonly sentenceLength: number;
    /** The sentence with those before and behind it, which weigh less; empty for cells. */
    readonly passage: ReadonlyMap<string, number>;
    readonly passageLength: number;
    /** The table that a cell stands in; null for running text. */
    readonly table: Tabled | null;
    /** The words that tell it best, rarest first. */
    readonly keys: readonly string[];
    /** Whether it is a rate and its document has no other with this dimension and denominator. */
    readonly isOnlyRate: boolean;
    /** Whether a sentence names it as the whole of parts or shares. */
    readonly isWhole: boolean;
    readonly entityWords: ReadonlySet<string>;
    /** All capitalised words of the sentence, or of a cell's row head. */
    readonly names: ReadonlySet<string>;
    readonly number: Decimal;
    /** The other figures of its sentence, as plain numbers. */
    readonly neighbours: ReadonlySet<string>;
    /** The telling digits of the other figures of its sentence, whatever their units; empty for cells. */
    readonly digits: ReadonlySet<string>;
    /** The years that its sentence names. */
    readonly years: ReadonlySet<number>;
}
/**
 * Profiles of all claims that can be held against others, in claim order. `sentences` and `small` are those of the whole
 * set; see `smallWords`.
 */
export declare function profilesOf(claims: readonly Claim[], sentences: readonly Sentence[], rarity: Rarity, wholes: ReadonlySet<Claim>, small: ReadonlySet<string>): Profile[];
/** Words that the set writes without a capital somewhere. */
export declare function smallWords(sentences: readonly Sentence[]): ReadonlySet<string>;
