/**
 * What is known of the words of a language, made when a word is first met. A word met shortly before is found by its place
 * in a text, without cutting it out. Both tables are bounded, so that an archive of odd words does not fill the heap; and
 * figures, of which there is no end, stand in neither but for short ones in the second.
 */
export declare class Lexicon<Entry> {
    private readonly entries;
    private readonly recent;
    /** The words of `recent` letter by letter, and their lengths. */
    private readonly letters;
    private readonly lengths;
    private readonly most;
    private readonly make;
    constructor(most: number, make: (word: string) => Entry);
    of(word: string): Entry;
    /** The entry of `text.slice(from, to)`, whose code units are `units`; `hash` is any hash of them. */
    at(text: string, units: Uint16Array, from: number, to: number, hash: number): Entry;
    private holds;
}
