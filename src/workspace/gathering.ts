import { resolve } from 'node:path'
import type { SourceText } from '../documents/index.js'
import { discover, patternTest } from './discovery.js'
import {
  branchPoint,
  commitOf,
  committedFiles,
  type GitFile,
  indexFiles,
  openRepository,
  type Repository,
  readBlobs,
  stagedChanges,
  workChanges,
} from './git.js'
import { type IgnoreTest, ignoreTest, vcsRoot } from './ignoring.js'
import { byCodeUnits, isInside, shownPath } from './paths.js'
import { collect, type ReadFiles, readSources } from './reading.js'

/** Which changes a run is about: it checks everything and reports what touches them. */
export type ChangeScope =
  /**
   * The index against `since`, or against the last commit where that is null or unknown. `always`: where nothing differs,
   * the run is about everything.
   */
  | { readonly kind: 'staged'; readonly since: string | null; readonly always: boolean }
  | { readonly kind: 'changed' }
  | { readonly kind: 'since'; readonly reference: string }
  /** A hook names files of the index: they are what changed. */
  | { readonly kind: 'named'; readonly paths: readonly string[] }

export interface GatherRequest {
  /** Absolute. */
  readonly cwd: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Files, directories and globs, and the absolute directory that relative ones start from. */
  readonly patterns: readonly string[]
  readonly from: string
  /** Patterns of the configuration that leave files out, and the directory they are anchored in. */
  readonly ignores: readonly string[]
  readonly ignoresFrom: string
  /** False with --no-ignore and --no-gitignore. */
  readonly useIgnores: boolean
  readonly useGitignore: boolean
  /** Absolute: files that this run writes; what an earlier run left there is no document. */
  readonly outputs: ReadonlySet<string>
  /** Whether patterns that nothing matches are accepted. */
  readonly acceptUnmatched: boolean
  /** A document from standard input; it stands in for the file of the same path. */
  readonly given: SourceText | null
  /** Whether the run is about that document, and the others are only there to be held against it. */
  readonly aboutGiven: boolean
  readonly changes: ChangeScope | null
  /** What earlier runs of this process have read. */
  readonly known?: ReadFiles | null
}

/** The documents of a run. */
export interface Gathered {
  /** Sorted by path. */
  readonly sources: readonly SourceText[]
  /** One line for each thing that could not be read or found; the run goes on and ends with status 2. */
  readonly problems: readonly string[]
  readonly notices: readonly string[]
  /** Shown paths of the changed documents; null where the run is about all. */
  readonly changed: ReadonlySet<string> | null
  /** Documents that the change removes, as they were before. */
  readonly deleted: readonly SourceText[]
}

/** Finds and reads the documents of a run, from disk or from Git's index. */
export function gather(request: GatherRequest): Gathered {
  const { changes } = request
  if (changes === null) return fromDisk(request)
  const repository = openRepository(request.cwd, request.environment)
  const indexed = changes.kind === 'staged' || changes.kind === 'named'
  const wanted = wantedIn(repository, request)
  const gathered = indexed ? fromIndex(request, repository, wanted) : fromDisk(request)
  const before = baseOf(changes, repository)
  const found = indexed ? stagedChanges(repository, before) : workChanges(repository, before)
  if (changes.kind === 'staged' && changes.always && found.changed.length + found.deleted.length === 0) return gathered
  const shown = (path: string) => shownPath(resolve(repository.top, path), request.cwd)
  const gone = before === null ? [] : committedFiles(repository, before, found.deleted).filter(wanted)
  const changed = changes.kind === 'named' ? namedPaths(changes.paths, request.cwd) : new Set(found.changed.map(shown))
  return {
    ...gathered,
    ...sortedOut(gathered, changed),
    changed,
    deleted: readFiles(repository, gone, request.cwd).sources,
  }
}

