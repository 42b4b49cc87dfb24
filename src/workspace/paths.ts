import { isAbsolute, relative, resolve, sep } from 'node:path'

/** How a file is named in reports: relative to `cwd`, separated by `/`; on another drive the absolute path. */
export function shownPath(absolute: string, cwd: string): string {
  const path =
    absolute.startsWith(cwd) && absolute[cwd.length] === sep ? absolute.slice(cwd.length + 1) : relative(cwd, absolute)
  return path === '' ? '.' : slashed(path)
}

/** A path with `/` whatever the platform writes. */
export const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'))

/** Whether `path` is `directory` or lies below it; both absolute. */
export function isInside(path: string, directory: string): boolean {
  if (path.startsWith(directory) && path[directory.length] === sep) return true
  const way = relative(directory, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/** The deepest directory that holds all of `paths` (absolute); `fallback` where there is none. */
export function commonDirectory(paths: readonly string[], fallback: string): string {
  let common: string | null = null
  for (const path of paths) {
    common ??= path
    while (!isInside(path, common)) {
      const parent = resolve(common, '..')
      if (parent === common) return fallback
      common = parent
    }
  }
  return common ?? fallback
}

/** Orders paths by code units, so that every machine lists them alike. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
