/** Word lists as YAML and configs hold them; see rules/words.yml for what each means. */
export interface WordLists {
    readonly synonyms: readonly (readonly string[])[];
    readonly contrasts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
    readonly qualifiers: Readonly<Record<string, readonly string[]>>;
    /** What `synonymStems` yields of the synonyms, where it was worked out beforehand. */
    readonly stems?: Readonly<Record<string, string>>;
}
/** Word lists turned round for look-up. */
export interface Vocabulary {
    /** The word class of a word: its synonym row's first word, else its own stem; British and American spelling are one. */
    classOf(word: string): string;
    /** The contrasting memberships of a word, as "group:member"; empty for most words. */
    contrastsOf(word: string): readonly string[];
    /** The aspects that a word marks ("forecast", "target"); empty for most words. */
    qualifiersOf(word: string): readonly string[];
}
/**
 * Builds the look-ups from any number of word lists; where a word stands in several synonym rows, the first wins. A word
 * belongs to the row that holds it or its singular as written, else to the first row that holds a word of its stem: "shares" and "share"
 * or "trains" and "training" can stand in different rows.
 */
export declare function makeVocabulary(lists: readonly WordLists[]): Vocabulary;
/** The stem of each word of some synonym rows, with the first word of the first row that has it. */
export declare function synonymStems(rows: WordLists['synonyms']): Readonly<Record<string, string>>;
