import type { Claim } from '../../claims/index.js';
import type { Moment } from '../../quantity/index.js';
/** The numbers of the sorts of event that the words around a date name. */
export declare function eventsOf(claim: Claim): number[];
/** "TEAL HARBOUR, March 16 (Coast Wire) — …", "your report (“Hall bill soars”, 6 March)": the day of writing is no event. */
export declare const isOfDateline: ({ text, mark }: Claim) => boolean;
/** Whether the sentence of a date tells of more days than one for its event. */
export declare const isMoved: ({ text }: Claim) => boolean;
/** A day that is written out; the year may be open. */
export interface Parts {
    readonly year: string | null;
    readonly month: string;
    readonly day: string;
}
/** The day, month and year of a day that is written out or named ("Christmas Eve"); null for other moments. */
export declare function partsOf({ edtf, year }: Moment): Parts | null;
