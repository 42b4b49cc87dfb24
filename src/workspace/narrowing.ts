import type { SourceText } from '../documents/index.js'
import { isSmall, storiesOf, type Whole } from '../facts/index.js'
import type { DocumentSummary } from '../findings/index.js'
import type { DocumentReading } from '../judging.js'
import type { ReadOptions } from '../reading.js'
import type { Memory } from './memory.js'
import { memoryFor, readAnew, recalledReading, remembered } from './recalling.js'

/** The documents of a set that a run looks at. */
export interface ReadSet {
  readonly readings: readonly DocumentReading[]
  /** What the set says of them; null where they are the whole of it. */
  readonly whole: Whole | null
  /** Every document of the set. */
  readonly summaries: readonly DocumentSummary[]
}

/**
 * Reads a set. Where a run is `about` some of the documents of a large set (by path), only those that tell a story with
 * one of them are looked at: strangers are never held against each other.
 */
export async function readSet(
  sources: readonly SourceText[],
  options: ReadOptions,
  memory: Memory | null,
  about: ReadonlySet<string> | null,
): Promise<ReadSet> {
  const own = memoryFor(sources, memory)
  if (own === null) return { readings: await readAnew(sources, options), whole: null, summaries: [] }
  const all = await remembered(sources, options, own)
  const summaries = all.map(({ outline }, i) => ({ path: sources[i]!.path, ...outline.summary }))
  if (about === null || isSmall(sources.length))
    return { readings: all.map((one, i) => recalledReading(one, sources[i]!)), whole: null, summaries }
  const stories = storiesOf(all.map(({ outline }) => outline.traits))
  const told = new Set(stories.filter((_, i) => about.has(sources[i]!.path)))
  const chosen = sources.flatMap((_, i) => (told.has(stories[i]!) ? [i] : []))
  const small = new Set<string>()
  for (const { outline } of all) for (const word of outline.small) small.add(word)
  return {
    readings: chosen.map((i) => recalledReading(all[i]!, sources[i]!)),
    whole: { stories: chosen.map((i) => stories[i]!), small },
    summaries,
  }
}
