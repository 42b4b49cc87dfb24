import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/** Amounts given in two currencies, held against the exchange rate that their document states. */
export declare function currencyRelations(sentences: readonly Sentence[]): Relation[];
