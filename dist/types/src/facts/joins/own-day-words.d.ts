import type { Claim } from '../../claims/index.js';
/**
 * Whether the words between a length and the only moment of its sentence make it the time from that to the document's own day
 * (`back`) or from the document's day to it (`ahead`); null where they do not.
 */
export declare function ownDayLink(length: Claim, moment: Claim): 'back' | 'ahead' | null;
