import type { Claim } from '../../claims/index.js';
import type { Moment, Quantity } from '../../quantity/index.js';
/** A moment that a relation counts from or to; `claim` is null where it is the document's own date. */
export interface Anchor {
    readonly moment: Moment;
    readonly claim: Claim | null;
}
/** A start and an end that a length may lie between. */
export interface Stretch {
    readonly start: Anchor;
    readonly end: Anchor;
}
/** A length of time between two moments. */
export interface LengthRelation {
    readonly kind: 'length';
    readonly length: Claim;
    /** The length itself; differs from the claim's quantity where the claim is "three weeks later". */
    readonly quantity: Quantity;
    /** What the length may lie between, likeliest first; it is wrong only where none of them fits. */
    readonly stretches: readonly Stretch[];
    /** Stretches that no words point at, but that would bear the length out all the same. */
    readonly excuses: readonly Stretch[];
    /** Whether the start had to be looked for outside the words. */
    readonly open: boolean;
    /** Whether both ends may count ("from 3 to 9 May, seven days") or only the time between. */
    readonly counting: 'either' | 'between';
    readonly confidence: number;
}
/** The age of a person or thing at a moment. */
export interface AgeRelation {
    readonly kind: 'age';
    readonly age: Claim;
    readonly years: number;
    readonly born: Anchor;
    readonly on: Anchor;
    /** Moments that no words point at, but at which the age would be right all the same. */
    readonly excuses: readonly Anchor[];
    /** Things and firms are a year younger or older by how years are counted; persons are not. */
    readonly slack: 0 | 1;
    readonly confidence: number;
}
/** The N-th anniversary of something. */
export interface AnniversaryRelation {
    readonly kind: 'anniversary';
    readonly count: Claim;
    readonly since: Anchor;
    readonly on: Anchor;
    readonly confidence: number;
}
/** A word that points at a day of the document's calendar, beside the day written out. */
export interface NearDayRelation {
    readonly kind: 'near-day';
    readonly near: Claim;
    readonly date: Claim;
    readonly confidence: number;
}
/** Two dates for one event. */
export interface EventRelation {
    readonly kind: 'event';
    readonly a: Claim;
    readonly b: Claim;
    readonly confidence: number;
}
/** Something that texts say about days and clock times that may hold or not. */
export type DateRelation = LengthRelation | AgeRelation | AnniversaryRelation | NearDayRelation | EventRelation;
