import type { Claim, Sentence } from '../../claims/index.js';
import { type Pair } from './pairs.js';
/** The part and whole that a share is told of, and whether a figure names the whole or a pronoun or noun does. */
export interface Told {
    readonly pair: Pair;
    readonly byFigure: boolean;
}
/** The part and whole that the words around a share of sentence `i` tell it of; null where they tell none, or several. */
export declare function toldPair(share: Claim, i: number, sentences: readonly Sentence[]): Told | null;
