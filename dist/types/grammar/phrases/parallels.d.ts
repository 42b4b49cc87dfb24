import { type Draft } from '../figure.js';
import { type Token } from '../tokens.js';
/**
 * "31 per cent in Alder, 24 in Birch", "53 km/h for the slow train and 63 for the fast": a bare number that is put like
 * the figure before it, behind a comma or a conjunction and before the same preposition, is in the unit of that. So is the
 * other of two levels ("from 9% to 7") or sizes ("58 km long and 14 wide"), and what a hyphen leaves open ("5- and
 * 10-year bonds") is in the unit of the figure behind, and so is what stands in a list before it ("280, 210 and 150 tonnes").
 */
export declare function withParallelUnits(tokens: readonly Token[], figures: readonly Draft[]): readonly Draft[];
