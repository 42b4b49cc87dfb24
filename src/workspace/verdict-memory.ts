import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { StoryVerdict } from '../verdicts.js'
import { prune, ROUNDS } from './forgetting.js'
import { readRecords, recordOf, writeRecords } from './parts-file.js'

/** What stories yielded in earlier runs. */
export interface VerdictMemory {
  /** `key` says which documents tell the story, and all of the set that its verdict hangs on. */
  readonly recall: (key: string) => StoryVerdict | null
  readonly keep: (key: string, verdict: StoryVerdict) => void
  /** Ends a round: writes down what is new, and forgets what only much earlier rounds have asked for. */
  readonly save: () => void
}

interface Entry {
  verdict: StoryVerdict | null
  bytes: Uint8Array | null
  readonly filed: Uint8Array | null
  /** The round in which it was last asked for; 0 where no round has. */
  used: number
}

/** Verdicts that no round has asked for are kept up to this many bytes. */
const SPARE = 4_000_000

/** The memory that lies in a file, or where that is null only in this process; see `memoryIn`. */
export function verdictMemory(file: string | null, conditions: string): VerdictMemory {
  let entries: Map<string, Entry> | null = null
  let isNew = false
  let round = 1
  let asked = false
  const all = (): Map<string, Entry> => (entries ??= file === null ? new Map() : entriesIn(file, conditions))
  return {
    recall: (key) => {
      asked = true
      const entry = all().get(key)
      if (entry === undefined) return null
      entry.used = round
      return (entry.verdict ??= deserialize(entry.filed!) as StoryVerdict)
    },
    keep: (key, verdict) => {
      asked = true
      all().set(key, { verdict, bytes: null, filed: null, used: round })
      isNew = true
    },
    save: () => {
      if (entries === null || !asked) return
      asked = false
      for (const [key, { used }] of entries) if (used > 0 && used <= round - ROUNDS) entries.delete(key)
      round++
      if (!isNew || file === null) return
      isNew = false
      if (writeRecords(file, conditions, recordsOf(entries))) prune(dirname(file))
    },
  }
}

function entriesIn(file: string, conditions: string): Map<string, Entry> {
  return new Map(
    readRecords(file, conditions).map(({ parts: [key, filed], bytes }) => [
      key!.toString(),
      { verdict: null, bytes, filed: filed!, used: 0 },
    ]),
  )
}

function recordsOf(entries: ReadonlyMap<string, Entry>): Uint8Array[] {
  const records: Uint8Array[] = []
  let left = SPARE
  for (const [key, entry] of entries) {
    if (entry.used > 0) entry.bytes ??= recordOf([Buffer.from(key), serialize(entry.verdict)])
    else if (entry.bytes === null || (left -= entry.bytes.length) < 0) continue
    records.push(entry.bytes!)
  }
  return records
}
