import type { Ledger } from './ledger.js';
import { type Calibration } from './measured.js';
import type { Pairing } from './pairing.js';
import { type Evidence, type Signals } from './weights.js';
/** A signal or a piece of evidence by its name in `weights.ts`, or what the values say: equal digits, a slip of the pen. */
export type ReasonName = keyof Signals | 'figures' | keyof Evidence;
/** What one thing says of two claims. */
export interface Reason {
    readonly name: ReasonName;
    /** Log-odds that the two are about one figure; never 0. */
    readonly odds: number;
}
/** Why two claims were held to be about one figure. */
export interface Reasons {
    /** Strongest first; they add up to `odds`. */
    readonly reasons: readonly Reason[];
    /** Log-odds of them all, and how these become the confidence of the pair. */
    readonly odds: number;
    readonly calibration: Calibration;
    /** Whether either of two that differ fits another figure of the other's document better; then no evidence is weighed. */
    readonly secondBest: boolean;
    /** The words that both have near their figures, as written, most telling first. */
    readonly words: readonly string[];
}
/**
 * Why each of some pairs of a ledger was aligned; null for those that are held against each other for another reason than
 * their likeness. The stories that they are of are scored anew, once for each signal, so that this is for few pairs.
 */
export declare function reasonsFor(pairings: readonly Pairing[], ledger: Ledger): readonly (Reasons | null)[];
