import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { type Storyteller, storyteller } from '../facts/index.js'
import type { Outline } from '../outlines.js'
import { hashOf } from '../text/index.js'
import { prune, ROUNDS } from './forgetting.js'
import { type FiledRecord, readRecords, recordOf, writeRecords } from './parts-file.js'
import { type VerdictMemory, verdictMemory } from './verdict-memory.js'
import type { Body } from './yielding.js'

/** What a document yielded when it was read, without its path and its text. */
export interface Remembered {
  /** Like that of no other document read, here or elsewhere, now or later: what is remembered of a story names its documents so. */
  readonly mark: string
  readonly outline: RememberedOutline
  /** Asked for apart, since most runs over many documents need it of few; null where a set was too large to keep it. */
  readonly body: Body | null
}

/** What is needed of documents that tell other stories than those a run is about. */
export interface RememberedOutline extends Outline {
  /** The releases of software that it names itself, and those of the set that it was read in. */
  readonly names: readonly string[]
  readonly versions: readonly string[]
}

/** What documents yielded in earlier runs, by their text. */
export interface Memory {
  /** What a text yielded; `kind` is what else its reading hangs on. Null where it was never read, or only long ago. */
  readonly recall: (kind: string, text: string) => Remembered | null
  readonly keep: (kind: string, text: string, yielded: Omit<Remembered, 'mark'>) => Remembered
  /** What stories yielded that were judged under the same conditions. */
  readonly verdicts: (conditions: string) => VerdictMemory
  /** Parts sets into stories; quicker where it has seen most of their documents before. */
  readonly tell: Storyteller
  /** Ends a round: writes down what is new, and forgets what only much earlier rounds have asked for. */
  readonly save: () => void
}

/** What is known of one document. */
interface Entry {
  readonly yielded: Remembered
  /** Its text, where it is new; else its record, which holds that. */
  readonly text: string | null
  /** Where it was read from; null where it is new. */
  readonly filed: FiledRecord | null
  /** Its record, once it was written. */
  bytes: Uint8Array | null
  /** The round in which it was last asked for; 0 where no round has. */
  used: number
}

/** What no round has asked for is kept as long as it takes no more than this many bytes, or the share of what it did. */
const SPARE = { bytes: 4_000_000, share: 1 } as const

/**
 * The memory that lies in a file of the user's cache folder, or where that is null only in this process. `conditions` is all
 * that a reading hangs on beside the text: a file that was written under others, is not as it was written or not the user's
 * own is as good as none.
 */
export function memoryIn(file: string | null, conditions: string): Memory {
  let entries: Map<string, Entry> | null = null
  let isNew = false
  let round = 1
  let asked = false
  /** What was met in this process, by kind and text: looking a text up that is held anyway costs no reading of it. */
  const met = new Map<string, Map<string, Entry>>()
  const metAs = (kind: string): Map<string, Entry> => {
    const own = met.get(kind) ?? new Map<string, Entry>()
    met.set(kind, own)
    return own
  }
  const verdicts = new Map<string, VerdictMemory>()
  const nextMark = marks()
  const all = (): Map<string, Entry> => (entries ??= file === null ? new Map() : entriesIn(file, conditions))
  const filedAs = (kind: string, text: string): Entry | null => {
    const entry = all().get(nameOf(kind, text))
    return entry !== undefined && entry.filed?.text(TEXT) === text ? entry : null
  }
  return {
    recall: (kind, text) => {
      asked = true
      const entry = metAs(kind).get(text) ?? filedAs(kind, text)
      if (entry === null) return null
      metAs(kind).set(text, entry)
      entry.used = round
      return entry.yielded
    },
    keep: (kind, text, yielded) => {
      asked = true
      const marked = { mark: nextMark(), ...yielded }
      const entry = { yielded: marked, text, filed: null, bytes: null, used: round }
      all().set(nameOf(kind, text), entry)
      metAs(kind).set(text, entry)
      isNew = true
      return marked
    },
    verdicts: (judgedBy) => {
      const known = verdicts.get(judgedBy)
      if (known !== undefined) return known
      const own = file === null ? null : join(dirname(file), '..', 'verdicts', hashOf(`${file} ${judgedBy}`))
      const made = verdictMemory(own, `${conditions} ${judgedBy}`)
      verdicts.set(judgedBy, made)
      return made
    },
    tell: storyteller(),
    save: () => {
      for (const own of verdicts.values()) own.save()
      if (entries === null || !asked) return
      asked = false
      const isStale = ({ used }: Entry): boolean => used > 0 && used <= round - ROUNDS
      for (const [name, entry] of entries) if (isStale(entry)) entries.delete(name)
      for (const texts of met.values()) for (const [text, entry] of texts) if (isStale(entry)) texts.delete(text)
      round++
      if (!isNew || file === null) return
      isNew = false
      if (writeRecords(file, conditions, recordsOf(entries))) prune(dirname(file))
    },
  }
}

