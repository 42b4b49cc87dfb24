import type { CellContext } from '../../grammar/index.js';
import type { Cell } from '../documents/index.js';
/** The currency whose sign stands alone in the cell before one, as accounts on the web are set; null where none does. */
export declare function signBefore(row: readonly Cell[], at: number, dollar: string): string | null;
/** What the heads say of the cell at `at`, with the sign before it or the "%" behind it that stands in a cell of its own. */
export declare function withSigns<C extends CellContext>(context: C, row: readonly Cell[], at: number): C;
