import type { EventRelation } from './date-relation.js';
import type { DateSet } from './stretches.js';
/**
 * The day on which something began, held against stretches of days that two places of the story count from: "opened on 3
 * March" where the texts tell of "the 34 weeks to 28 September" and "between 3 February and 28 September". Told where the
 * two differ in their month or their year only, and no stretch begins on the day itself.
 */
export declare function openingRelations({ moments, sentences }: DateSet): EventRelation[];
