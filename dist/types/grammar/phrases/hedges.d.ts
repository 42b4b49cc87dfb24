import type { Hedge } from '../../src/quantity/index.js';
import type { Figure } from '../figure.js';
import { type Token } from '../tokens.js';
/** A hedge and the token where its words begin (before the figure) or the one after its last (behind it). */
export interface HedgeFound {
    readonly hedge: Hedge;
    readonly at: number;
}
/** The hedge whose words end right before token `first`; `floor` is the first token that may belong to it. */
export declare function hedgeBefore(tokens: readonly Token[], first: number, floor: number): HedgeFound | null;
/** The hedge whose words begin right after a figure. */
export declare function hedgeAfter(tokens: readonly Token[], next: number): HedgeFound | null;
/** "more than 50 or equal to": takes the figure itself into its bound; the token behind the words, else null. */
export declare function equalAfter(tokens: readonly Token[], next: number): number | null;
/**
 * Whether a hedge may apply to the figure: "over two years" mostly says when, and "5% more than 300" and "12 cm above 2 m"
 * compare; `previous` is the figure before it.
 */
export declare function hedgeApplies(tokens: readonly Token[], found: HedgeFound, figure: Figure, previous: Figure | undefined): boolean;
