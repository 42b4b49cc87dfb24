import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { StoryVerdict } from '../verdicts.js'
import { prune, ROUNDS } from './forgetting.js'
import { type FiledRecord, readRecords, recordOf, writeRecords } from './parts-file.js'

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
  /** Where it was read from; null where it is new. */
  readonly filed: FiledRecord | null
  /** Its record, once it was written. */
  bytes: Uint8Array | null
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
      return (entry.verdict ??= deserialize(entry.filed!.part(1)) as StoryVerdict)
    },
    keep: (key, verdict) => {
      asked = true
      all().set(key, { verdict, filed: null, bytes: null, used: round })
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

const entriesIn = (file: string, conditions: string): Map<string, Entry> =>
  new Map(readRecords(file, conditions).map((filed) => [filed.text(0), { verdict: null, filed, bytes: null, used: 0 }]))

function recordsOf(entries: ReadonlyMap<string, Entry>): Uint8Array[] {
  const records: Uint8Array[] = []
  let left = SPARE
  for (const [key, entry] of entries) {
    entry.bytes ??= entry.filed?.bytes ?? recordOf([Buffer.from(key), serialize(entry.verdict)])
    if (entry.used === 0 && (left -= entry.bytes.length) < 0) continue
    records.push(entry.bytes)
  }
  return records
}
