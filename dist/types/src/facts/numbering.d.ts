/** Numbers for keys, so that what is compared over and over can be compared as numbers. */
export interface Numbering {
    /** The number of a key: 0 for the first that was asked for, and so on. */
    of(key: string): number;
    /** The keys by their numbers. */
    readonly keys: readonly string[];
}
/** Starts to number keys, or goes on behind those that have their numbers already. */
export declare function numbering(known?: readonly string[]): Numbering;
