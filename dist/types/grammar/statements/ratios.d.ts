import type { Wording } from './statement.js';
/** Ways to say that one figure is a multiple or a fraction of another. */
export declare const ratioWordings: readonly Wording[];
