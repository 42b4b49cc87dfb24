import type { Claim, Sentence } from '../../claims/index.js';
/**
 * How far back in time the words put a level: 3 what another level is set against ("from", "than the", "up on last year's"),
 * 2 a time before another ("a year earlier", "it had been"), 1 the last period, 0 no word of time, −1 now, −2 what will be.
 */
export type Standing = 3 | 2 | 1 | 0 | -1 | -2;
/** How far back the words of its clause put a level. */
export declare function standingOf({ mark }: Claim, sentence: Sentence): Standing;
