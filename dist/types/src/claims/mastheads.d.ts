import type { Document } from '../documents/index.js';
import { type Claim } from './claim.js';
/**
 * The dates in bylines and other lines that say when a text was made or may be used. They are about the document and
 * not about its story, so that they are no claims of it; only the calendar is held against them. `index` is the
 * document's; their own count from 0.
 */
export declare function mastheadDates(document: Document, index: number, dateOrder: 'dmy' | 'mdy', dollar: string): Claim[];