/** Opens memories. */
export type Memories = typeof memoryIn

/** What is remembered for as long as a process runs. */
export interface LastingMemories {
  /** Opens each memory once; it is written down not at the end of each round, which somebody waits for, but by `save`. */
  readonly open: Memories
  readonly save: () => void
}

/** Remembers nothing yet. */
export function lastingMemories(): LastingMemories {
  const opened = new Map<string, Memory>()
  return {
    open: (file, conditions) => {
      const key = `${file}\n${conditions}`
      const memory = opened.get(key) ?? memoryIn(file, conditions)
      opened.set(key, memory)
      return { ...memory, save: () => {} }
    },
    save: () => {
      for (const memory of opened.values()) memory.save()
    },
  }
}

/** Names that no other process gives. */
function marks(): () => string {
  const run = `${Date.now().toString(36)}${process.pid.toString(36)}${Math.random().toString(36).slice(2, 8)}`
  let count = 0
  return () => `${run}.${(count++).toString(36)}`
}

const nameOf = (kind: string, text: string): string => `${kind} ${text.length} ${hashOf(text)}`

/** The places of a record's parts. */
const [TITLE, TEXT, OUTLINE, BODY] = [0, 1, 2, 3] as const

function recordsOf(entries: ReadonlyMap<string, Entry>): Uint8Array[] {
  const used: Uint8Array[] = []
  const spare: Uint8Array[] = []
  let size = 0
  for (const [name, entry] of entries) {
    if (entry.used === 0) continue
    entry.bytes ??= bytesOf(name, entry)
    used.push(entry.bytes)
    size += entry.bytes.length
  }
  let left = Math.max(SPARE.bytes, size * SPARE.share)
  for (const { used: round, filed } of entries.values()) {
    if (round > 0 || filed === null || filed.bytes.length > left) continue
    left -= filed.bytes.length
    spare.push(filed.bytes)
  }
  return [...used, ...spare]
}

function bytesOf(name: string, { text, filed, yielded: { mark, outline, body } }: Entry): Uint8Array {
  if (filed !== null) return filed.bytes
  const parts = [Buffer.from(`${mark}\n${name}`), Buffer.from(text!), serialize(outline)]
  return recordOf(body === null ? parts : [...parts, serialize(body)])
}

function entriesIn(file: string, conditions: string): Map<string, Entry> {
  return new Map(
    readRecords(file, conditions).map((filed) => {
      const [mark = '', name = ''] = filed.text(TITLE).split('\n')
      return [name, { yielded: new Kept(mark, filed), text: null, filed, bytes: null, used: 0 }]
    }),
  )
}

/** What was written down, read when it is first asked for. */
class Kept implements Remembered {
  readonly mark: string
  readonly #filed: FiledRecord
  #outline: RememberedOutline | null = null
  #body: Body | null = null

  constructor(mark: string, filed: FiledRecord) {
    this.mark = mark
    this.#filed = filed
  }

  get outline(): RememberedOutline {
    return (this.#outline ??= deserialize(this.#filed.part(OUTLINE)) as RememberedOutline)
  }

  get body(): Body | null {
    const bytes = this.#filed.part(BODY)
    return bytes.length === 0 ? null : (this.#body ??= deserialize(bytes) as Body)
  }
}
