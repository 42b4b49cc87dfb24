export { findMoments, momentsIn } from './finding.js';
export type { Shift } from './phrase.js';
export { readShift } from './shifts.js';
