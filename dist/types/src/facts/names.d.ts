import { type Claim, type Sentence } from '../claims/index.js';
/** How documents write their words. */
export interface Capitals {
    /** Words that the set writes without a capital somewhere. */
    readonly small: ReadonlySet<string>;
    /** Words that the story writes with a capital inside a sentence somewhere: names. */
    readonly named: ReadonlySet<string>;
}
/** Words that stand without a capital somewhere. */
export declare function smallWords(sentences: readonly Sentence[]): ReadonlySet<string>;
/** Words that begin a sentence with a capital: those whose names `smallWords` tells. */
export declare function firstWords(sentences: readonly Sentence[]): ReadonlySet<string>;
/** Words that stand with a capital inside a sentence somewhere. */
export declare function namedWords(sentences: readonly Sentence[]): ReadonlySet<string>;
/** The capitalised words of a sentence, and those of them that do not name who says it. */
export interface Names {
    readonly all: readonly string[];
    readonly told: readonly string[];
}
/** The names in a sentence; its first word counts where the set never writes it small. */
export declare function namesIn({ clause }: Sentence, { small }: Capitals): Names;
/** The words of the names next to a figure; heads of tables begin with a capital whatever they say. */
export declare function entityWordsOf({ cell, subject }: Claim, { named }: Capitals): readonly string[];
