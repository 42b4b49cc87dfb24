import type { Claim } from '../claims/index.js';
/**
 * Tells whether two sentences that are alike word for word name other years, months or quarters: those of two editions of
 * one report ("In May the line carried 41,200", "In June the line carried 42,100"), each of which is right for its own
 * period. What a text names is looked for once.
 */
export declare function editions(): (a: Claim, b: Claim) => boolean;
