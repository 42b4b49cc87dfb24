import type { Claims } from '../claims/index.js';
/** What tells a document's story from others, before it is known how rare that is in the set. */
export interface Traits {
    readonly names: ReadonlySet<string>;
    /** Figures by their digits. */
    readonly figures: ReadonlySet<string>;
    /** Word class → how often it is said. */
    readonly words: ReadonlyMap<string, number>;
}
/** For each document the index of the first document that tells the same story. */
export type Storyteller = (documents: readonly Traits[]) => number[];
/** Tells the stories of one set. */
export declare const storiesOf: Storyteller;
/** Tells stories again and again: traits that come a second time, as the same object, are not put into numbers anew. */
export declare function storyteller(): Storyteller;
/** Whether a set is so small that nothing is gained by looking at some of its stories only. */
export declare const isSmall: (documents: number) => boolean;
/** The traits of one document, from its claims and sentences. */
export declare function traitsOf({ claims, sentences }: Pick<Claims, 'claims' | 'sentences'>): Traits;
