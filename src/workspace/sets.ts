import { posix } from 'node:path'
import type { SourceText } from '../documents/index.js'
import { append } from '../text/index.js'
import { byCodeUnits } from './paths.js'
import { stories } from './stories.js'

export type SetRule = 'all' | 'directory' | 'story' | 'file'

/** How documents are cut into sets: by a rule, or by tests of their shown paths, one a named set. */
export type Grouping = SetRule | readonly ((path: string) => boolean)[]

/**
 * Cuts documents into the sets that are compared among themselves; members stay in path order. With named sets, a document
 * may be in several, and those in none make one more.
 */
export function setsOf(sources: readonly SourceText[], grouping: Grouping): readonly (readonly SourceText[])[] {
  if (typeof grouping !== 'string') {
    const named = grouping.map((test) => sources.filter(({ path }) => test(path)))
    const rest = sources.filter(({ path }) => !grouping.some((test) => test(path)))
    return [...named, rest].filter((set) => set.length > 0)
  }
  switch (grouping) {
    case 'all':
      return sources.length === 0 ? [] : [sources]
    case 'file':
      return sources.map((source) => [source])
    case 'directory':
      return grouped(sources, (source) => posix.dirname(source.path))
    case 'story':
      return stories(sources)
    default:
      return grouping satisfies never
  }
}

function grouped(sources: readonly SourceText[], keyOf: (source: SourceText) => string): SourceText[][] {
  const groups = new Map<string, SourceText[]>()
  for (const source of sources) {
    const key = keyOf(source)
    append(groups, key, source)
  }
  return [...groups.entries()].sort(([a], [b]) => byCodeUnits(a, b)).map(([, group]) => group)
}
