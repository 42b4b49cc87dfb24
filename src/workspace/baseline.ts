import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Finding } from '../findings/index.js'
import { Failure, reasonOf } from './failure.js'
import { byCodeUnits } from './paths.js'

export const BASELINE_NAME = 'tieout-baseline.json'

/** One accepted finding; only `id` is looked at, the rest is for readers of the file. */
export interface BaselineEntry {
  readonly id: string
  readonly rule: string
  readonly message: string
  /** The figures involved, as written. */
  readonly figures: readonly string[]
}

/**
 * The accepted findings of a file; none where there is no file. `shown` names it in complaints; `staged` is its text where
 * that is known to be another than the one on disk.
 */
export function readBaseline(path: string, shown: string, staged: string | null = null): readonly BaselineEntry[] {
  if (staged !== null) return parseBaseline(staged, shown)
  if (!existsSync(path)) return []
  try {
    return parseBaseline(readFileSync(path, 'utf8'), shown)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`${shown}: cannot be read: ${reasonOf(error)}`)
  }
}

/** Reads a baseline's JSON. Throws a `Failure` where it is none. */
export function parseBaseline(text: string, shown: string): readonly BaselineEntry[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Failure(`${shown}: not valid JSON: ${reasonOf(error)}`)
  }
  const findings = typeof value === 'object' && value !== null && 'findings' in value ? value.findings : null
  if (!Array.isArray(findings)) throw new Failure(`${shown}: not a baseline: it has no list "findings"`)
  return findings.map((entry: unknown, i) => {
    if (!isEntry(entry)) throw new Failure(`${shown}: not a baseline: findings[${i}] has no id`)
    return entry
  })
}

/** Writes accepted findings in the order of their ids, so that two branches seldom touch the same lines. */
export function writeBaseline(path: string, entries: readonly BaselineEntry[], shown: string): void {
  const sorted = [...entries].sort((a, b) => byCodeUnits(a.id, b.id))
  try {
    writeFileSync(path, `${JSON.stringify({ version: 1, findings: sorted }, null, 2)}\n`)
  } catch (error) {
    throw new Failure(`${shown}: cannot be written: ${reasonOf(error)}`)
  }
}

/** The entry that accepts a finding. */
export const baselineEntry = (finding: Finding): BaselineEntry => ({
  id: finding.id,
  rule: finding.ruleId,
  message: finding.message,
  figures: finding.locations.map((location) => location.text),
})

const isEntry = (value: unknown): value is BaselineEntry =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
