import type { Claim } from '../claims/index.js';
import type { Verdict } from '../quantity/index.js';
/** Two claims held against each other. */
export interface Pairing {
    readonly a: Claim;
    readonly b: Claim;
    readonly verdict: Verdict;
    /** Log-odds from the words alone; 0 where they were not measured. */
    readonly context: number;
    /** Whether its signals were measured, or the two are held against each other for another reason. */
    readonly scored: boolean;
    /** Whether other names, times or contrasting words tell the two apart. */
    readonly parted: boolean;
    /** 0…1: how sure it is that the two are about the same figure, after all other partners were considered. */
    readonly confidence: number;
}
/** Two claims that cannot both be right for another reason than the likeness of their words. */
export declare const conflictOf: (a: Claim, b: Claim, confidence: number) => Pairing;
/** Whether two figures of one fact cannot stand side by side as they are. */
export declare const isDifferent: (verdict: Verdict) => boolean;
/** Whether a pair is sure enough to put its claims into one fact. */
export declare const joins: (verdict: Verdict, confidence: number) => boolean;
/** Pairs and further ones that differ, which stand for those of the same claims, but where these differ as surely. */
export declare function withFurther(pairings: readonly Pairing[], further: readonly Pairing[]): readonly Pairing[];
