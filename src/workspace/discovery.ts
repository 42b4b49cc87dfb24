import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import picomatch from 'picomatch'
import { isDocumentPath } from '../documents/index.js'
import { reasonOf } from './failure.js'
import { type IgnoreTest, SKIPPED_DIRECTORIES } from './ignoring.js'
import { pathHint } from './nearby.js'
import { byCodeUnits, isInside, shownPath, slashed } from './paths.js'

export interface DiscoveryOptions {
  /** Absolute: what relative patterns start from. */
  readonly from: string
  /** Absolute: what shown paths are relative to. */
  readonly cwd: string
  readonly ignored: IgnoreTest
}

/** The files that patterns stand for. */
export interface Discovery {
  /** Absolute, each once, in the order of their shown paths. */
  readonly files: readonly string[]
  /** Things worth knowing that are no faults ("a.md: ignored by .gitignore"). */
  readonly notices: readonly string[]
  /** Patterns that stand for nothing: one line each. */
  readonly unmatched: readonly string[]
  /** Directories that could not be listed: one line each. */
  readonly faults: readonly string[]
}

/**
 * Resolves files, directories (recursive) and globs. Directories yield the files whose name says that they are
 * documents; a file that is named outright is taken whatever its name. Ignored files are left out either way, hidden
 * ones unless named. Symbolic links are followed, and every real file and directory is visited once.
 */
export function discover(patterns: readonly string[], options: DiscoveryOptions): Discovery {
  const found = new Map<string, string>()
  const notices: string[] = []
  const unmatched: string[] = []
  const faults: string[] = []
  const walked = (root: string, pattern: string): ReadonlyMap<string, string> =>
    walk(root, options.ignored, patternTest(pattern, options.from), (directory, error) =>
      faults.push(`${shownPath(directory, options.cwd)}: cannot be read: ${reasonOf(error)}`),
    )
  const take = (files: ReadonlyMap<string, string>): void => {
    for (const [file, real] of files) found.set(file, real)
  }
  for (const pattern of patterns) {
    const absolute = resolve(options.from, pattern)
    const stats = statOf(absolute)
    const shown = shownPath(absolute, options.cwd)
    if (stats === null) {
      const files = isGlob(pattern)
        ? walked(resolve(options.from, picomatch.scan(slashed(pattern)).base), pattern)
        : NOTHING
      if (!isGlob(pattern)) unmatched.push(`${shown}: no such file or directory${pathHint(absolute, options.cwd)}`)
      else if (files.size === 0) unmatched.push(`${pattern}: no document matches this pattern`)
      take(files)
    } else if (stats.isDirectory()) {
      const files = options.ignored(absolute, true) === null ? walked(absolute, pattern) : NOTHING
      if (files.size === 0) unmatched.push(`${shown}: no documents in this directory`)
      take(files)
    } else {
      const reason = options.ignored(absolute, false)
      if (reason === null) found.set(absolute, realOf(absolute))
      else notices.push(`${shown}: ${reason}; --no-ignore checks it`)
    }
  }
  return { files: onceEach(found, options.cwd), notices, unmatched, faults }
}

const NOTHING: ReadonlyMap<string, string> = new Map()

/** Whether a pattern needs matching rather than looking up. */
export const isGlob = (pattern: string): boolean => picomatch.scan(slashed(pattern)).isGlob

/** A test of shown or base-relative paths against globs; a pattern that names a directory takes in what is below it. */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const all = patterns.map((pattern) => slashed(pattern).replace(/^\.\//, '').replace(/\/$/, ''))
  if (all.includes('.') || all.includes('')) return () => true
  const test = picomatch([...all, ...all.map((pattern) => `${pattern}/**`)])
  return (path) => test(path)
}

/**
 * A test of absolute paths against one file, directory or glob, for files that were listed rather than looked up. It takes
 * what a walk would find: in a directory the documents, none that are hidden or in a directory that no run enters.
 */
export function patternTest(pattern: string, from: string): (absolute: string) => boolean {
  const { base, glob, isGlob: isPattern } = picomatch.scan(slashed(pattern))
  const place = resolve(from, isPattern ? base : pattern)
  const matches = isPattern ? picomatch(glob) : null
  const anyKind = isPattern && /\.[^/.*?]+$/.test(glob)
  return (absolute) => {
    if (absolute === place) return matches === null
    if (!isInside(absolute, place) || !(anyKind || isDocumentPath(absolute))) return false
    const path = shownPath(absolute, place)
    return path.split('/').every(isEntered) && (matches === null || matches(path))
  }
}

/** Whether a walk goes through an entry of this name. */
const isEntered = (name: string): boolean => !name.startsWith('.') && !SKIPPED_DIRECTORIES.has(name)

/**
 * The wanted files below a directory, each with its real path. Real entries come before links, so that a link never hides
 * what it points to.
 */
function walk(
  root: string,
  ignored: IgnoreTest,
  wanted: (path: string) => boolean,
  complain: (directory: string, error: unknown) => void,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const seen = new Set<string>()
  const queue = statOf(root)?.isDirectory() === true ? [root] : []
  const linked: string[] = []
  for (;;) {
    const directory = queue.pop() ?? linked.pop()
    if (directory === undefined) return files
    const real = realOf(directory)
    if (seen.has(real)) continue
    seen.add(real)
    for (const entry of entriesOf(directory, complain)) {
      const path = join(directory, entry.name)
      if (!isEntered(entry.name)) continue
      const stats = entry.isSymbolicLink() ? statOf(path) : entry
      if (stats === null || ignored(path, stats.isDirectory()) !== null) continue
      if (stats.isDirectory()) (entry.isSymbolicLink() ? linked : queue).push(path)
      else if (stats.isFile() && wanted(path))
        files.set(path, entry.isSymbolicLink() ? realOf(path) : join(real, entry.name))
    }
  }
}

function entriesOf(directory: string, complain: (directory: string, error: unknown) => void): readonly Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
  } catch (error) {
    complain(directory, error)
    return []
  }
}

/** Files in shown order, each real file once: the path that is no link wins. */
function onceEach(found: ReadonlyMap<string, string>, cwd: string): string[] {
  const kept = new Map<string, string>()
  for (const [path, real] of found) {
    const known = kept.get(real)
    if (known === undefined || path === real) kept.set(real, path)
  }
  return [...kept.values()].sort((a, b) => byCodeUnits(shownPath(a, cwd), shownPath(b, cwd)))
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

function realOf(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}
