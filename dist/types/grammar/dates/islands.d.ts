import type { Span } from '../../src/text/index.js';
/** The stretches of a text that may hold a date, in order, apart from each other and cut at white space. */
export declare function islandsOf(text: string): Span[];
