import { type Moment } from '../../src/quantity/index.js';
import { type Anchor } from './anchor.js';
import type { Phrase } from './phrase.js';
/** The likeliest moment that a phrase means, first, and the others that it may mean; empty where it means none. */
export declare function momentsOf(phrase: Phrase, anchor: Anchor): readonly Moment[];
