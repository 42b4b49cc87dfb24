import type { Claim, Sentence } from '../../claims/index.js';
import type { Relation, Term } from '../relation.js';
import { type Rate } from './rate.js';
/** Rates held against a total and a count of the same units, in one sentence or over a few: 30 days at 5 km a day are 150 km. */
export declare function rateRelations(sentences: readonly Sentence[]): Relation[];
/** Whether what a relation asks for and what is written are near enough to be meant for each other. */
export declare const isNear: (relation: Relation) => boolean;
/**
 * Whether a further count of the passage belongs to the product: "48 coaches at $9,500 a day for 14 days cost $6.4 million",
 * "Hire six more hands. At €2,900 a month each, four months come to €69,600".
 */
export declare function holdsWithAnother(relation: Relation, claims: readonly Claim[]): boolean;
/** "Grew from 2,900 to 16,700 acres in two days, by 6,900 acres a day": the rate is of how far two levels lie apart. */
export declare const holdsForRise: (relation: Relation, claims: readonly Claim[]) => boolean;
/** "It saves £9m a year and costs £3m to run. At that rate it pays back £48m in eight": the rate is what another leaves of it. */
export declare const holdsForNet: (relation: Relation, claims: readonly Claim[]) => boolean;
/** "0.32 gallons a tap, against 0.25 last year, when 398,000 taps gave 99,500": another rate is the one that is meant. */
export declare const holdsForOtherRate: (relation: Relation, claims: readonly Claim[]) => boolean;
/** A figure as the count of what a rate is per, in its unit: days for "a day", tickets for "per ticket", anything for "each". */
export declare function countFor(claim: Claim, rate: Rate): Term | null;
/** "1.5 million short tons … $124 per ton": a text that has said which tons it means goes on in them. */
export declare const isOneWord: (count: Claim, rate: Claim) => boolean;
