import { type Quantity, type Verdict } from '../quantity/index.js';
import { type TablePowers } from './lifting.js';
import type { Profile, Profiles } from './profile.js';
import { type Difference } from './slip-odds.js';
/** Two figures held against each other, whoever gives them: what is asked of them is worked out once. */
export declare class Compared {
    /** The figures as they are held together, and the second in the unit of the first. */
    readonly x: Quantity;
    readonly z: Quantity;
    readonly y: Quantity;
    /** As far as the figures alone tell. */
    readonly verdict: Exclude<Verdict, 'superseded'>;
    private known;
    private full;
    private equal;
    private scaled;
    private unscaled;
    constructor(x: Quantity, z: Quantity, y: Quantity, verdict: Exclude<Verdict, 'superseded'>);
    /** What they say where they are held to differ. */
    get difference(): Difference;
    /** Whether they have the same digits at scales that one may be taken for the other in. */
    get areScaled(): boolean;
    /** See `areUnscaled`. */
    get areUnscaled(): boolean;
    /** An equal value speaks for one fact, the more so the more digits it has; a qualifier lost or added hardly matters. */
    agreement(verdict: Verdict): number;
}
/** Compares claims of a story, one that is held with one after the other. */
export interface Comparer {
    hold(a: Profile): void;
    /** Null where the figures cannot be compared. */
    compare(b: Profile): Compared | null;
}
/**
 * Figures are repeated from document to document: how two figures of running text stand to each other is worked out once
 * for all claims that give the first, and so is each figure of a claim in each unit of its dimension.
 */
export declare function comparer({ all, figures }: Profiles, powers: TablePowers): Comparer;
