import { type Moment, type Quantity } from '../../src/quantity/index.js';
import type { Phrase } from './phrase.js';
/**
 * A moment as a quantity. `value` counts day numbers (days since 1970-01-01), for clock times minutes since midnight;
 * it is unbounded where the text leaves the year open. `stated` is the year of a year, the minutes of a clock time, the
 * day number of a day or the first and last of a period; for an open date its month × 100 + day.
 */
export declare function momentQuantity(moment: Moment, phrase: Phrase): Quantity;
