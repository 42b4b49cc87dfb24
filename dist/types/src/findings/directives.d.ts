import type { Document } from '../documents/index.js';
import { type Span } from '../text/index.js';
/** A comment in a document that turns rules off for a part of it. */
export interface Directive extends Span {
    /** Rules it names; empty where it means all. */
    readonly rules: readonly string[];
    /** The text after "--"; null where there is none. */
    readonly reason: string | null;
    /** The part of the file that it covers. */
    readonly covers: Span;
}
/**
 * The directives of a document: `<!-- tieout-disable[-line|-next-line|-file] rule … -- reason -->` and
 * `<!-- tieout-enable rule … -->` in Markdown and HTML, the same after `#` in CSV and TSV; plain text has none. Those
 * inside code are text. "Next line" is the next one that is not blank.
 */
export declare function directivesOf(document: Document): Directive[];
