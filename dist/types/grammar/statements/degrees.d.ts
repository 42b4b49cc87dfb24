/** Which end of a scale a word puts a thing at; `either` where that depends on what is measured. */
export type End = 'high' | 'low' | 'either';
/** What kind of figure a word of degree orders: sizes, prices, moves up or down, or how fast things go. */
export type Aspect = 'level' | 'price' | 'rise' | 'fall' | 'move' | 'pace';
/** One word of degree: its superlative, the comparative forms, and what it says of the scale. */
export interface Degree {
    readonly most: string;
    readonly more: string;
    readonly end: End;
    readonly aspect: Aspect;
    /** Whether it orders by one property (age, weather, wealth, traffic) that a table may not measure. */
    readonly specific: boolean;
}
/** Superlatives and comparatives that order things by a figure; "best" and "worst" take their end from what is measured. */
export declare const degrees: readonly Degree[];
/** Adjectives that take "most" and "least" and name what is measured; others say nothing that a table could bear out. */
export declare const MANNERS: Readonly<Record<string, {
    readonly end: 'high' | 'low';
    readonly aspect: Aspect;
}>>;
/** Whether a word tells of a rise, a fall or a move that may be either; null for other words. */
export declare function moveOf(folded: string): 'rise' | 'fall' | 'move' | null;
