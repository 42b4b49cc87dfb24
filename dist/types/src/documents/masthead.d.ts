import type { Block, CalendarDate } from './document.js';
/** What the lines at the head (and foot) of a document say of it. */
export interface Masthead {
    readonly blocks: readonly Block[];
    readonly title: string | null;
    readonly date: CalendarDate | null;
    readonly place: string | null;
    readonly agency: string | null;
}
/**
 * Finds title, date, place and agency, and marks date lines and bylines. Furniture is passed over; a date on its own
 * line, in a byline or in a dateline is taken, a date in running prose never.
 */
export declare function readMasthead(blocks: readonly Block[]): Masthead;
