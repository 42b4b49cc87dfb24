import type { Claim } from '../../claims/index.js';
import type { LengthRelation } from './date-relation.js';
/**
 * Columns of tables that give the time between two others ("| Start | End | Days |", "| Born | Died | Age |"), found by the rows
 * that they fit: each row that they do not fit, with its two ends.
 */
export declare function rowSpans(claims: readonly Claim[]): LengthRelation[];
