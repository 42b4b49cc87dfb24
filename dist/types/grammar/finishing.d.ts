import { type Draft } from './figure.js';
import type { Reading } from './reading.js';
import { type Token } from './tokens.js';
/** A reading, and the first token behind all that it took in. */
export interface Finished {
    readonly reading: Reading;
    readonly next: number;
}
/** The reading of one figure, which takes up hedge, change, noun and rate; `last` is the reading before it. */
export declare function finish(text: string, tokens: readonly Token[], figures: readonly Draft[], index: number, last: Reading | undefined): Finished;
