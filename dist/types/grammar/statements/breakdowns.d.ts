import type { Reading } from '../reading.js';
import type { Statement } from './statement.js';
import type { Tagged } from './tags.js';
/**
 * A whole whose parts are listed behind a colon, a dash or in brackets, whatever else its clause says: "Of the fleet 2,600
 * were in service on the last day of May: 1,560 classic and 1,040 electric". Lists of bare numbers are names of things
 * ("nine routes: 1, 2, 5 and 8").
 */
export declare function findBreakdowns(tagged: Tagged, readings: readonly Reading[], text: string): Statement[];
/**
 * Parts of something that other words name, listed after one of which it is said: "weather stopped 208 of these, faults 80
 * and lack of crew 32".
 */
export declare function findPartsOfThem({ tags, spans, readings }: Tagged, text: string): Statement[];
/** A record of contests with their number: "won 19 of their 46 matches, drew 14 and lost 13". */
export declare function findRecords(readings: readonly Reading[], text: string): Statement[];
