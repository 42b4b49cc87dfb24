import { type Interval } from '../quantity/index.js';
/** An arithmetic operator over intervals, and how steps write it. */
interface Operation {
    readonly sign: string;
    readonly apply: (values: readonly Interval[]) => Interval;
}
/** The comparisons that expressions may make, by mathjs's name for them, and how steps write them. */
export declare const COMPARISONS: {
    readonly equal: {
        readonly sign: "=";
        readonly failed: "≠";
    };
    readonly unequal: {
        readonly sign: "≠";
        readonly failed: "=";
    };
    readonly smaller: {
        readonly sign: "<";
        readonly failed: "is not below";
    };
    readonly smallerEq: {
        readonly sign: "≤";
        readonly failed: "is more than";
    };
    readonly larger: {
        readonly sign: ">";
        readonly failed: "is not above";
    };
    readonly largerEq: {
        readonly sign: "≥";
        readonly failed: "is less than";
    };
};
/** The operators that expressions may use, by mathjs's name for them. */
declare const operations: {
    add: {
        sign: string;
        apply: (values: readonly Interval[]) => Interval;
    };
    subtract: {
        sign: string;
        apply: (values: readonly Interval[]) => Interval;
    };
    multiply: {
        sign: string;
        apply: (values: readonly Interval[]) => Interval;
    };
    divide: {
        sign: string;
        apply: (values: readonly Interval[]) => Interval;
    };
    unaryMinus: {
        sign: string;
        apply: ([value]: readonly Interval[]) => Interval;
    };
    unaryPlus: {
        sign: string;
        apply: ([value]: readonly Interval[]) => Interval;
    };
};
/** A function over at least one interval, and how steps write it. */
interface Called {
    /** Set where it takes exactly one figure. */
    readonly single?: true;
    readonly apply: (values: readonly Interval[]) => Interval;
    readonly text: (values: readonly string[]) => string;
}
/** The functions that expressions may call; each takes figures and lists of figures. */
declare const functions: {
    sum: {
        apply: (values: readonly Interval[]) => Interval;
        text: (values: readonly string[]) => string;
    };
    mean: {
        apply: (values: readonly Interval[]) => Interval;
        text: (values: readonly string[]) => string;
    };
    min: {
        apply: (values: readonly Interval[]) => Interval;
        text: (values: readonly string[]) => string;
    };
    max: {
        apply: (values: readonly Interval[]) => Interval;
        text: (values: readonly string[]) => string;
    };
    abs: {
        single: true;
        apply: ([value]: readonly Interval[]) => Interval;
        text: ([text]: readonly string[]) => string;
    };
    round: {
        single: true;
        apply: ([value]: readonly Interval[]) => Interval;
        text: (values: readonly string[]) => string;
    };
    count: {
        apply: (values: readonly Interval[]) => Interval;
        text: (values: readonly string[]) => string;
    };
    first: {
        apply: ([value]: readonly Interval[]) => Interval;
        text: ([text]: readonly string[]) => string;
    };
    last: {
        apply: (values: readonly Interval[]) => Interval;
        text: (values: readonly string[]) => string;
    };
};
export type Comparison = keyof typeof COMPARISONS;
export type OperationName = keyof typeof operations;
export type FunctionName = keyof typeof functions;
export declare const OPERATIONS: Readonly<Record<OperationName, Operation>>;
export declare const FUNCTIONS: Readonly<Record<FunctionName, Called>>;
export {};
