import { BlockText } from './block-text.js';
import type { SyntaxNode } from './markdown-table.js';
/** Nesting beyond this depth (hostile input) is not entered. */
export declare const DEEPEST = 60;
/** The text that nodes point into, and where it begins in the file. */
export interface InlineSource {
    readonly text: string;
    readonly base: number;
}
/** The plain text of a node's inline content between two offsets; of an image only where `inImage` asks for it. */
export declare function inline(node: SyntaxNode, source: InlineSource, inImage?: boolean, from?: number, to?: number): BlockText;
