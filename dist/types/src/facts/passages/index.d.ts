export { passageMultiples } from './multiples.js';
export { passageShares } from './shares.js';
