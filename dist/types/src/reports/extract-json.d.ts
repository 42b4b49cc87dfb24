import type { Extract } from '../claims/index.js';
/** What was read from several documents as versioned JSON. */
export declare function renderExtractJson(extracts: readonly Extract[]): string;
/** The fields of the contract's extraction that follow the id or the path. */
export declare function extractJson({ document, readings, unread, claims }: Extract): object;
