import type { Profile } from './profile.js';
/**
 * Calls `visit` once for each pair of profiles that is worth scoring: those of one dimension, and bare numbers with what
 * they may stand for; a comes before b.
 */
export declare function visitCandidates(profiles: readonly Profile[], visit: (a: Profile, b: Profile) => void): void;
