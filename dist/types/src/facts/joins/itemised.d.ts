import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * Lists of lines with a figure each whose whole the line before them gives ("How the £240m will be spent:"), or the line behind
 * them ("All 27 had gone home", "total,19000").
 */
export declare function itemisedSums(sentences: readonly Sentence[]): Relation[];
