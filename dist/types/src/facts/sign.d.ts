import type { Claim, Sentence } from '../claims/index.js';
import type { Relation, Term } from './relation.js';
/** What a relation was read from: its terms by their roles and the sentences of the set, which claims name by their places. */
export interface Read {
    readonly relation: Relation;
    readonly one: (role: string) => Term | undefined;
    readonly sentences: readonly Sentence[];
}
/** Whether the words around the figures say that they are put together in another way than a relation has them. */
export type Sign = (read: Read) => boolean;
export declare const textBefore: ({ text, mark }: Claim) => string;
export declare const textBehind: ({ text, mark }: Claim) => string;
