/** The words of a list written out with spaces between, as a set. */
export declare const wordSet: (words: string) => ReadonlySet<string>;
