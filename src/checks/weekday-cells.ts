import type { Claim } from '../claims/index.js'
import type { Ledger } from '../facts/index.js'
import type { Moment } from '../quantity/index.js'
import { append } from '../text/index.js'
import { weekdayNamed } from './calendar/index.js'

/** A cell that holds a weekday and nothing else: "Friday", "Sat." */
const WEEKDAY =
  /^(?:Mon(?:day)?|Tue(?:s|sday)?|Wed(?:s|nesday)?|Thu(?:r|rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)\.?$/

/** A date of a table with the weekday in the cell beside it. */
export interface Beside {
  readonly claim: Claim
  readonly moment: Moment
}

/**
 * The dates of each table that have a weekday in the cell beside them and no other date in their row: "| Friday | 12 June |".
 * Dates that bear a weekday themselves are left out.
 */
export function weekdaysBeside({ claims, documents }: Ledger): Beside[][] {
  const days = claims.filter(isDay)
  const rowOf = ({ document, block, cell }: Claim): string => `${document} ${block} ${cell!.row}`
  const inRow = new Map<string, number>()
  for (const claim of days) inRow.set(rowOf(claim), (inRow.get(rowOf(claim)) ?? 0) + 1)
  const tables = new Map<string, Beside[]>()
  for (const claim of days) {
    const moment = claim.quantity.moment!
    const block = documents[claim.document]!.blocks[claim.block]
    if (moment.weekday !== null || inRow.get(rowOf(claim)) !== 1 || block?.kind !== 'table') continue
    const { row, column } = claim.cell!
    const cells = (block.rows[row] ?? []).filter((cell) => Math.abs(cell.column - column) === 1)
    const named = cells.flatMap(({ text }) => (WEEKDAY.test(text.trim()) ? (weekdayNamed(text.trim()) ?? []) : []))
    if (named.length === 1)
      append(tables, `${claim.document} ${claim.block}`, { claim, moment: { ...moment, weekday: named[0]! } })
  }
  return [...tables.values()]
}

const isDay = ({ cell, quantity: { kind, moment } }: Claim): boolean =>
  cell !== null && kind === 'date' && moment!.day !== null && moment!.month !== null
