import type { CheckResult, Finding } from '../findings/index.js'
import { locationJson, positionJson } from './location-json.js'
import type { RuleNote } from './report.js'

/** The findings as the versioned JSON that scripts rely on (`schema/tieout-findings.schema.json`). */
export function renderJson(result: CheckResult): string {
  return `${JSON.stringify(resultJson(result), null, 2)}\n`
}

/** The value that `renderJson` prints. */
export function resultJson(result: CheckResult): object {
  return {
    version: 1,
    documents: result.documents.map(({ path, title, date, quantities, problems }) => ({
      path,
      title,
      date,
      quantities,
      problems,
    })),
    findings: result.findings.map(findingJson),
    summary: summaryJson(result),
  }
}

/** The five counts, in their printed order. */
export function summaryJson({ summary }: CheckResult): object {
  const { errors, warnings, infos, facts, agreeing } = summary
  return { errors, warnings, infos, facts, agreeing }
}

/** One finding as JSON; what it does not have is left out rather than null. */
export function findingJson(finding: Finding): object {
  return {
    id: finding.id,
    ruleId: finding.ruleId,
    severity: finding.severity,
    confidence: Math.round(finding.confidence * 1000) / 1000,
    message: finding.message,
    locations: finding.locations.map(locationJson),
    ...(finding.expected === null ? {} : { expected: finding.expected }),
    ...(finding.actual === null ? {} : { actual: finding.actual }),
    steps: finding.steps,
    ...(finding.cause === null ? {} : { cause: finding.cause }),
    suggestions: finding.suggestions.map(({ message, path, start, end, replacement }) => ({
      message,
      path,
      start: positionJson(start),
      end: positionJson(end),
      replacement,
    })),
  }
}

/** The rules as versioned JSON, without their examples. */
export const rulesJson = (notes: readonly RuleNote[]): object => ({
  version: 1,
  rules: notes.map(({ flags: _, allows: __, ...note }) => note),
})
