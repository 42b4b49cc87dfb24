/** Verbs of going up or down by the figure that follows them. */
export declare const risers: ReadonlySet<string>;
export declare const fallers: ReadonlySet<string>;
/** Verbs that change something else: their figure is a change only after "by". */
export declare const raisers: ReadonlySet<string>;
export declare const cutters: ReadonlySet<string>;
export declare const rises: ReadonlySet<string>;
export declare const drops: ReadonlySet<string>;
export declare const greater: ReadonlySet<string>;
export declare const lesser: ReadonlySet<string>;
/** Comparatives, which take no noun of their own. */
export declare const comparatives: ReadonlySet<string>;
export declare const adverbs: ReadonlySet<string>;
/** Verbs that "up" and "down" complete: "picked up $5 million" is no rise. */
export declare const phrasal: ReadonlySet<string>;
/** Words that are also prepositions or comparatives; they change only amounts that read as such. */
export declare const particles: ReadonlySet<string>;
/** Verbs and nouns of change that may govern two levels. */
export declare const movers: Set<string>;
