import type { parser } from '@lezer/markdown';
import { BlockText } from './block-text.js';
import type { TableBlock, TextBlock } from './document.js';
/** A node of the Markdown syntax tree. */
export type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];
/** A table from a Markdown table node; cells stand between bars, so empty cells are found by their bars. */
export declare function markdownTable(table: SyntaxNode, source: string, caption: TextBlock | null, textOf: (cell: SyntaxNode) => BlockText): TableBlock;
