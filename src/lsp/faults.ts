import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import { InvalidFile } from '../rules/index.js'

/** The faults of a configuration or rule pack as diagnostics by the shown path of the file; other errors have none. */
export function faultDiagnostics(error: unknown): Map<string, Diagnostic[]> {
  const byPath = new Map<string, Diagnostic[]>()
  if (!(error instanceof InvalidFile)) return byPath
  for (const { path, line, column, message } of error.problems) {
    const at = { line: line - 1, character: column - 1 }
    const diagnostic = { range: { start: at, end: at }, severity: DiagnosticSeverity.Error, source: 'tieout', message }
    byPath.set(path, [...(byPath.get(path) ?? []), diagnostic])
  }
  return byPath
}
