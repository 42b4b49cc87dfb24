import type { Draft } from './draft.js';
/** Reads comma-separated values (semicolons, tabs and bars are recognised) as one table; see {@link readTabs}. */
export declare const readCommas: (text: string) => Draft;
/**
 * Reads tab-separated values as one table. Quoting follows RFC 4180. Lines above the head that hold a single field, or
 * begin with `#`, become the caption; remarks below the last row become paragraphs.
 */
export declare const readTabs: (text: string) => Draft;
