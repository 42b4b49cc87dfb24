import type { Block, CalendarDate, Problem, TextBlock } from './document.js';
/** What a format's reader hands on: the blocks, and what the markup itself says of title and date. */
export interface Draft {
    readonly blocks: readonly Block[];
    /** A title that the format declares (front matter, `<title>`); the first heading is preferred to it. */
    readonly title: string | null;
    /** The text of an HTML `<title>`. */
    readonly pageTitle?: TextBlock | null;
    /** A date that the format declares (front matter, meta tags, `<time>`). */
    readonly date: CalendarDate | null;
    readonly problems: readonly Problem[];
}
/** Reads one format. `text` is the whole file; never throws on bad input. */
export type FormatReader = (text: string) => Draft;
