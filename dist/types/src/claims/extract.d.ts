import { type Reading, type Unread } from '../../grammar/index.js';
import type { Document } from '../documents/index.js';
import { type Span } from '../text/index.js';
import type { Claim } from './claim.js';
import type { ClaimOptions } from './claims.js';
/** Everything that was read from one document, and what was seen and not read; spans are in the file, in its order. */
export interface Extract {
    readonly document: Document;
    readonly readings: readonly (Span & {
        readonly reading: Reading;
    })[];
    readonly unread: readonly (Span & {
        readonly unread: Unread;
    })[];
    readonly claims: readonly Claim[];
}
/** The figures of a document with its claims: of running text all, page furniture included, and of tables captions, cells and sizes of samples in heads. */
export declare function extractFrom(document: Document, claims: readonly Claim[], { dollar, dateOrder }: Pick<ClaimOptions, 'dollar' | 'dateOrder'>): Extract;
