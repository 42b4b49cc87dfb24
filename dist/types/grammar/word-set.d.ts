/** A list of words that is asked whether it holds one. */
export interface WordSet extends Iterable<string> {
    has(word: string): boolean;
}
/** The words of a list written out with spaces between, as a set; it is made when first asked. */
export declare const wordSet: (words: string) => WordSet;
