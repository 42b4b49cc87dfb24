import type { Profile } from './profile.js';
import { type PairKind, type Signals } from './weights.js';
/** What speaks for and against two claims of one dimension being about the same figure; values play no part. */
export declare function signalsOf(a: Profile, b: Profile): Signals;
/** Log-odds of two claims being about the same figure. */
export declare function logOdds(signals: Signals, kind: PairKind): number;
/** The signals of two claims that share nothing. */
export declare const NO_SIGNALS: Signals;
export declare const probability: (odds: number) => number;
