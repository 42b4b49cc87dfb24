import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * Totals of figures listed in the same sentence ("six crews came from Sund, four from Mellby and five from Harl, so that there were 15 crews"),
 * and lists of as many figures as the sentence before says that its amount goes to ("left £90,000 to three causes").
 */
export declare function tallies(sentences: readonly Sentence[]): Relation[];
