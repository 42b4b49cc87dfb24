import type { WordLists } from './vocabulary.js';
export declare const builtInWords: WordLists;
