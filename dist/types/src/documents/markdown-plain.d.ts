import type { MarkdownConfig } from '@lezer/markdown';
/** Steps over text at which nothing of CommonMark and GFM begins: otherwise every parser is asked at every character. */
export declare const plainText: MarkdownConfig;
