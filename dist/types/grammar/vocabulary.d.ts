/** The token types of words that the numeral grammar tells apart. */
export type WordType = 'Unit' | 'Tens' | 'Hundred' | 'Scale' | 'ManyScale' | 'Part' | 'Article' | 'And' | 'Of' | 'Point' | 'OrdinalWord' | 'Several' | 'Half';
/** Every word that is a token of its own, with its token type. */
export declare const wordTypes: () => ReadonlyMap<string, WordType>;
/** What a number word is worth ("forty" → 40, "thirds" → 3); 0 for words that are worth nothing. */
export declare const worthOf: (word: string) => number;
