import type { Claim } from '../claims/index.js';
/**
 * Whether two sentences that are alike word for word name other years, months or quarters: those of two editions of one
 * report ("In May the line carried 41,200", "In June the line carried 42,100"), each of which is right for its own period.
 */
export declare function areForOtherPeriods(a: Claim, b: Claim): boolean;
