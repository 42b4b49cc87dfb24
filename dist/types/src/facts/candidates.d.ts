import type { Profile } from './profile.js';
/** Calls `visit` once for each pair of profiles of one dimension that is worth scoring; a comes before b. */
export declare function visitCandidates(profiles: readonly Profile[], visit: (a: Profile, b: Profile) => void): void;
