import type { Document, SourceText } from './document.js';
/**
 * Reads one file into blocks with exact offsets, finds title, date, place and agency, and marks page machinery.
 * The media type is the one given, else the one its path names. Never throws on bad input: what could not be read as
 * meant is in `problems`.
 */
export declare function readDocument(source: SourceText): Document;
