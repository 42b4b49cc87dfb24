import type { RuleSeverity } from '../rules/index.js'
import type { Severity } from './finding.js'

/** How sure the tool must be before it speaks up: `newsroom` unless told otherwise. */
export type Profile = 'strict' | 'newsroom' | 'lenient'

/**
 * Least confidence for each severity. Below `info` nothing is reported. A rule's own severity is the most that its
 * findings can reach; these thresholds only lower it. Chosen so that an error is right at least nine times in ten.
 */
const THRESHOLDS: Readonly<Record<Profile, Readonly<Record<Severity, number>>>> = {
  strict: { error: 0.65, warning: 0.45, info: 0.25 },
  newsroom: { error: 0.8, warning: 0.6, info: 0.35 },
  lenient: { error: 0.92, warning: 0.8, info: 0.6 },
}

export const PROFILES: readonly Profile[] = ['strict', 'newsroom', 'lenient']

const ORDER: readonly Severity[] = ['error', 'warning', 'info']

/** The severity of a finding of this confidence (0…1) under a rule of this severity; null where it stays unsaid. */
export function severityAt(confidence: number, most: RuleSeverity, profile: Profile): Severity | null {
  if (most === 'off') return null
  const allowed = ORDER.slice(ORDER.indexOf(most))
  return allowed.find((severity) => confidence >= THRESHOLDS[profile][severity]) ?? null
}
