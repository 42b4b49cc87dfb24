import { type CellContext, type Head, type Reading } from '../../grammar/index.js';
import type { Cell, TableBlock } from '../documents/index.js';
/** The heads of columns whose cells hold a figure and its share in brackets: what each says of the first. */
export declare function pairedColumnsOf(block: TableBlock, columnHeads: readonly string[], isBody: (row: readonly Cell[]) => boolean, headOf: (head: string) => Head): ReadonlyMap<string, Head>;
/** The two figures of a cell of such a column: the first as its context says, the other a share; null for other cells. */
export declare function readPair(text: string, context: CellContext): readonly Reading[] | null;
