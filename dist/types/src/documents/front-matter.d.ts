import type { CalendarDate } from './document.js';
/** What the head of a Markdown file declares; `end` is where the text begins (0 without front matter). */
export interface FrontMatter {
    readonly title: string | null;
    readonly date: CalendarDate | null;
    readonly end: number;
}
/** Reads the `key: value` lines of YAML front matter; anything nested is passed over. */
export declare function readFrontMatter(text: string): FrontMatter;
