import type { Discrepancy } from '../checks/index.js'

/** Stands where a check gave no value for a name; no pack can load with a name that its kind of check does not know. */
const UNKNOWN = '…'

/**
 * Fills a rule's template: `{actual}` and `{expected}`, the check's own values, and roles, which read as the figures
 * in that role are written ("70, 40 and 12").
 */
export function wordMessage(template: string, discrepancy: Discrepancy): string {
  const { values, expected, actual, claims } = discrepancy
  return template.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
    if (Object.hasOwn(values, name)) return values[name]!
    if (name === 'expected') return expected ?? UNKNOWN
    if (name === 'actual') return actual ?? UNKNOWN
    return listed(claims.filter(({ role }) => role === name).map(({ claim }) => claim.reading.text))
  })
}

function listed(texts: readonly string[]): string {
  const last = texts.at(-1)
  if (last === undefined) return UNKNOWN
  return texts.length === 1 ? last : `${texts.slice(0, -1).join(', ')} and ${last}`
}
