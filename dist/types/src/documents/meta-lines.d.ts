import type { Block } from './document.js';
/** Whether a short line only says who wrote the text, when, where or for whom. */
export declare function isMetaLine(text: string): boolean;
/** Whether a line is a person's or a paper's name, with or without a role or place: a byline where one may stand. */
export declare const isNameLine: (text: string) => boolean;
/** Whether a line names those who helped with a text; it stands below it. */
export declare const isContributorLine: (text: string) => boolean;
/** Whether a block is running text (a long line, a sentence, a list, a table), above which the masthead stands. */
export declare function isBody(block: Block): boolean;
/**
 * Whether a heading is only the name of a publisher or a body, which often stands above the headline: a few words, all
 * with capitals, no figure.
 */
export declare function isNameplate(text: string): boolean;
