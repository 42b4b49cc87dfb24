/** One fault of a rule pack or config file; line and column are 1-based. */
export interface FileProblem {
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
}
/** Thrown where a rule pack or config file cannot be used: holds all its faults, in the order of their places. */
export declare class InvalidFile extends Error {
    readonly name = "InvalidFile";
    readonly problems: readonly FileProblem[];
    constructor(problems: readonly FileProblem[]);
}
/** "path:line:column: message". */
export declare const printProblem: (problem: FileProblem) => string;
/** ": did you mean "severity"?" where one of `names` is near `wrong`, else "". */
export declare function hint(wrong: string, names: Iterable<string>): string;
/** The hint; where no name is near, all of a short list of names. */
export declare const hintOrList: (wrong: string, names: readonly string[]) => string;
/**
 * The name that `wrong` was most likely meant as: the nearest by edits (insert, drop, change, swap of neighbours; case does
 * not count) within a third of its length, else one that it begins, else the one that shares most of its words. The first
 * of equals wins; null where none is near.
 */
export declare function nearest(wrong: string, names: Iterable<string>): string | null;
