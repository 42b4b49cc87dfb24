import type { Finding } from '../findings/index.js'
import { percent, placeOf } from './wording.js'

/**
 * A finding in plain lines for formats that hold one text a finding: every place with its sentence, the arithmetic,
 * the likely cause and what to write. The message itself is not repeated.
 */
export function proseLines(finding: Finding): string[] {
  const lines = finding.locations.map((location) => `${placeOf(location)}: ${quoted(location.sentence, location.mark)}`)
  lines.push(...finding.steps)
  if (finding.cause !== null) lines.push(`Likely cause: ${finding.cause}`)
  for (const suggestion of finding.suggestions) lines.push(`Suggestion: ${suggestion.message}`)
  lines.push(`Confidence: ${percent(finding.confidence)}`)
  return lines
}

/** The sentence in quotes with its figure in pointed brackets. */
function quoted(sentence: string, mark: { readonly from: number; readonly to: number }): string {
  return `“${sentence.slice(0, mark.from)}‹${sentence.slice(mark.from, mark.to)}›${sentence.slice(mark.to)}”`
}

/** The message with the other places named after it, for formats that show one line a finding. */
export function messageWithPlaces(finding: Finding): string {
  const others = finding.locations.slice(1).map((location) => `${location.text} at ${placeOf(location)}`)
  return others.length === 0 ? finding.message : `${finding.message} Compare ${others.join(', ')}.`
}

/** Findings by the path where they are shown, in their order; those without a place stand under ''. */
export function byPath(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const path = finding.locations[0]?.path ?? ''
    const group = groups.get(path)
    if (group) group.push(finding)
    else groups.set(path, [finding])
  }
  return groups
}
