import type { Block, CalendarDate } from './document.js';
/** The words before the dash that opens a report: where, when and by whom it was sent. */
export interface Dateline {
    readonly place: string | null;
    readonly agency: string | null;
    readonly date: CalendarDate | null;
}
/**
 * Reads the dateline at the start of a paragraph; null where there is none. It is a place in capitals, or any place
 * beside an agency in brackets or a full date, or a date alone; then a dash. A place before a colon is believed only
 * where the text names it again in ordinary letters ("OSTVIK: The Ostvik council …").
 */
export declare function readDateline(text: string, blocks: readonly Block[]): Dateline | null;
