import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { vcsRoot } from './ignoring.js'

/** The names that a configuration may have, the preferred one first. */
export const CONFIG_NAMES = ['tieout.yaml', 'tieout.yml', '.tieout.yaml'] as const

/**
 * The nearest configuration at or above a directory, absolute; null where there is none. The search ends at the top of
 * the version-controlled tree; there is one configuration a run, so the nearest one found ends it too.
 */
export function findConfig(from: string): string | null {
  const top = vcsRoot(from)
  for (let directory = from; ; directory = dirname(directory)) {
    for (const name of CONFIG_NAMES) {
      const path = join(directory, name)
      if (existsSync(path)) return path
    }
    if (directory === top || dirname(directory) === directory) return null
  }
}
