import type { Shift } from './phrase.js';
/** The distance that a phrase such as "three days later" tells; null for any other text. */
export declare function readShift(text: string): Shift | null;
