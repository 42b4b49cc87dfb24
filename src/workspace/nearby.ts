import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { nearest } from '../rules/index.js'
import { shownPath } from './paths.js'

/**
 * ": did you mean "docs/a.md"?" where something that is there has nearly the path (absolute) of what is not, else "". The
 * first part of the path that does not exist is held against its neighbours, and then each part below it.
 */
export function pathHint(missing: string, cwd: string): string {
  const meant = nearestPath(missing)
  return meant === null ? '' : `: did you mean "${shownPath(meant, cwd)}"?`
}

/** The existing path nearest to one that does not exist; null where none is near. */
function nearestPath(missing: string): string | null {
  const parent = dirname(missing)
  if (parent === missing) return null
  const place = existsSync(parent) ? parent : nearestPath(parent)
  if (place === null) return null
  const name = nearest(basename(missing), namesIn(place))
  return name === null ? null : join(place, name)
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory).sort()
  } catch {
    return []
  }
}
