import type { Claims } from '../claims/index.js';
import type { Numbering } from './numbering.js';
/** What tells a document's story from others, before it is known how rare that is in the set. */
export interface Traits {
    readonly names: ReadonlySet<string>;
    /** Figures by their digits. */
    readonly figures: ReadonlySet<string>;
    /** Word class → how often it is said. */
    readonly words: ReadonlyMap<string, number>;
}
/** The same in numbers of a lexicon. */
export interface NumberedTraits {
    /** Names first, from `named` on figures. */
    readonly keys: Int32Array;
    readonly named: number;
    readonly words: Int32Array;
    /** How often each word is said. */
    readonly counts: Int32Array;
}
/** The traits of one document, from its claims and sentences. */
export declare function traitsOf({ claims, sentences }: Pick<Claims, 'claims' | 'sentences'>): Traits;
/** Traits in numbers of a lexicon, which takes in what it does not have. */
export declare const numberedTraits: ({ names, figures, words }: Traits, lexicon: Numbering) => NumberedTraits;
/** How many digits a figure has, as a lexicon holds it. */
export declare const digitsIn: (figure: string) => number;
