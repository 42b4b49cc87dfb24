import type { Reading, Unread } from '../../grammar/index.js';
import { type Span } from '../text/index.js';
import type { ReportOptions } from './report.js';
/** What was read from one document; spans are in the file. An `Extract` of the command line fits. */
export interface ExtractView {
    readonly document: {
        readonly path: string;
        readonly source: string;
        readonly title: string | null;
    };
    readonly readings: readonly (Span & {
        readonly reading: Reading;
    })[];
    readonly unread: readonly (Span & {
        readonly unread: Unread;
    })[];
}
/**
 * The lines of a document that hold figures, what was read underlined in the colour of its kind (or in ‹ ›), what was
 * not read struck (or in [ ]?); then the list of what was not understood, and the share that was.
 */
export declare function renderExtractText(view: ExtractView, options: ReportOptions): string;
