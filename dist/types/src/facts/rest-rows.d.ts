import type { Claim } from '../claims/index.js';
/** "Other costs": a row for what the rows above it are not says nothing of what a text names. */
export declare const isOfRestOnly: ({ cell }: Claim, other: Claim) => boolean;
