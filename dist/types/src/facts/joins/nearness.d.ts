/**
 * Whether what is written and what it ought to be are near enough to be meant for each other. `ratio` is the one over the
 * other, above 0; `noughts` says how far from a power of ten it may lie where only noughts part the two, in powers of ten.
 */
export declare function isMeant(ratio: number, noughts?: number): boolean;
/** Whether they are near enough whatever the noughts. */
export declare const isClose: (ratio: number) => boolean;
/** Whether a factor, above 0, lies no farther from a power of ten, in powers of ten, than `reach`. */
export declare function isPowerOfTen(ratio: number, reach: number): boolean;
