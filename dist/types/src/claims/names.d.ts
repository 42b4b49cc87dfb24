import type { Clause } from './clause.js';
/** A run of capitalised words of a clause, from word `first` to before word `next`, folded, without function words. */
export interface Name {
    readonly first: number;
    readonly next: number;
    readonly name: string;
}
/** The names in a clause; the first word of a sentence counts only inside a run, and where all is capitals there are none. */
export declare function namesIn(clause: Clause): readonly Name[];
/** The names near a figure, nearest first; `near` says how near each word of the clause is to it. */
export declare function namesNear(names: readonly Name[], near: readonly number[]): readonly string[];
