import type { Claim } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/** Measures that a table cell gives in two units: "12.4 km/s (44,640 km/h)". */
export declare function cellConversions(claims: readonly Claim[]): Relation[];
