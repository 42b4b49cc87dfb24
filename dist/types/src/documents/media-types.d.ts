import type { MediaType } from './document.js';
/** The media type that a path's extension names, in any case; `text/plain` for every other path. */
export declare function mediaTypeOf(path: string): MediaType;
/** Whether a walk through a directory should read this file: its extension is one of a known document format. */
export declare function isDocumentPath(path: string): boolean;
