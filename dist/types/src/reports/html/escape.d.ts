import type { Location } from '../../findings/index.js';
import type { Span } from '../../text/index.js';
/** Any text as HTML content or quoted attribute value: nothing in it can become markup. */
export declare function escapeHtml(text: string): string;
/** A value as JSON that may stand inside a script element. */
export declare const embeddedJson: (value: unknown) => string;
/** A sentence, shortened around its marks to about `width` characters, with `<mark>` around each. */
export declare function markedHtml(sentence: string, marks: readonly Span[], width: number): string;
/** A relative link to a file of the run; never a scheme or a host, whatever the path is. */
export declare function fileHref(path: string): string;
/** A link to the figure itself: a text fragment where a browser shows the file, else the line as code hosts name it. */
export declare function placeHref({ path, start, sentence, mark }: Location): string;
