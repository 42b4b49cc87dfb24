import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/** Looked for first: the patterns below take long to set up, and most sentences name no limit. */
export declare const NAMES_LIMIT: RegExp;
/** A figure that its sentence puts within, below or above a limit: "9.1 per cent, within the limit of 10 per cent". */
export declare function limitRelations(sentences: readonly Sentence[]): Relation[];
