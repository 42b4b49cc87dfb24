import type { Block, TextBlock } from './document.js';
/**
 * Blocks with the title of their page behind the headline where it repeats that but for a word or a figure ("Bank shuts 24
 * branches | The Post" over "Bank shuts 42 branches"): then readers meet it in tabs and search results, and it must agree. A
 * title that says nothing else, or all of it in other words, is left out.
 */
export declare function withPageTitle(blocks: readonly Block[], title: TextBlock | null): readonly Block[];
