import type { Document } from '../documents/index.js';
import { type Claim } from './claim.js';
/**
 * The dates in bylines and other lines that say when a text was made or may be used, and the days with weekdays that head
 * rows of tables. They are about the document or name what is told of, so that they are no claims of the story; only the
 * calendar is held against them. `index` is the document's; their own count from 0.
 */
export declare function mastheadDates(document: Document, index: number, dateOrder: 'dmy' | 'mdy', dollar: string): Claim[];
