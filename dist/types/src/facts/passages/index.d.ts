export { passageMultiples } from './multiples.js';
export { isMadeBeside, passageShares } from './shares.js';
