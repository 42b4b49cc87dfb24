import type { Candidate } from './candidate.js';
/**
 * Gives finding ids of eight hex digits, one after another, by their keys; findings that say the very same get a counter,
 * in the order of asking.
 */
export declare function namer(): (key: string) => string;
/**
 * What names a finding: the rule and what the claims say. Paths, offsets and the order of documents do not count, so a name
 * survives reflow, moved paragraphs and renamed files.
 */
export declare const keyOf: ({ rule, base }: Candidate) => string;
/** The id of a finding about a place in a text rather than about claims. */
export declare const nameOf: (ruleId: string, text: string, seen: Map<string, number>) => string;
