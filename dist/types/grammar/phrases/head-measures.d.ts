/**
 * The measure that a head names in brackets, after a comma, as its last words, behind "in", or, over cells, as its first
 * word ("Minutes from start") or the last part of a column's name ("wait_ms"); null where it names none.
 */
export declare function measureOf(written: string, over: 'cells' | 'table'): string | null;
