export { type Decoded, decode } from './decoding.js';
export type { Block, CalendarDate, Cell, Document, MediaType, Problem, SourceText, TableBlock, TextBlock, TextKind, } from './document.js';
export { isDocumentPath, mediaTypeOf } from './media-types.js';
export { readDocument } from './reading.js';
