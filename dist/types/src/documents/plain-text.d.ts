import type { Draft } from './draft.js';
/**
 * Reads plain text: paragraphs between blank lines, or one a line in wire copy; hard-wrapped lines are joined by a
 * space; items lose their marks; crossheads, underlined and ALL-CAPS heads become headings, and so does a headline that
 * only its place implies.
 */
export declare function readPlainText(text: string): Draft;
