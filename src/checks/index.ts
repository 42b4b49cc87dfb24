export type { Discrepancy } from './discrepancy.js'
