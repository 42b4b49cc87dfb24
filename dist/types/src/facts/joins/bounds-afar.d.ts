import { type Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * Bounds and the one finer figure of the story for the same thing, wherever it stands: "nearly 61,000 pallets" of the 61,740
 * that another text gives. Silent where any figure lies just inside the bound, or more than one just beyond it.
 */
export declare function boundsAfar(sentences: readonly Sentence[]): Relation[];
