import type { CheckResult, FactVerdict, Finding, Location, Severity } from '../findings/index.js'

/** A sign and a word for a verdict, so that neither colour nor glyph carries it alone. */
export interface VerdictWord {
  readonly glyph: string
  readonly word: string
  /** One plain sentence for legends. */
  readonly meaning: string
}

/** From what differs most to what stands alone: the order in which tables list facts. */
export const VERDICTS: Readonly<Record<FactVerdict, VerdictWord>> = {
  conflict: { glyph: '✗', word: 'conflict', meaning: 'The sources cannot all be right.' },
  superseded: { glyph: '↻', word: 'superseded', meaning: 'A later source may rightly be newer.' },
  compatible: { glyph: '~', word: 'compatible', meaning: 'A bound or an approximation holds the other figure.' },
  'agree-by-rounding': { glyph: '≈', word: 'rounded', meaning: 'One figure is a rounding of the other.' },
  agree: { glyph: '✓', word: 'agree', meaning: 'The sources give the same figure.' },
  'single-source': { glyph: '·', word: 'one source', meaning: 'Only one source gives the figure.' },
}

/** The verdicts in the order of `VERDICTS`. */
export const VERDICT_ORDER = Object.keys(VERDICTS) as readonly FactVerdict[]

/** Facts (or anything with a verdict), what differs most first; equals keep their order. */
export function byVerdict<T extends { readonly verdict: FactVerdict }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => VERDICT_ORDER.indexOf(a.verdict) - VERDICT_ORDER.indexOf(b.verdict))
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** Findings, errors first; equals keep their order. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
}

/** "1 error", "2 errors", "1,204 facts". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

/** "1,204": by hand, since the first use of Node's own formatter loads its tables of all languages. */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** "97%": a confidence from 0…1, never shown as 100 unless it is 1. */
export function percent(confidence: number): string {
  return `${confidence >= 1 ? 100 : Math.min(99, Math.round(confidence * 100))}%`
}

/** "a.md:31:18". */
export const placeOf = (location: Location): string =>
  `${location.path}:${location.start.line}:${location.start.column}`

/** "2 errors, 1 warning in 4 documents; 14 facts compared, 12 agree". */
export function summaryLine(result: CheckResult): string {
  if (result.documents.length === 0) return 'No documents were checked'
  const { errors, warnings, infos, facts, agreeing } = result.summary
  const counts = [
    errors > 0 ? plural(errors, 'error') : '',
    warnings > 0 ? plural(warnings, 'warning') : '',
    infos > 0 ? plural(infos, 'note') : '',
  ].filter((count) => count !== '')
  const found = counts.length > 0 ? counts.join(', ') : 'No faults found'
  const compared = `${plural(facts, 'fact')} compared, ${grouped(agreeing)} ${agreeing === 1 ? 'agrees' : 'agree'}`
  return `${found} in ${plural(result.documents.length, 'document')}; ${compared}`
}

/** Groups the locations of a finding that stand in one sentence of one document, in the order of their first. */
export function bySentence(locations: readonly Location[]): Location[][] {
  const groups: Location[][] = []
  for (const location of locations) {
    const group = groups.find((candidate) => candidate.every((other) => sameSentence(other, location)))
    if (group) group.push(location)
    else groups.push([location])
  }
  return groups
}

/** Two places in one sentence; a sentence that the document repeats word for word counts as another. */
function sameSentence(a: Location, b: Location): boolean {
  if (a.path !== b.path || a.sentence !== b.sentence) return false
  return a.mark.from !== b.mark.from || a.start.offset === b.start.offset
}
