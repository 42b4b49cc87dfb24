/** A word of a text: letters with inner hyphens, apostrophes and full stops of initials, or a run of digits. */
export interface Word {
    readonly from: number;
    readonly to: number;
    /** As written. */
    readonly text: string;
    /** Lower case, curly apostrophes straightened, a possessive ending removed. */
    readonly folded: string;
}
/** The words of a text in order; hyphenated compounds stay one word. */
export declare function wordsOf(text: string): Word[];
/** Takes note of a word: where it stands, and what it takes to find it in a lexicon. */
type Visit = (from: number, to: number, hash: number, units: Uint16Array) => void;
/** Visits the words of a text in order. No visit may look for words itself. */
export declare function eachWord(text: string, visit: Visit): void;
/** Lower case with straight apostrophes and without a possessive ending. */
export declare function fold(word: string): string;
/** The singular of a noun, lower case: "fighters" → "fighter", "people" → "person". Other words come back folded. */
export declare function lemmaOf(word: string): string;
/** The Porter stem of a word, for comparing wordings only ("spending", "spends" → "spend"). */
export declare function stemOf(word: string): string;
export {};
