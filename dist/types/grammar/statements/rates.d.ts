import type { Wording } from './statement.js';
/** Ways to say that a total is a rate times a count, or an average of a total over a count. */
export declare const rateWordings: readonly Wording[];
