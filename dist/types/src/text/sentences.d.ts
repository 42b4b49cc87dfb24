import type { Span } from './span.js';
/**
 * Cuts a text into sentences; white space between them belongs to none, nor do the bars and dots that part items of a line.
 * A full stop after an initial or a known abbreviation ends a sentence only where the next word cannot follow it.
 */
export declare function sentences(text: string): Span[];
