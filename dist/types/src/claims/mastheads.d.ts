import type { Document } from '../documents/index.js';
import { type Claim } from './claim.js';
/**
 * The dates in bylines and other lines that say when a text was made or may be used. They are about the document and
 * not about its story, so that they are no claims of it; only the calendar is held against them. `first` is the index
 * that the first of them gets.
 */
export declare function mastheadDates(documents: readonly Document[], dateOrder: 'dmy' | 'mdy', dollar: string, first: number): Claim[];
