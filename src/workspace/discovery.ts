import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import picomatch from 'picomatch'
import { isDocumentPath } from '../documents/index.js'
import { reasonOf } from './failure.js'
import { type IgnoreTest, SKIPPED_DIRECTORIES } from './ignoring.js'
import { byCodeUnits, shownPath, slashed } from './paths.js'

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
  for (const pattern of patterns) {
    const absolute = resolve(options.from, pattern)
    const stats = statOf(absolute)
    const shown = shownPath(absolute, options.cwd)
    if (stats === null) {
      const matched = isGlob(pattern) ? globbed(pattern, options) : null
      if (matched === null) unmatched.push(`${shown}: no such file or directory`)
      else if (matched.length === 0) unmatched.push(`${pattern}: no document matches this pattern`)
      for (const file of matched ?? []) found.set(file, realOf(file))
    } else if (stats.isDirectory()) {
      const files = options.ignored(absolute, true) === null ? walk(absolute, options.ignored, isDocumentPath) : []
      if (files.length === 0) unmatched.push(`${shown}: no documents in this directory`)
      for (const file of files) found.set(file, realOf(file))
    } else {
      const reason = options.ignored(absolute, false)
      if (reason === null) found.set(absolute, realOf(absolute))
      else notices.push(`${shown}: ${reason}; --no-ignore checks it`)
    }
  }
  return { files: onceEach(found, options.cwd), notices, unmatched }
}

/** Whether a pattern needs matching rather than looking up. */
export const isGlob = (pattern: string): boolean => picomatch.scan(slashed(pattern)).isGlob

/** A test of shown or base-relative paths against globs; a pattern that names a directory takes in what is below it. */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const all = patterns.map((pattern) => slashed(pattern).replace(/^\.\//, '').replace(/\/$/, ''))
  if (all.includes('.') || all.includes('')) return () => true
  const test = picomatch([...all, ...all.map((pattern) => `${pattern}/**`)])
  return (path) => test(path)
}

/** Whether a pattern takes in a path that was found by listing: by its glob and, where that leaves the kind open, its kind. */
export function takes(pattern: string, path: string): boolean {
  return pathMatcher([pattern])(path) && (namesKind(pattern) || isDocumentPath(path))
}

const namesKind = (pattern: string): boolean => /\.[^/.*?]+$/.test(pattern.replace(/^\.\.?(?=\/|$)/, ''))

function globbed(pattern: string, options: DiscoveryOptions): string[] {
  const { base, glob } = picomatch.scan(slashed(pattern))
  const root = resolve(options.from, base)
  if (statOf(root)?.isDirectory() !== true) return []
  const matches = picomatch(glob)
  const kind = namesKind(pattern) ? () => true : isDocumentPath
  return walk(root, options.ignored, (path) => kind(path) && matches(shownPath(path, root)))
}

/** The wanted files below a directory. Real entries come before links, so that a link never hides what it points to. */
function walk(root: string, ignored: IgnoreTest, wanted: (path: string) => boolean): string[] {
  const files: string[] = []
  const seen = new Set<string>()
  const queue = [root]
  const linked: string[] = []
  for (;;) {
    const directory = queue.pop() ?? linked.pop()
    if (directory === undefined) return files
    const real = realOf(directory)
    if (seen.has(real)) continue
    seen.add(real)
    for (const entry of entriesOf(directory)) {
      const path = join(directory, entry.name)
      if (entry.name.startsWith('.') || SKIPPED_DIRECTORIES.has(entry.name)) continue
      const stats = entry.isSymbolicLink() ? statOf(path) : entry
      if (stats === null || ignored(path, stats.isDirectory()) !== null) continue
      if (stats.isDirectory()) (entry.isSymbolicLink() ? linked : queue).push(path)
      else if (stats.isFile() && wanted(path)) files.push(path)
    }
  }
}

function entriesOf(directory: string) {
  try {
    return readdirSync(directory, { withFileTypes: true })
  } catch (error) {
    if (reasonOf(error) === 'permission denied') return []
    throw error
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
