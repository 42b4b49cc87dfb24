import type { Claim } from '../../claims/index.js';
/** Whether a figure is an exact level: no change, range or bound. */
export declare const isLevel: ({ quantity }: Claim) => boolean;
/** The size of a figure in the unit of another of its field. */
export declare const sizeLike: (claim: Claim, model: Claim) => number;
/**
 * Whether a figure is that of another of the field of `own`: in the same unit or bare, and behind a name or "one", behind words for
 * the others, or next in a list of which `last` is one.
 */
export declare function isRival(claim: Claim, own: Claim, last: Claim | null): boolean;
