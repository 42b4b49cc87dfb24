import type { Claim, Sentence } from '../../claims/index.js';
import { type Quantity } from '../../quantity/index.js';
import type { Term } from '../relation.js';
import { type CandidatesFor } from './divisor-candidates.js';
import type { Rate } from './rate.js';
/** A count that an average may have been divided by. */
export interface Divisor {
    readonly term: Term;
    /** Whether its noun or its unit is the very one that the average is for. */
    readonly named: boolean;
    /** Sentences between it and the average; Infinity for other documents and tables. */
    readonly distance: number;
}
export type ClassOf = (noun: string) => string | null;
/** The word class of a noun's lemma, as the texts of the set use it. */
export declare function classesIn(sentences: readonly Sentence[]): ClassOf;
/** Tells of a noun's lemma whether some figure of the set counts what it names, by its own noun or by the heads of its cell. */
export declare function countedIn(claims: readonly Claim[], classOf: ClassOf): (noun: string) => boolean;
/** All that an average may have been divided by: counts of the noun that it is for, stretches of its period, measures of its unit. */
export declare function divisorsFor(rate: Rate, candidatesFor: CandidatesFor, classOf: ClassOf): Divisor[];
/** A stretch of time as a count of the periods that an average is for, by the calendar or by habits of work. */
export declare function timeOf({ quantity }: Pick<Claim, 'quantity'>, per: string): Quantity | null;
/** What a year holds of a period, for averages of a yearly figure that do not say so. */
export declare const YEARLY: Readonly<Record<string, number>>;
