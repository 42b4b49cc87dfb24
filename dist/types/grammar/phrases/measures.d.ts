import { type Figure } from '../figure.js';
import { type Token } from '../tokens.js';
/** The figure as a measure where a unit follows ("62-km", "40 million litres", "6 ft 2 in", "4 degrees below zero"); else null. */
export declare function measureAfter(text: string, tokens: readonly Token[], figure: Figure): Figure | null;
