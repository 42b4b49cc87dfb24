/** A 1-based place in a text; `column` counts UTF-16 code units from the start of the line. */
export interface LineColumn {
    readonly line: number;
    readonly column: number;
}
/** Answers in which line and column an offset lies. */
export interface LineIndex {
    /** `offset` is clamped to the text; CRLF, LF and a lone CR each end one line. */
    at(offset: number): LineColumn;
    /** The whole line that holds `offset`, without its line end. */
    lineAt(offset: number): string;
}
/** Indexes a text's line starts once, in linear time; each look-up is a binary search. */
export declare function lineIndex(text: string): LineIndex;
