/** Verbs of going up or down by the figure that follows them. */
export declare const risers: import("../word-set.js").WordSet;
export declare const fallers: import("../word-set.js").WordSet;
/** Verbs that change something else: their figure is a change only after "by". */
export declare const raisers: import("../word-set.js").WordSet;
export declare const cutters: import("../word-set.js").WordSet;
export declare const rises: import("../word-set.js").WordSet;
export declare const drops: import("../word-set.js").WordSet;
export declare const greater: import("../word-set.js").WordSet;
export declare const lesser: import("../word-set.js").WordSet;
/** Comparatives, which take no noun of their own. */
export declare const comparatives: import("../word-set.js").WordSet;
export declare const adverbs: import("../word-set.js").WordSet;
/** Verbs that "up" and "down" complete: "picked up $5 million" is no rise. */
export declare const phrasal: import("../word-set.js").WordSet;
/** Words that are also prepositions or comparatives; they change only amounts that read as such. */
export declare const particles: import("../word-set.js").WordSet;
/** Verbs and nouns of change that may govern two levels. */
export declare const movers: Set<string>;
