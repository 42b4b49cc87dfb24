import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Finding, Suggestion } from '../findings/index.js'
import { hint } from '../rules/index.js'
import { applied, compatible, Failure, type Gathered, reasonOf, unifiedDiff } from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import type { Io } from './io.js'
import { notice } from './outputs.js'

/** A unified diff of what the findings (or those that --only names) suggest; nothing is written. */
export function fixDiff(findings: readonly Finding[], args: Arguments, gathered: Gathered): string {
  return [...changesByPath(chosen(findings, args))]
    .map(([path, suggestions]) => unifiedDiff(path, textOf(gathered, path), suggestions))
    .join('')
}

/** Writes what the findings that --only names suggest into their files. */
export function fix(findings: readonly Finding[], args: Arguments, gathered: Gathered, io: Io): void {
  const changes = changesByPath(chosen(findings, args))
  if (changes.size === 0) throw new Failure('--fix: the finding suggests no change')
  // Every file is looked at before the first is written, so that a fault leaves all as they were.
  const files = [...changes].map(([path, suggestions]) => {
    const text = textOf(gathered, path)
    const file = resolve(io.cwd, path)
    const mark = markOf(file, path, text)
    return { path, file, suggestions, text, after: mark + applied(text, suggestions) }
  })
  for (const { path, file, suggestions, text, after } of files) {
    try {
      writeFileSync(file, after)
    } catch (error) {
      throw new Failure(`${path}: cannot be written: ${reasonOf(error)}`)
    }
    for (const { start, end, replacement } of suggestions) {
      const before = text.slice(start.offset, end.offset)
      notice(args, io, `${path}:${start.line}:${start.column}: “${before}” became “${replacement}”`)
    }
  }
}

/** The first suggestion of each finding; `--only ID:N` takes the N-th. */
function chosen(findings: readonly Finding[], args: Arguments): Suggestion[] {
  const wanted = args.all('only')
  if (wanted.length === 0) return findings.flatMap((finding) => finding.suggestions.slice(0, 1))
  return wanted.flatMap((word) => {
    const [id = '', place = '1'] = word.split(':')
    const finding = findings.find((candidate) => candidate.id === id)
    if (finding === undefined)
      throw new Failure(
        `--only ${word}: no finding has the id ${id}${hint(
          id,
          findings.map((other) => other.id),
        )}`,
      )
    const suggestion = finding.suggestions[Number(place) - 1]
    if (suggestion !== undefined) return [suggestion]
    const count = finding.suggestions.length
    throw new Failure(`--only ${word}: the finding has ${count === 0 ? 'no suggestion' : `suggestions 1 to ${count}`}`)
  })
}

function changesByPath(suggestions: readonly Suggestion[]): ReadonlyMap<string, readonly Suggestion[]> {
  const paths = [...new Set(suggestions.map((suggestion) => suggestion.path))].sort()
  return new Map(paths.map((path) => [path, compatible(suggestions.filter((suggestion) => suggestion.path === path))]))
}

function textOf(gathered: Gathered, path: string): string {
  const source = gathered.sources.find((candidate) => candidate.path === path)
  if (source === undefined) throw new Failure(`${path}: not among the documents that were read`)
  return source.text
}

/** The byte-order mark of a file, else nothing. Fails where the file is not the UTF-8 text that was checked. */
function markOf(file: string, path: string, text: string): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    throw new Failure(`${path}: cannot be read: ${reasonOf(error)}`)
  }
  const written = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (written === text) return ''
  if (written === `\uFEFF${text}`) return '\uFEFF'
  throw new Failure(`${path}: only UTF-8 files can be changed`)
}
