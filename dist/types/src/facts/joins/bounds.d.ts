import { type Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * Bounds and the exact figure that their passage gives for the same: in brackets or set off right behind ("over 600 (582)"),
 * or in the next clause or sentence, one noun and a finer figure just beyond the bound ("exceeded 49,000. It now has 48,612").
 */
export declare function boundRelations(sentences: readonly Sentence[]): Relation[];
