import { type NumberedTraits, type Traits } from './traits.js';
/** For each document the index of the first document that tells the same story. */
export declare function storiesOf(documents: readonly Traits[]): number[];
/** The same of traits in numbers; `lexicon` holds what the numbers stand for. */
export declare function storiesAmong(traits: readonly NumberedTraits[], lexicon: readonly string[]): number[];
/** Whether a set is so small that nothing is gained by looking at some of its stories only. */
export declare const isSmall: (documents: number) => boolean;
