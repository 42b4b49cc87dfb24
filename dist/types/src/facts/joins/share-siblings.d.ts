import type { Claim } from '../../claims/index.js';
import type { Quantity } from '../../quantity/index.js';
import { type Surroundings } from './surroundings.js';
/** Another share with its part, and a test for figures that are plainly no whole of the two. */
export interface Sibling {
    readonly part: Claim;
    readonly share: Claim;
    readonly isWrong: (whole: Quantity) => boolean;
}
/** Other shares with their parts in the same sentence and the two beside it. */
export declare function siblingsOf({ sentences, statements }: Surroundings, i: number, part: Claim): Sibling[];
/** Whether a figure is a whole of the two. */
export declare function fits({ part, share, isWrong }: Sibling, whole: Claim): boolean;
