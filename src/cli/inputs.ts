import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { SourceText } from '../documents/index.js'
import { collect, commonDirectory, Failure, pathHint, reasonOf, shownPath } from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import { type Io, readAll } from './io.js'

/** What the command line names to read. */
export interface Inputs {
  /** Files, directories and globs, relative to the working directory; empty where none is named. */
  readonly patterns: readonly string[]
  /** Patterns that `!` takes out. */
  readonly excluded: readonly string[]
  /** The document on standard input. */
  readonly given: SourceText | null
  /** Whether that document has a name, and so a place among others. */
  readonly givenIsNamed: boolean
  /** Absolute: where the search for a configuration starts. */
  readonly start: string
}

/** Collects the paths of the command line and of --files-from, and reads standard input where it is asked for. */
export async function inputsOf(args: Arguments, paths: readonly string[], io: Io): Promise<Inputs> {
  const usesStdin = paths.includes('-') || args.has('stdin')
  const list = args.text('files-from')
  if (usesStdin && list === '-') throw new Failure('standard input cannot be both a document and a list of files')
  const name = args.text('stdin-filename')
  if (name !== null && !usesStdin) throw new Failure('--stdin-filename needs --stdin or -')
  const listed = list === null ? [] : pathsIn(await readList(list, io))
  if (list !== null && listed.length === 0)
    throw new Failure(`${list === '-' ? 'standard input' : list}: the list names no files`)
  const named = [...paths.filter((path) => path !== '-'), ...listed]
  const patterns = named.filter((path) => !path.startsWith('!'))
  const places = [...patterns, ...(name === null ? [] : [name])].map((path) => directoryOf(resolve(io.cwd, path)))
  return {
    patterns,
    excluded: named.filter((path) => path.startsWith('!')).map((path) => path.slice(1)),
    given: usesStdin ? await standardInput(name, io) : null,
    givenIsNamed: name !== null,
    start: commonDirectory(places, io.cwd),
  }
}

async function standardInput(name: string | null, io: Io): Promise<SourceText> {
  const path = name === null ? '<stdin>' : shownPath(resolve(io.cwd, name), io.cwd)
  const { sources, problems } = collect([[path, await readAll(io.stdin)]])
  if (sources[0] === undefined) throw new Failure(problems[0] ?? `${path}: cannot be read`)
  return sources[0]
}

async function readList(list: string, io: Io): Promise<string> {
  if (list === '-') return Buffer.from(await readAll(io.stdin)).toString('utf8')
  try {
    return readFileSync(resolve(io.cwd, list), 'utf8')
  } catch (error) {
    throw new Failure(`${list}: cannot be read: ${reasonOf(error)}${pathHint(resolve(io.cwd, list), io.cwd)}`)
  }
}

/** One path a line, or one a NUL as `git diff -z` and `find -print0` write them; blank lines and # comments are passed over. */
const pathsIn = (text: string): string[] =>
  (text.includes('\0') ? text.split('\0') : text.split(/\r?\n/).map((line) => line.trim())).filter(
    (line) => line !== '' && !line.startsWith('#'),
  )

/** The directory that a named path stands for: itself, or the nearest existing one above it. */
function directoryOf(path: string): string {
  for (let directory = path; ; directory = dirname(directory)) {
    try {
      if (statSync(directory).isDirectory()) return directory
    } catch {
      // A glob or a file that is not there: the directory above it decides.
    }
    if (dirname(directory) === directory) return directory
  }
}
