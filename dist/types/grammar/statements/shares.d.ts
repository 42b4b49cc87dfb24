import type { Wording } from './statement.js';
/** Ways to say that an amount is a share of a whole. */
export declare const shareWordings: readonly Wording[];
