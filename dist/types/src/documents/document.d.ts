import type { OffsetMap } from '../text/index.js';
/** What a piece of running text is in its document. `furniture` is page machinery and holds no claims. */
export type TextKind = 'heading' | 'standfirst' | 'paragraph' | 'item' | 'quote' | 'caption' | 'byline' | 'code' | 'furniture';
/** A stretch of running text. `text` is plain (no markup, entities decoded); `map` leads back into the file. */
export interface TextBlock {
    readonly kind: TextKind;
    readonly text: string;
    readonly map: OffsetMap;
    /** Headings: 1–6. Items: nesting depth from 1. Else 0. */
    readonly level: number;
    /** Items of one list share a number ≥ 0; −1 elsewhere. */
    readonly list: number;
}
/** One cell of a table. Spanned cells stand once, at their first place. */
export interface Cell {
    readonly text: string;
    readonly map: OffsetMap;
    readonly row: number;
    readonly column: number;
    readonly columnSpan: number;
    readonly rowSpan: number;
    /** Marked up or recognised as a head cell (`<th>`, Markdown head row, first CSV record of words). */
    readonly header: boolean;
    /** Bold or italic as a whole: totals and subtotals often are. */
    readonly emphasised: boolean;
    /** Leading indent of the text in steps (two spaces, an em space or two `&nbsp;` make one step). */
    readonly indent: number;
}
export interface TableBlock {
    readonly kind: 'table';
    /** `<caption>`, or the title line directly above the table; null where there is none. Never also a block of its own. */
    readonly caption: TextBlock | null;
    readonly rows: readonly (readonly Cell[])[];
    /** How many rows at the top are heads (0 where the table has none). */
    readonly headRows: number;
    readonly columns: number;
}
export type Block = TextBlock | TableBlock;
/** A calendar day, as far as it is known: month and day are 1-based; null where the source does not say. */
export interface CalendarDate {
    readonly year: number;
    readonly month: number | null;
    readonly day: number | null;
}
/** Something in the input that could not be read as meant; `offset` is in the file. */
export interface Problem {
    readonly message: string;
    readonly offset: number;
}
/** What goes in: the decoded text of one file (byte-order mark removed) and what is known of it. */
export interface SourceText {
    /** Relative, `/`-separated; only shown, and used to guess the media type where none is given. */
    readonly path: string;
    readonly text: string;
    readonly mediaType?: string | undefined;
    /** Overrides the date found in the text: YYYY, YYYY-MM or YYYY-MM-DD. */
    readonly date?: string | undefined;
}
export type MediaType = 'text/plain' | 'text/markdown' | 'text/html' | 'text/csv' | 'text/tab-separated-values';
/** One document, read: blocks in reading order, everything with exact offsets into `source`. */
export interface Document {
    readonly path: string;
    readonly source: string;
    readonly mediaType: MediaType;
    /** In reading order; the headline is the first heading, also where a plain-text file only implies it. */
    readonly blocks: readonly Block[];
    readonly title: string | null;
    /** The date the document speaks from (front matter, meta tags, `<time>`, dateline, byline), not a crawl date. */
    readonly date: CalendarDate | null;
    /** The place of a dateline ("WASHINGTON (AFP) —"), else null. */
    readonly place: string | null;
    /** A news agency named in dateline or byline ("AFP"), else null. */
    readonly agency: string | null;
    readonly problems: readonly Problem[];
}
