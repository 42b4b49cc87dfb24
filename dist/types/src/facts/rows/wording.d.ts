import type { Claim, Sentence } from '../../claims/index.js';
import { type Naming } from './naming.js';
/** What a text takes a share of: the whole of a table, what words name, a figure, or nothing that it says. */
export type ShareOf = {
    readonly kind: 'whole';
} | {
    readonly kind: 'words';
    readonly words: ReadonlySet<string>;
    readonly at: number;
    readonly all: boolean;
} | {
    readonly kind: 'figure';
    readonly claim: Claim;
} | {
    readonly kind: 'unsaid';
};
/** A share that a sentence gives a thing which it names. */
export interface SharePredicate {
    readonly subject: Naming;
    readonly share: Claim;
    readonly of: ShareOf;
    /** Whether the verb says by itself that the thing is a part of a whole: "makes up", "accounts for". */
    readonly sure: boolean;
}
/** Between the name of a thing and a share of it; what the first group holds says by itself that it is a part of a whole. */
export declare const PREDICATE: RegExp;
/** The shares that a sentence gives to things which it names, in order. */
export declare function sharesSaid(sentence: Sentence, namings: readonly Naming[]): SharePredicate[];
export declare function shareOf({ text, clause }: Sentence, share: Claim, next: Claim | undefined): ShareOf;
