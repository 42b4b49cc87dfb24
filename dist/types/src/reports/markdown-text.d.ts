import type { Span } from '../text/index.js';
/** Plain text as Markdown that shows it letter by letter on one line: nothing in it becomes markup, link or mention. */
export declare function inline(text: string): string;
/** A code span that holds the text whatever backticks are in it; a table cell can hold it too. */
export declare function code(text: string): string;
/** A sentence, shortened around its figures, with the figures bold. */
export declare function marked(sentence: string, marks: readonly Span[]): string;
