import { posix } from 'node:path'
import type { SourceText } from '../documents/index.js'
import { byCodeUnits } from './paths.js'
import { stories } from './stories.js'

export type SetRule = 'all' | 'directory' | 'story' | 'file'

/** Cuts documents into the sets that are compared among themselves; sets and members stay in path order. */
export function setsOf(sources: readonly SourceText[], rule: SetRule): readonly (readonly SourceText[])[] {
  switch (rule) {
    case 'all':
      return sources.length === 0 ? [] : [sources]
    case 'file':
      return sources.map((source) => [source])
    case 'directory':
      return grouped(sources, (source) => posix.dirname(source.path))
    case 'story':
      return stories(sources)
    default:
      return rule satisfies never
  }
}

function grouped(sources: readonly SourceText[], keyOf: (source: SourceText) => string): SourceText[][] {
  const groups = new Map<string, SourceText[]>()
  for (const source of sources) {
    const key = keyOf(source)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [source])
    else group.push(source)
  }
  return [...groups.entries()].sort(([a], [b]) => byCodeUnits(a, b)).map(([, group]) => group)
}
