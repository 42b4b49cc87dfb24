import type { Wording } from './statement.js';
/** Ways to say that a figure changed from one level to another, and by how much. */
export declare const changeWordings: readonly Wording[];
