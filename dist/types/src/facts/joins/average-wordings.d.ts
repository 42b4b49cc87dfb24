import type { Claim } from '../../claims/index.js';
import { type Rate } from './rate.js';
/**
 * A figure as so much for each of something: its plain quantity, and what it is for ("1" where no word tells); null for
 * other figures. Of two words that may name the thing, the one that some figure of the set counts (`isCounted`) does.
 */
export declare function averageOf(claim: Claim, isCounted: (noun: string) => boolean): Rate | null;
/** Whether words make a figure the outcome of others. */
export declare const isOutcome: (claim: Claim) => boolean;
/** Whether words call a figure an average, or so much for each. */
export declare const isCalledAverage: (claim: Claim) => boolean;
