import type { Head } from '../../grammar/index.js';
import type { Cell, TableBlock } from '../documents/index.js';
/** The heads of columns whose points are percentage points: all other figures of their table are shares. */
export declare function pointColumnsOf({ rows }: TableBlock, columnHeads: readonly string[], isBody: (row: readonly Cell[]) => boolean, headOf: (head: string) => Head): ReadonlySet<string>;
