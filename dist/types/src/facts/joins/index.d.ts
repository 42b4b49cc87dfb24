export { isPartOrShare, joinPartOrShare } from './joins.js';
export { claimOf, holds, surroundingsOf, termFor } from './surroundings.js';
export { totalsOfPeriods, totalsOver } from './totals.js';
export { partsBeside } from './wholes.js';
