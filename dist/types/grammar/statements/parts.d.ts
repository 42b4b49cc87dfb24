import type { Wording } from './statement.js';
/** Ways to say that amounts make up a whole, or are some of it. */
export declare const partsWordings: readonly Wording[];
