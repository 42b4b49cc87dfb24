import { type Draft } from '../figure.js';
import { type Token } from '../tokens.js';
/**
 * "31 per cent in Alder, 24 in Birch", "53 km/h for the slow train and 63 for the fast": a bare number that is put like
 * the figure before it, behind a comma or a conjunction and before the same preposition, is in the unit of that.
 */
export declare function withParallelUnits(tokens: readonly Token[], figures: readonly Draft[]): readonly Draft[];
