export type { Aspect, CellPlace, Claim, Place, Subject } from './claim.js'
