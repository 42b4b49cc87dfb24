import type { Reading } from '../reading.js';
import type { Statement } from './statement.js';
import type { Tagged } from './tags.js';
/**
 * Multiples of the figure that follows them, held against the nearest figure of its unit before them in the clause,
 * whatever stands between: "holds 121.6 grams (4.3 ounces) of dust and pebbles from an asteroid, more than double the 60
 * grams that its makers had hoped for".
 */
export declare function findComparedLevels(tagged: Tagged, readings: readonly Reading[], text: string): Statement[];
