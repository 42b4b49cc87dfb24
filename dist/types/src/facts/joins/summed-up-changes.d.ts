import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * A sentence that sums up by what share two figures just told differ: "It logged 2,316 last year. In 2024 it was 1,930. That's
 * a fifth more." Silent where any two figures of one thing in those sentences lie as far apart; told where there are just
 * two, or, of a row of them, of the first and the last.
 */
export declare function summedUpChanges(sentences: readonly Sentence[]): Relation[];
