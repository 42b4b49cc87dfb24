/** The text of a file and, where its bytes were not plain UTF-8 or UTF-16, what is wrong with them. */
export interface Decoded {
    /** Without a byte-order mark; empty for a binary file. */
    readonly text: string;
    /** `binary`, or what is wrong with the bytes; null where they decode cleanly. */
    readonly problem: string | null;
    /** The offset of the first byte that is no UTF-8, where that is the problem; else null. */
    readonly badByte: number | null;
}
/**
 * Decodes the bytes of a text file: UTF-8, UTF-16 by its mark or by its pattern of zero bytes, and Windows-1252 where
 * the bytes are no valid UTF-8 but plausible text in it. Never throws.
 */
export declare function decode(bytes: Uint8Array): Decoded;
