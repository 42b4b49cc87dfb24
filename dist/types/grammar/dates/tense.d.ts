import type { Span } from '../../src/text/index.js';
import type { Tense } from './anchor.js';
/**
 * The tense that the words around a phrase show, in a text of these code units: the nearest sign before it in its sentence, else the nearest after it.
 * "since" right before looks back whatever else stands there; "by" and "until" look ahead where nothing else shows.
 */
export declare function tenseAround(text: string, units: Uint16Array, span: Span): Tense;
