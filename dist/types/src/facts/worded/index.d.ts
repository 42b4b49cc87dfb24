export { wordedShares } from './shares.js';
