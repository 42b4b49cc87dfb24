import type { Claim, Sentence } from '../../claims/index.js';
import type { CalendarDate, Document } from '../../documents/index.js';
import { type Moment } from '../../quantity/index.js';
import type { Anchor, Stretch } from './date-relation.js';
/** What the joins of dates look things up in. */
export interface DateSet {
    readonly documents: readonly Document[];
    readonly sentences: readonly Sentence[];
    /** Every claim that is a date or clock time, cells too, by document. */
    readonly moments: readonly (readonly Claim[])[];
    /** For each document, the index of the first that tells the same story. */
    readonly stories: readonly number[];
}
export declare const anchorOf: (claim: Claim) => Anchor;
/** A common year, in which days are counted that no leap day can lie between. */
export declare const ANY_YEAR = 2025;
/** The two ends of "from 3 May to 13 June" or "09:12–14:42", which are one claim; null where they are none. */
export declare function stretchOfRange(claim: Claim, { documents }: DateSet): Stretch | null;
/**
 * A document's own day; where it names none, the first day of the others if they all are of one week. Null where that
 * leaves no day.
 */
export declare function documentAnchor(document: number, { documents }: DateSet): Anchor | null;
export declare function momentOfDate(date: CalendarDate | null): Moment | null;
/**
 * The stretches between two moments in the years that they may be meant in: a date without a year is taken in each year
 * around the document's own and in the other's year, those in the right order that lie nearest to each other first.
 */
export declare function stretchesBetween(a: Anchor, b: Anchor, set: DateSet, back: boolean): Stretch[];
