import type { Claim, ClauseWord, Sentence } from '../../claims/index.js';
/**
 * What stands for an operand of a share: figures any of which may be meant, the nearest first; words that name one, all of
 * them or some; or the total of all.
 */
export type Operand = {
    readonly kind: 'figures';
    readonly claims: readonly Claim[];
} | {
    readonly kind: 'words';
    readonly words: readonly Named[];
    readonly all: boolean;
} | {
    readonly kind: 'total';
};
/** A word of a name: its class, and how telling it is by itself. */
export type Named = Pick<ClauseWord, 'class' | 'weight'>;
/** A share with what its sentence says that it is, and of what. */
export interface ToldShare {
    readonly share: Claim;
    readonly part: Operand;
    readonly whole: Operand;
}
/** The shares of sentence `i` that are told of something; those of another time are left out. */
export declare function toldShares(sentences: readonly Sentence[], i: number): ToldShare[];
