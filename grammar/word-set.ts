/** The words of a list written out with spaces between, as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))
