export { passageShares } from './shares.js'
