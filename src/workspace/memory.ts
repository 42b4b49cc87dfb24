import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { type Numbering, numbering } from '../facts/index.js'
import { hashOf } from '../text/index.js'
import { prune, ROUNDS } from './forgetting.js'
import {
  factsOf,
  type NumberedOutline,
  numberedOutline,
  numbersOf,
  outlineFrom,
  type RememberedOutline,
  renumbered,
} from './numbered-outline.js'
import { type FiledRecord, readRecords, recordOf, writeRecords } from './parts-file.js'
import { type VerdictMemory, verdictMemory } from './verdict-memory.js'
import type { Body } from './yielding.js'

/** What a document yielded when it was read, without its path and its text. */
export interface Remembered {
  /** Like that of no other document read, here or elsewhere, now or later: what is remembered of a story names its documents so. */
  readonly mark: string
  /** In numbers of the memory's lexicon. */
  readonly outline: NumberedOutline
  /** Asked for apart, since most runs over many documents need it of few; null where a set was too large to keep it. */
  readonly body: Body | null
}

/** What a document yielded that was read a moment ago. */
export interface NewYield extends Pick<Remembered, 'body'> {
  readonly outline: RememberedOutline
}

/** What documents yielded in earlier runs, by their text. */
export interface Memory {
  /** What a text yielded; `kind` is what else its reading hangs on. Null where it was never read, or only long ago. */
  readonly recall: (kind: string, text: string) => Remembered | null
  readonly keep: (kind: string, text: string, yielded: NewYield) => Remembered
  /** What stories yielded that were judged under the same conditions. */
  readonly verdicts: (conditions: string) => VerdictMemory
  /** What the numbers of outlines stand for. */
  readonly lexicon: () => Numbering
  /** Ends a round: writes down what is new, and forgets what only much earlier rounds have asked for. */
  readonly save: () => void
}

/** What is known of documents, by their names, and what the numbers of their outlines stand for. */
interface Known {
  readonly entries: Map<string, Entry>
  readonly lexicon: Numbering
  /** How many words the lexicon held when it had none but those of known documents. */
  readonly needed: number
}

const nothingKnown = (): Known => ({ entries: new Map(), lexicon: numbering(), needed: 0 })

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
  let known: Known | null = null
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
  const all = (): Known => (known ??= file === null ? nothingKnown() : knownIn(file, conditions))
  const filedAs = (kind: string, text: string): Entry | null => {
    const entry = all().entries.get(nameOf(kind, text))
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
      const { entries, lexicon } = all()
      const marked = { mark: nextMark(), outline: numberedOutline(yielded.outline, lexicon), body: yielded.body }
      const entry = { yielded: marked, text, filed: null, bytes: null, used: round }
      entries.set(nameOf(kind, text), entry)
      metAs(kind).set(text, entry)
      isNew = true
      return marked
    },
    verdicts: (judgedBy) => {
      const opened = verdicts.get(judgedBy)
      if (opened !== undefined) return opened
      const own = file === null ? null : join(dirname(file), '..', 'verdicts', hashOf(`${file} ${judgedBy}`))
      const made = verdictMemory(own, `${conditions} ${judgedBy}`)
      verdicts.set(judgedBy, made)
      return made
    },
    lexicon: () => all().lexicon,
    save: () => {
      for (const own of verdicts.values()) own.save()
      if (known === null || !asked) return
      asked = false
      const { entries } = known
      const isStale = ({ used }: Entry): boolean => used > 0 && used <= round - ROUNDS
      for (const [name, entry] of entries) if (isStale(entry)) entries.delete(name)
      for (const texts of met.values()) for (const [text, entry] of texts) if (isStale(entry)) texts.delete(text)
      round++
      if (!isNew || file === null) return
      isNew = false
      if (writeRecords(file, conditions, recordsOf(known))) prune(dirname(file))
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

/** The places of a record's parts behind the numbers of its outline; the title is its mark, its name and the facts of that. */
const [TITLE, TEXT, BODY] = [1, 2, 3] as const

/** So many words that no document has any more, or as many as are needed, are put up with. */
const MOST_IDLE = 10_000

/** A lexicon and the records of what it serves: those of what was asked for, and of all else as much as is spared. */
function recordsOf({ entries, lexicon, needed }: Known): Uint8Array[] {
  const isOvergrown = lexicon.keys.length > needed * 2 + MOST_IDLE
  const own = isOvergrown ? numbering() : lexicon
  const bytesFor = (name: string, entry: Entry): Uint8Array =>
    isOvergrown
      ? bytesOf(name, entry, renumbered(entry.yielded.outline, lexicon.keys, own))
      : (entry.bytes ??= entry.filed?.bytes ?? bytesOf(name, entry, entry.yielded.outline))
  const used: Uint8Array[] = []
  const spare: Uint8Array[] = []
  let size = 0
  for (const [name, entry] of entries) {
    if (entry.used === 0) continue
    const bytes = bytesFor(name, entry)
    used.push(bytes)
    size += bytes.length
  }
  let left = Math.max(SPARE.bytes, size * SPARE.share)
  for (const [name, entry] of entries) {
    if (entry.used > 0 || entry.filed === null || entry.filed.bytes.length > left) continue
    left -= entry.filed.bytes.length
    spare.push(bytesFor(name, entry))
  }
  const words = [JSON.stringify(own.keys), String(isOvergrown ? own.keys.length : needed)]
  return [recordOf(words.map((text) => Buffer.from(text))), ...used, ...spare]
}

function bytesOf(name: string, { text, filed, yielded }: Entry, outline: NumberedOutline): Uint8Array {
  const title = Buffer.from([yielded.mark, name, factsOf(outline)].join('\n'))
  const numbers = numbersOf(outline)
  const parts = [new Uint8Array(numbers.buffer), title, filed?.part(TEXT) ?? Buffer.from(text!)]
  return recordOf(yielded.body === null ? parts : [...parts, filed?.part(BODY) ?? serialize(yielded.body)])
}

function knownIn(file: string, conditions: string): Known {
  const [words, ...records] = readRecords(file, conditions)
  if (words === undefined) return nothingKnown()
  const entries = new Map(
    records.map((filed) => {
      const [mark = '', name = '', facts = ''] = filed.text(TITLE).split('\n')
      return [name, { yielded: new Kept(mark, facts, filed), text: null, filed, bytes: null, used: 0 }]
    }),
  )
  return { entries, lexicon: numbering(JSON.parse(words.text(0)) as string[]), needed: Number(words.text(1)) }
}

/** What was written down, read when it is first asked for. */
class Kept implements Remembered {
  readonly mark: string
  readonly #facts: string
  readonly #filed: FiledRecord
  #outline: NumberedOutline | null = null
  #body: Body | null = null

  constructor(mark: string, facts: string, filed: FiledRecord) {
    this.mark = mark
    this.#facts = facts
    this.#filed = filed
  }

  get outline(): NumberedOutline {
    return (this.#outline ??= outlineFrom(this.#facts, this.#filed.numbers()))
  }

  get body(): Body | null {
    const bytes = this.#filed.part(BODY)
    return bytes.length === 0 ? null : (this.#body ??= deserialize(bytes) as Body)
  }
}
