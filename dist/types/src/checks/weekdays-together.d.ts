import type { Claim } from '../claims/index.js';
import type { Ledger } from '../facts/index.js';
import { type Moment } from '../quantity/index.js';
import type { Discrepancy } from './discrepancy.js';
/**
 * Days that texts without a year give with weekdays that no one year has: "reopens on Wednesday 20 March; the first sale is on
 * Monday 26 March". `momentsOf` yields the days of a claim, `isDated` says whether the year of a day is known.
 */
export declare function weekdaysTogether({ claims, sentences }: Ledger, momentsOf: (claim: Claim) => readonly Moment[], isDated: (claim: Claim, moment: Moment) => boolean, ruleId: string): Discrepancy[];
