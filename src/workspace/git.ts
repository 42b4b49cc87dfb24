import { basename, dirname, resolve } from 'node:path'
import { hint } from '../rules/index.js'
import { Failure } from './failure.js'

/** A work tree with its Git data. Variables such as GIT_INDEX_FILE that a hook sets are handed on. */
export interface Repository {
  /** Absolute: the top of the work tree. */
  readonly top: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** One regular file of the index or of a commit; `path` is relative to the top of the work tree, `/`-separated. */
export interface GitFile {
  readonly path: string
  readonly blob: string
}

/** Paths (relative to the top of the work tree) that differ from a commit. A renamed file is a deletion and an addition. */
export interface GitChanges {
  readonly changed: readonly string[]
  readonly deleted: readonly string[]
}

/** The repository that `directory` lies in. Fails outside any, and where Git is not installed. */
export function openRepository(directory: string, environment: Repository['environment']): Repository {
  const way = text({ top: directory, environment }, ['rev-parse', '--show-cdup']).trim()
  return { top: resolve(directory, way), environment }
}

/** The regular files of the index. Links and submodules are left out; of a merge conflict, our side is taken. */
export function indexFiles(repository: Repository): GitFile[] {
  const files = new Map<string, GitFile>()
  for (const record of records(text(repository, ['ls-files', '-s', '-z']))) {
    const match = /^(100\d{3}) ([0-9a-f]+) ([0-3])\t(.*)$/s.exec(record)
    if (match === null || (files.has(match[4]!) && match[3] !== '2')) continue
    files.set(match[4]!, { path: match[4]!, blob: match[2]! })
  }
  return [...files.values()]
}

/** The regular files among `paths` as they are in a commit. */
export function committedFiles(repository: Repository, commit: string, paths: readonly string[]): GitFile[] {
  if (paths.length === 0) return []
  const wanted = new Set(paths)
  return records(text(repository, ['ls-tree', '-r', '-z', '--full-tree', commit])).flatMap((record) => {
    const match = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(record)
    return match !== null && wanted.has(match[2]!) ? [{ path: match[2]!, blob: match[1]! }] : []
  })
}

/** The contents of blobs, in order, through one `git cat-file --batch`. */
export function readBlobs(repository: Repository, files: readonly GitFile[]): Uint8Array[] {
  if (files.length === 0) return []
  const output = run(repository, ['cat-file', '--batch'], files.map((file) => `${file.blob}\n`).join(''))
  const contents: Uint8Array[] = []
  let at = 0
  for (const file of files) {
    const lineEnd = output.indexOf(10, at)
    const size = Number(/ blob (\d+)$/.exec(output.toString('latin1', at, lineEnd))?.[1] ?? Number.NaN)
    if (Number.isNaN(size)) throw new Failure(`${file.path}: Git has no contents for this file`)
    contents.push(output.subarray(lineEnd + 1, lineEnd + 1 + size))
    at = lineEnd + 1 + size + 1
  }
  return contents
}

/** The text of one file (absolute) as it is in the index; null where the index has none or there is no repository. */
export function indexText(file: string, environment: Repository['environment']): string | null {
  const place = { top: dirname(file), environment }
  return attempt(place, ['cat-file', 'blob', `:./${basename(file)}`])?.toString('utf8') ?? null
}

/** What the index changes against a commit; against HEAD where it is null: before the first commit everything is new. */
export const stagedChanges = (repository: Repository, commit: string | null = null): GitChanges =>
  changesOf(text(repository, ['diff', '--cached', ...DIFF_OPTIONS, ...(commit === null ? [] : [commit])]))

/** What the work tree changes against a commit, untracked files included; before the first commit, against nothing. */
export function workChanges(repository: Repository, commit: string | null): GitChanges {
  const tracked =
    commit === null ? stagedChanges(repository) : changesOf(text(repository, ['diff', ...DIFF_OPTIONS, commit]))
  const untracked = records(text(repository, ['ls-files', '--others', '--exclude-standard', '-z']))
  return { changed: [...tracked.changed, ...untracked], deleted: tracked.deleted }
}

/** The commit where the current branch left `reference`, so that others' later work there does not count. */
export function branchPoint(repository: Repository, reference: string): string {
  const commit = commitOf(repository, reference)
  if (commit === null)
    throw new Failure(`--since ${reference}: Git knows no such commit${hint(reference, referenceNames(repository))}`)
  return attempt(repository, ['merge-base', commit, 'HEAD'])?.toString('utf8').trim() || commit
}

const referenceNames = (repository: Repository): string[] =>
  (attempt(repository, ['for-each-ref', '--format=%(refname:short)'])?.toString('utf8') ?? '')
    .split('\n')
    .filter(Boolean)

/** The commit that a reference names; null where it names none (HEAD before the first commit). */
export const commitOf = (repository: Repository, reference: string): string | null =>
  attempt(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`])
    ?.toString('utf8')
    .trim() ?? null

const DIFF_OPTIONS = ['--name-status', '-z', '--no-renames', '--no-ext-diff', '--ignore-submodules']

function changesOf(listing: string): GitChanges {
  const fields = records(listing)
  const changed: string[] = []
  const deleted: string[] = []
  for (let i = 0; i + 1 < fields.length; i += 2) (fields[i] === 'D' ? deleted : changed).push(fields[i + 1]!)
  return { changed, deleted }
}

const records = (listing: string): string[] => listing.split('\0').filter((record) => record !== '')

const text = (repository: Repository, words: readonly string[]): string => run(repository, words, '').toString('utf8')

function run(repository: Repository, words: readonly string[], input: string): Buffer {
  const result = spawn(repository, words, input)
  if (result.error !== undefined) throw new Failure('Git could not be run: is it installed?')
  if (result.status === 0) return result.stdout
  const complaint = result.stderr.toString('utf8').trim().split('\n')[0] ?? ''
  throw new Failure(`git ${words[0]} failed: ${complaint.replace(/^fatal: /, '')}`)
}

function attempt(repository: Repository, words: readonly string[]): Buffer | null {
  const result = spawn(repository, words, '')
  return result.error === undefined && result.status === 0 ? result.stdout : null
}

/** What starts processes is loaded when the first is started: most runs start none. */
const spawn = (repository: Repository, words: readonly string[], input: string) =>
  process.getBuiltinModule('node:child_process').spawnSync('git', ['-c', 'core.quotePath=false', ...words], {
    cwd: repository.top,
    env: { ...repository.environment, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    input,
    maxBuffer: 2 ** 30,
    windowsHide: true,
  })
