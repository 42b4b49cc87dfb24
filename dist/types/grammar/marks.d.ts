/**
 * A mark for these words: a bit that every token of theirs bears, so that asking a token costs no look-up. There is room
 * for thirty such lists, and a list is to be made before the first text is read.
 */
export declare function mark(words: Iterable<string>): number;
/** All marks of a word. */
export declare const marksOf: (key: string) => number;
