import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { isInside, slashed } from './paths.js'

/** What keeps files out of a run. */
export interface IgnoreOptions {
  /** Absolute: ignore files are read from here down to the file (the VCS root, else the base directory). */
  readonly top: string
  /** Absolute: where the patterns of `patterns` are anchored (the config's directory, else the working directory). */
  readonly base: string
  /** The config's `ignores` and the command line's `!pattern`s, in .gitignore syntax. */
  readonly patterns: readonly string[]
  /** Names of the ignore files that count: `.gitignore`, `.tieoutignore`. */
  readonly files: readonly string[]
}

/** Says why a path is left out ("ignored by docs/.gitignore"), or null where it is kept. Never reads the path itself. */
export type IgnoreTest = (absolute: string, isDirectory: boolean) => string | null

/** Directories that no run enters. */
export const SKIPPED_DIRECTORIES: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn', '.jj'])

/**
 * Makes the test for one run. Ignore files work as in Git: a deeper file speaks before a shallower one, `!` takes a path
 * back in, and nothing below an ignored directory can be taken back in. Answers for directories are remembered.
 */
export function ignoreTest(options: IgnoreOptions): IgnoreTest {
  const own = options.patterns.length > 0 ? ignore().add([...options.patterns]) : null
  const levels = new Map<string, readonly { readonly name: string; readonly rules: Ignore }[]>()
  const directories = new Map<string, string | null>()

  const rulesIn = (directory: string) => {
    let rules = levels.get(directory)
    if (rules === undefined) {
      rules = options.files.flatMap((name) => {
        const file = join(directory, name)
        const text = readIfThere(file)
        return text === null ? [] : [{ name: slashed(relative(options.top, file)), rules: ignore().add(text) }]
      })
      levels.set(directory, rules)
    }
    return rules
  }

  const ownVerdict = (absolute: string, isDirectory: boolean): string | null => {
    if (own === null || !isInside(absolute, options.base) || absolute === options.base) return null
    const path = slashed(relative(options.base, absolute)) + (isDirectory ? '/' : '')
    return own.ignores(path) ? 'ignored by the configuration' : null
  }

  const verdict = (absolute: string, isDirectory: boolean): string | null => {
    if (absolute === options.top || !isInside(absolute, options.top)) return ownVerdict(absolute, isDirectory)
    const parent = directoryVerdict(dirname(absolute))
    if (parent !== null) return parent
    const mine = ownVerdict(absolute, isDirectory)
    if (mine !== null) return mine
    for (let directory = dirname(absolute); ; directory = dirname(directory)) {
      for (const { name, rules } of rulesIn(directory)) {
        const path = slashed(relative(directory, absolute)) + (isDirectory ? '/' : '')
        const result = rules.test(path)
        if (result.ignored) return `ignored by ${name}`
        if (result.unignored) return null
      }
      if (directory === options.top) return null
    }
  }

  const directoryVerdict = (absolute: string): string | null => {
    let answer = directories.get(absolute)
    if (answer === undefined) {
      answer = verdict(absolute, true)
      directories.set(absolute, answer)
    }
    return answer
  }

  return (absolute, isDirectory) => (isDirectory ? directoryVerdict(absolute) : verdict(absolute, false))
}

/** The directory that holds the version-control data of `from`, at `from` or above it; null outside any. */
export function vcsRoot(from: string): string | null {
  for (let directory = from; ; directory = dirname(directory)) {
    if (VCS_MARKS.some((mark) => existsSync(join(directory, mark)))) return directory
    if (dirname(directory) === directory) return null
  }
}

const VCS_MARKS = ['.git', '.hg', '.svn', '.jj']

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
