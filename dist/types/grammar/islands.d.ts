import type { Span } from '../src/text/index.js';
/** The stretches of a text that can hold figures, in order and apart from each other, cut at white space. */
export declare function islandsOf(text: string): readonly Span[];