/** What is wrong with documents that the change leaves alone is worth knowing, but no fault of the change. */
function sortedOut(
  { problems, notices }: Gathered,
  changed: ReadonlySet<string>,
): Pick<Gathered, 'problems' | 'notices'> {
  const isOlder = (problem: string): boolean => ![...changed].some((path) => problem.startsWith(`${path}:`))
  return { problems: problems.filter((one) => !isOlder(one)), notices: [...notices, ...problems.filter(isOlder)] }
}

/** A test of absolute paths: whether a run of this request reads the file, if it is there. */
export function membership(request: GatherRequest): (absolute: string) => boolean {
  const tests = request.patterns.map((pattern) => patternTest(pattern, request.from))
  const ignored = ignoredBy(request)
  return (absolute) => tests.some((test) => test(absolute)) && ignored(absolute, false) === null
}

/** What leaves files out of a run: ignore files, the configuration, and that the run itself writes them. */
function ignoredBy(request: GatherRequest): IgnoreTest {
  const top = vcsRoot(request.from) ?? request.ignoresFrom
  const byFiles = ignoreTest({
    top: isInside(request.from, top) ? top : request.from,
    base: request.ignoresFrom,
    patterns: request.useIgnores ? request.ignores : [],
    files: request.useIgnores
      ? request.useGitignore
        ? ['.tieoutignore', '.gitignore', '.git/info/exclude']
        : ['.tieoutignore']
      : [],
  })
  return (absolute, isDirectory) =>
    !isDirectory && request.outputs.has(absolute) ? 'written by this run' : byFiles(absolute, isDirectory)
}

function fromDisk(request: GatherRequest): Gathered {
  const {
    files,
    notices: left,
    unmatched,
    faults,
  } = discover(request.patterns, { from: request.from, cwd: request.cwd, ignored: ignoredBy(request) })
  const { given } = request
  const wanted = given === null ? files : files.filter((file) => shownPath(file, request.cwd) !== given.path)
  const { sources, problems, notices } = readSources(wanted, request.cwd, request.known)
  const missing = request.acceptUnmatched ? [] : unmatched
  return {
    sources: inOrder(given === null ? sources : [...sources, given]),
    problems: [...missing, ...faults, ...problems],
    notices: [...left, ...(request.acceptUnmatched ? unmatched : []), ...notices],
    changed: given !== null && request.aboutGiven ? new Set([given.path]) : null,
    deleted: [],
  }
}

function fromIndex(request: GatherRequest, repository: Repository, wanted: (file: GitFile) => boolean): Gathered {
  const files = indexFiles(repository).filter(wanted)
  const { sources, problems, notices } = readFiles(repository, files, request.cwd)
  const none = sources.length === 0 && problems.length === 0 ? ['no documents in the index'] : []
  return { sources: inOrder(sources), problems, notices: [...none, ...notices], changed: null, deleted: [] }
}

/** The commit that changes are held against; null before the first one. */
function baseOf(changes: ChangeScope, repository: Repository): string | null {
  if (changes.kind === 'since') return branchPoint(repository, changes.reference)
  const since = changes.kind === 'staged' && changes.since !== null ? commitOf(repository, changes.since) : null
  return since ?? commitOf(repository, 'HEAD')
}

/** Whether a run of this request reads a file of the repository. */
function wantedIn(repository: Repository, request: GatherRequest): (file: GitFile) => boolean {
  const isMember = membership(request)
  return ({ path }) => isMember(resolve(repository.top, path))
}

const readFiles = (repository: Repository, files: readonly GitFile[], cwd: string) =>
  collect(
    readBlobs(repository, files).map((bytes, i) => [shownPath(resolve(repository.top, files[i]!.path), cwd), bytes]),
  )

const namedPaths = (paths: readonly string[], cwd: string): ReadonlySet<string> =>
  new Set(paths.map((path) => shownPath(resolve(cwd, path), cwd)))

const inOrder = (sources: readonly SourceText[]): readonly SourceText[] =>
  [...sources].sort((a, b) => byCodeUnits(a.path, b.path))
