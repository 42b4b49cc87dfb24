import type { Profile, Profiles } from './profile.js';
/** What is done with the pairs: `hold` is told of a claim before those that come behind it are visited. */
export interface Visitor {
    hold(a: Profile): void;
    visit(b: Profile): void;
}
/**
 * Visits once each pair of profiles that is worth scoring: those of one dimension, and bare numbers with what they may
 * stand for; the one that is held comes before the other.
 */
export declare function visitCandidates(profiles: Profiles, visitor: Visitor): void;
