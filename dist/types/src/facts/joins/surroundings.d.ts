import type { Statement } from '../../../grammar/index.js';
import type { Claim, Sentence } from '../../claims/index.js';
import type { Relation, Term } from '../relation.js';
/** The sentences of a set with what each asserts: where the open roles of a statement are looked for. */
export interface Surroundings {
    readonly sentences: readonly Sentence[];
    /** For each sentence, its statements. */
    readonly statements: readonly (readonly Statement[])[];
    /** The sentences that write a number, by that number in plain notation; each once, in order. */
    readonly byNumber: ReadonlyMap<string, readonly Sentence[]>;
    /** The sentences that give a figure of a dimension, by that and then by the unit that they give it in; each once, in order. */
    readonly byUnit: ReadonlyMap<string, ReadonlyMap<string, readonly Sentence[]>>;
    /** The figures of the rows of tables that are wholes of others. */
    readonly wholes: readonly Claim[];
}
/** What stands around each statement of some sentences, beside the wholes of their tables. */
export declare function surroundingsOf(sentences: readonly Sentence[], wholes: readonly Claim[]): Surroundings;
/** The number that a claim writes, in plain notation. */
export declare const numberOf: ({ quantity }: Claim) => string;
/** A figure near a statement: `distance` is the number of sentences back (negative: ahead). */
export interface Neighbour {
    readonly claim: Claim;
    readonly distance: number;
}
/** Figures of the same document around sentence `i`, nearest first going back, then those ahead. */
export declare function neighbours({ sentences }: Surroundings, i: number, back: number, ahead: number): Neighbour[];
/** A term for a claim, in the unit of `model` where one is given; null where they do not go together. */
export declare function termFor(role: string, claim: Claim, model?: Claim): Term | null;
/** The claim that a statement gives a role; null where it leaves the role open. */
export declare function claimOf(statement: Statement, sentence: Sentence, role: string): Claim | null;
/** A relation between terms, with a confidence; null where the terms do not fit together. */
export declare function relationOf(statement: Pick<Statement, 'kind' | 'complete' | 'direction' | 'cue'>, terms: readonly (Term | null)[], confidence: number, origin?: Relation['origin']): Relation | null;
/** Whether a relation's terms can all be right. */
export declare const holds: (relation: Relation) => boolean;
/**
 * Whether a share's terms can all be right and a bound among them is near enough to be said: "more than 60 per cent" is not
 * said of all.
 */
export declare function bearsOut(relation: Relation): boolean;
/** Whether two figures are about like things: the same head noun, or a telling word near both. */
export declare function akin(a: Claim, b: Claim): boolean;
/** The classes of the telling words of a sentence. */
export declare const tellingWords: ({ clause }: Sentence) => ReadonlySet<string>;
