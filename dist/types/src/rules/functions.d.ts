import { type Interval } from '../quantity/index.js';
/** An arithmetic operator over intervals, and how steps write it. */
interface Operation {
    readonly sign: string;
    readonly apply: (values: readonly Interval[]) => Interval;
}
/** The operators that expressions may use, by mathjs's name for them. */
export declare const OPERATIONS: Readonly<Record<string, Operation>>;
/** A function over at least one interval, and how steps write it. */
interface Called {
    /** Set where it takes exactly one figure. */
    readonly single?: true;
    readonly apply: (values: readonly Interval[]) => Interval;
    readonly text: (values: readonly string[]) => string;
}
/** The functions that expressions may call; each takes figures and lists of figures. */
export declare const FUNCTIONS: Readonly<Record<string, Called>>;
export {};
