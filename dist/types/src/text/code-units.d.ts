/**
 * Lays the UTF-16 code units of texts out as numbers, which a loop reads twice as fast as it reads a string. What `of`
 * yields holds the text until it is called again, and behind it at least four zeros.
 */
export declare class CodeUnits {
    private readonly units;
    private readonly bytes;
    of(text: string): Uint16Array;
}
