import type { Claim } from '../claims/index.js';
import type { Document } from '../documents/index.js';
import { type Span } from '../text/index.js';
import type { Location, Position } from './finding.js';
/** Turns claims and spans of a set's documents into places that the contract prints. */
export interface Locator {
    readonly locate: (claim: Claim, role: string) => Location;
    readonly position: (document: number, offset: number) => Position;
    /** Start and end of a span of a document's file. */
    readonly range: (document: number, span: Span) => {
        readonly start: Position;
        readonly end: Position;
    };
}
/** Locates claims only. */
export declare const locator: (documents: readonly Document[]) => Locator["locate"];
/** A locator over a set; each document's lines are indexed once, when first asked for. */
export declare function locatorOf(documents: readonly Document[]): Locator;
