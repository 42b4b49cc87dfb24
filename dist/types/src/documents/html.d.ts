import type { Draft } from './draft.js';
/**
 * Reads HTML from the parser's events: headings, paragraphs, items, quotes, captions, tables with spans, and text that
 * stands bare in a division. Navigation, asides, forms and elements whose class or id names page machinery become
 * furniture; `<meta>`, `<time>` and linked data give the date.
 */
export declare function readHtml(text: string): Draft;
