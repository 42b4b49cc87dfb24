import type { Block, TextBlock } from './document.js';
/**
 * Gives a table without a caption the block directly above it where that plainly titles it: a caption, or a short line
 * that begins "Table 2". The block is then no longer one of its own.
 */
export declare function attachCaptions(blocks: readonly Block[]): readonly Block[];
/** Cuts a picture credit off the end of a caption: it names no fact, and its year is no date of one. */
export declare function splitCredit(block: TextBlock): TextBlock[];
