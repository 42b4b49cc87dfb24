import type { Profile, Profiles } from './profile.js';
import type { Signals, Weights } from './weights.js';
/** What two claims say of each other by what is said of them beside words, names and figures. */
export interface AspectOdds {
    hold(a: Profile): void;
    /** Log-odds that the one held and this one are about the same figure. */
    odds(b: Profile): number;
    /** Whether contrasting words or times tell them apart. */
    areParted(b: Profile): boolean;
}
/**
 * Claims of which the same is said are many, so that each pair of sorts of them is looked at once. `table` says what each
 * signal counts for.
 */
export declare function aspectOdds({ aspects }: Profiles, table: Weights<Signals>): AspectOdds;
