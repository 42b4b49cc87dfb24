import { type Span, type Word } from '../../text/index.js';
/** A place where a text names one of several things. */
export interface Mention extends Span {
    /** Which of the labels is named. */
    readonly index: number;
}
/** The words that tell the things of one list apart. */
export interface Names {
    readonly labels: readonly string[];
    /** For each label its telling stems, in order; stems that several labels share tell nothing. */
    readonly keys: readonly (readonly string[])[];
    /** Stem → label, for stems that one label alone has. */
    readonly owners: ReadonlyMap<string, number>;
    /** Start of at least `PREFIX` letters → the stem among the owners that alone goes on from it; null where several do. */
    readonly starts: ReadonlyMap<string, string | null>;
    readonly initials: ReadonlyMap<string, number>;
}
/** Prepares the heads of a table's rows, or the names in a passage, for being looked for in sentences. */
export declare function namesOf(labels: readonly string[]): Names;
/** The things named in the words of a sentence, in order; neighbouring words of one name make one mention. */
export declare function mentionsIn(words: readonly Word[], names: Names): Mention[];
