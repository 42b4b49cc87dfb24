/**
 * Display width of text in a terminal: 2 for East Asian wide and fullwidth characters and for emoji (Unicode Standard
 * Annex #11), 0 for combining marks and joiners, else 1. A grapheme cluster is as wide as its widest code point.
 */
export declare function widthOf(text: string): number;
/** Whether each code unit of a text is one column wide. */
export declare const isPlain: (text: string) => boolean;
/** The longest start of `text` that is at most `width` columns wide, cut between grapheme clusters. */
export declare function takeWidth(text: string, width: number): string;
/** `text` itself where it fits into `width` columns (≥ 1), else its start and an ellipsis. */
export declare function clip(text: string, width: number): string;
/** `text` filled up with spaces to `width` columns; a wider text comes back as it is. */
export declare function pad(text: string, width: number): string;
/** Breaks a text at spaces into lines of at most `width` columns (≥ 1); longer words are cut. Never an empty list. */
export declare function wrap(text: string, width: number): string[];
/** The width of a plain text. */
export declare const lengthOf: (text: string) => number;
/**
 * Makes a text from a document safe to print on a terminal, letter by letter, so that offsets stay: white space
 * becomes a space; control characters, escape sequences' starts and bidirectional overrides become U+FFFD.
 */
export declare function printable(text: string): string;
/** Control characters (tab and line ends apart) and bidirectional overrides as U+FFFD, letter by letter. */
export declare function withoutControls(text: string): string;
