import type { Reading } from '../reading.js';
import type { Statement } from './statement.js';
import type { Tagged } from './tags.js';
/**
 * Changes and multiples beside two levels of one unit that words link ("from 8 to 19", "1.08 against 1.44", "9.1 MB from
 * 14.2 MB"), whatever stands between: "more than tripled its fleet, from 8 vans to 19". Every pair goes with the
 * change nearest to it in its clause.
 */
export declare function findLinkedLevels(tagged: Tagged, readings: readonly Reading[], text: string): Statement[];
