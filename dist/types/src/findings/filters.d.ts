import type { Ledger } from '../facts/index.js';
import { type Candidate } from './candidate.js';
type Filter = (candidates: readonly Candidate[], ledger: Ledger) => readonly Candidate[];
/**
 * Joins and drops what says nothing new; the order matters: first one figure against several sources becomes one finding,
 * then copies of one text, then rules that come to the same end, and last what a surer finding already covers.
 */
export declare const FILTERS: readonly Filter[];
export {};
