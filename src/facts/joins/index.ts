export { isPartOrShare, joinPartOrShare } from './joins.js'
export type { Surroundings } from './surroundings.js'
