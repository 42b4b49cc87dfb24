import type { Span } from './span.js';
/**
 * Maps offsets of a plain text (markup removed, entities decoded) back to the file it was taken from.
 * The map is piecewise: `plain[i]` is where a run starts in the plain text and `file[i]` where the same run starts in
 * the file; inside a run both advance together. `plain` is strictly increasing and starts at 0.
 */
export interface OffsetMap {
    readonly plain: readonly number[];
    readonly file: readonly number[];
}
/** A map for text that stands in the file letter by letter, from offset `start` on. */
export declare const identityMap: (start: number) => OffsetMap;
/** The file offset of a plain offset. */
export declare function toFileOffset(map: OffsetMap, offset: number): number;
/** The file span of a plain span. Its end is taken from the last code unit inside, so that markup after it stays out. */
export declare function toFileSpan(map: OffsetMap, span: Span): Span;
/** Collects plain text run by run together with its offset map. */
export declare class MappedText {
    private text;
    private readonly plain;
    private readonly file;
    get length(): number;
    /** Appends `piece`, whose first code unit stands at `fileOffset`; a decoded entity is a piece of its own. */
    add(piece: string, fileOffset: number): void;
    /** The text without white space at its ends, and its map; an empty text maps to offset 0. */
    finish(): {
        readonly text: string;
        readonly map: OffsetMap;
    };
}
