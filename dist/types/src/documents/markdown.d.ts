import type { Draft, FormatReader } from './draft.js';
/**
 * Reads Markdown (CommonMark with tables, strikethrough, task lists and footnotes) with YAML front matter. A paragraph
 * that is bold as a whole is a heading, or the caption of the table below it; images leave their alternative text as a
 * caption; lines of a letterhead or byline block are blocks of their own. HTML blocks are read by `readHtml`.
 */
export declare function readMarkdown(text: string, readHtml: FormatReader): Draft;
