import type { Document } from '../documents/index.js';
/** The short paragraph right before a table, or its last sentence: unit notes stand there. */
export declare function noteBefore(document: Document, position: number): string;
/** Whether a note gives the unit of the columns that it names and this one is not among them. */
export declare function isPassedOver(note: string, columnHead: string, columnHeads: readonly string[]): boolean;
/** Whether a note can tell the units of a table: it states no figure of its own, as "… an increase of $5m or 4%." does. */
export declare const isUnitNote: (note: string) => boolean;
