import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { mediaTypeOf } from '../documents/index.js'
import type { Finding, Location } from '../findings/index.js'
import { lineIndex, overlaps } from '../text/index.js'
import type { DiagnosticData } from './diagnostics.js'
import { type CheckedHome, findingsOf } from './home.js'
import { rangeOf, type UriOf } from './places.js'
import { suppression } from './suppressing.js'

/** The command that puts a finding into the baseline; its arguments are a document's URI and the finding's id. */
export const ACCEPT = 'tieout.acceptFinding'

export interface ActionOptions {
  readonly uriOf: UriOf
  /** The version of a file that is open; null for others, so that an edit is never made to a text that moved on. */
  readonly versionOf: (uri: string) => number | null
  /** Whether the editor takes edits with versions. */
  readonly versioned: boolean
  /** The diagnostics that the editor asks about; an action names those that it answers. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What can be done about the findings at a span of a document: write another figure, or say that this one is meant. */
export function actionsAt(
  checked: CheckedHome,
  path: string,
  span: { readonly from: number; readonly to: number },
  options: ActionOptions,
): CodeAction[] {
  return findingsOf(checked).flatMap((finding) => {
    const place = finding.locations.find((location) => location.path === path && touches(location, span))
    if (place === undefined) return []
    return [
      ...rewritings(finding, place, checked, options),
      ...suppressions(finding, place, checked, options),
      acceptance(finding, checked, options),
    ]
  })
}

/** A bare cursor touches the figures that it stands beside. */
const touches = ({ start, end }: Location, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  from === to
    ? start.offset <= from && from <= end.offset
    : overlaps({ from: start.offset, to: end.offset }, { from, to })

/** The finding's own suggestions, then the figures of the other places where the rule says that they are the same. */
function rewritings(finding: Finding, place: Location, checked: CheckedHome, options: ActionOptions): CodeAction[] {
  const offered = new Set<string>()
  const offer = (title: string, path: string, range: Range, newText: string): CodeAction[] => {
    const key = `${path} ${range.start.line}:${range.start.character} ${newText}`
    if (offered.has(key)) return []
    offered.add(key)
    const edit = editOf(options.uriOf(path), { range, newText }, options)
    return [{ title, kind: CodeActionKind.QuickFix, edit, ...answering(finding, options) }]
  }
  const suggested = finding.suggestions.flatMap((suggestion) =>
    offer(
      suggestion.path === place.path ? suggestion.message : `${suggestion.path}: ${suggestion.message}`,
      suggestion.path,
      rangeOf(suggestion),
      suggestion.replacement,
    ),
  )
  const rule = checked.loaded.project.rules.find((each) => each.id === finding.ruleId)
  if (rule?.kind !== 'agreement') return suggested
  const others = finding.locations.filter((other) => other !== place && other.text !== place.text)
  return [
    ...suggested,
    ...others.flatMap((other) =>
      offer(`Write “${other.text}”, as ${placeText(other, place.path)} does`, place.path, rangeOf(place), other.text),
    ),
  ]
}

const placeText = ({ path, start }: Location, here: string): string =>
  path === here ? `line ${start.line}` : `${path}:${start.line}`

function suppressions(finding: Finding, place: Location, checked: CheckedHome, options: ActionOptions): CodeAction[] {
  const source = checked.sets.flatMap(({ sources }) => sources).find(({ path }) => path === place.path)
  if (source === undefined) return []
  const insertion = suppression(finding.ruleId, source.text, mediaTypeOf(source.path), place)
  if (insertion === null) return []
  const { line, column } = lineIndex(source.text).at(insertion.offset)
  const position = { line: line - 1, character: column - 1 }
  const edit = { range: { start: position, end: position }, newText: insertion.text }
  return [
    {
      title: `Allow ${finding.ruleId} on this line, and say why`,
      kind: CodeActionKind.QuickFix,
      edit: editOf(options.uriOf(place.path), edit, options),
      ...answering(finding, options),
    },
  ]
}

function acceptance(finding: Finding, checked: CheckedHome, options: ActionOptions): CodeAction {
  const title = `Accept this finding into ${checked.loaded.project.baseline.shown}`
  const uri = options.uriOf(finding.locations[0]!.path)
  return {
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command: ACCEPT, arguments: [uri, finding.id] },
    ...answering(finding, options),
  }
}

function answering({ id }: Finding, { diagnostics }: ActionOptions): { readonly diagnostics?: Diagnostic[] } {
  const own = diagnostics.filter((each) => (each.data as Partial<DiagnosticData> | undefined)?.findingId === id)
  return own.length === 0 ? {} : { diagnostics: own }
}

const editOf = (uri: string, edit: TextEdit, { versioned, versionOf }: ActionOptions): WorkspaceEdit =>
  versioned
    ? { documentChanges: [{ textDocument: { uri, version: versionOf(uri) }, edits: [edit] }] }
    : { changes: { [uri]: [edit] } }
