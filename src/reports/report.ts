import type { CheckResult, ConsistencyTable } from '../findings/index.js'

/** What every renderer of findings may use of its surroundings; nothing else reaches it. */
export interface ReportOptions {
  /** Colour level as chalk counts it: 0 none, 1 = 16 colours, 2 = 256, 3 = millions. */
  readonly colour: 0 | 1 | 2 | 3
  /** Columns of the terminal; 80 where unknown. */
  readonly width: number
  readonly version: string
  readonly quiet: boolean
}

export type RenderFindings = (result: CheckResult, options: ReportOptions) => string
export type RenderTable = (table: ConsistencyTable, options: ReportOptions) => string
