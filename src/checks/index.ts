export { type AgreementScope, checkAgreement } from './agreement.js'
export { causeOf, pointsForPercent, type Swap, swappedPair } from './causes.js'
export type { Discrepancy } from './discrepancy.js'
export { checkRelations } from './relations.js'
