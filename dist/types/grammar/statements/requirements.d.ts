/** Strings of which a text must hold at least one. */
export type Requirement = readonly string[];
/**
 * What a pattern cannot do without: a text that lacks one of these has no match. Only literal characters and sets of
 * letters count that every match must go through. Looking for them is quicker by far than trying the many patterns of
 * this folder on each sentence, or even than setting them up.
 */
export declare function requirementsOf({ source, flags }: RegExp): readonly Requirement[];
/** Whether a text has all that is required. */
export declare function meets(text: string, requirements: readonly Requirement[]): boolean;
