/** The names of the months, written out. */
export declare const months: import("../word-set.js").WordSet;
