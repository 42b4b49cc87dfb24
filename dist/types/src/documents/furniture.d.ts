import type { Block } from './document.js';
/** Marks page machinery in any format: a block that matches a cue, and what the cue takes with it, become furniture. */
export declare function markFurniture(blocks: readonly Block[]): readonly Block[];
/** Whether a line by itself is page machinery: a cue, counters, a row of places on the site, or a way to get in touch. */
export declare function isFurnitureLine(text: string): boolean;
