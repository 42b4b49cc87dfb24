import { readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { PackedClaims } from '../claims/index.js'
import type { Document } from '../documents/index.js'
import type { Traits } from '../facts/index.js'
import type { DocumentSummary } from '../findings/index.js'
import { hashOf } from '../text/index.js'
import { readOwn, writeOwn } from '../user-folder.js'

/** What a document yielded when it was read, without its path and its text. */
export interface Remembered {
  readonly outline: Outline
  /** Asked for apart, since most runs over many documents need it of few. */
  readonly body: Body
}

/** What is needed of documents that tell other stories than those a run is about. */
export interface Outline {
  /** The releases of software that it names itself, and those of the set that it was read in. */
  readonly names: readonly string[]
  readonly versions: readonly string[]
  readonly summary: Omit<DocumentSummary, 'path'>
  readonly traits: Traits
  /** Words that it writes without a capital. */
  readonly small: readonly string[]
}

interface Body {
  readonly document: Omit<Document, 'path' | 'source'>
  readonly claims: PackedClaims
}

/** What documents yielded in earlier runs, by their text. */
export interface Memory {
  /** What a text yielded; `kind` is what else its reading hangs on. Null where it was never read, or only long ago. */
  readonly recall: (kind: string, text: string) => Remembered | null
  readonly keep: (kind: string, text: string, yielded: Remembered) => void
  /** Writes down what is new. */
  readonly save: () => void
}

/** One document's part of the file: its parts' bytes where it was read from there, and what was asked for of it. */
interface Entry {
  readonly text: string | Uint8Array
  readonly yielded: Remembered
  /** Its part of the file; null where it is new. */
  bytes: Uint8Array | null
  used: boolean
}

/** What the run did not ask for is kept as long as it takes no more than this many bytes, or the share of what it did. */
const SPARE = { bytes: 4_000_000, share: 1 } as const
/** Files of a folder are removed, the oldest first, until they are no more than this many and take no more bytes. */
const MOST = { files: 40, bytes: 500_000_000 } as const

/**
 * The memory that lies in a file of the user's cache folder. `conditions` is all that a reading hangs on beside the text: a
 * file that was written under others, is not as it was written or not the user's own is as good as none; what stands
 * behind damage is forgotten.
 */
export function memoryIn(file: string, conditions: string): Memory {
  let entries: Map<string, Entry> | null = null
  let isNew = false
  const all = (): Map<string, Entry> => (entries ??= entriesIn(readOwn(file), headOf(conditions)))
  return {
    recall: (kind, text) => {
      const entry = all().get(nameOf(kind, text))
      if (entry === undefined || !isSame(entry.text, text)) return null
      entry.used = true
      return entry.yielded
    },
    keep: (kind, text, yielded) => {
      all().set(nameOf(kind, text), { text, yielded, bytes: null, used: true })
      isNew = true
    },
    save: () => {
      if (!isNew) return
      isNew = false
      if (writeOwn(file, fileOf(all(), headOf(conditions)))) prune(dirname(file))
    },
  }
}

const nameOf = (kind: string, text: string): string => `${kind} ${text.length} ${hashOf(text)}`

const isSame = (kept: string | Uint8Array, text: string): boolean =>
  typeof kept === 'string' ? kept === text : Buffer.from(text).equals(kept)

/*
 * The file is its conditions, then for each entry its part: the lengths of its name, text, outline and body, a sum over
 * these, and how long they are with what fills them up to whole numbers; then the four.
 */
const NUMBERS = 24

/** Filled up, so that what follows begins at a whole number. */
function headOf(conditions: string): Buffer {
  const text = Buffer.from(`tieout ${conditions}\n`)
  return Buffer.concat([text], Math.ceil(text.length / 4) * 4)
}

function fileOf(entries: ReadonlyMap<string, Entry>, head: Buffer): Uint8Array {
  const used: Uint8Array[] = []
  const spare: Uint8Array[] = []
  let size = 0
  for (const [name, entry] of entries) {
    if (!entry.used) continue
    entry.bytes ??= partOf(name, entry)
    used.push(entry.bytes)
    size += entry.bytes.length
  }
  let left = Math.max(SPARE.bytes, size * SPARE.share)
  for (const { used: wasUsed, bytes } of entries.values()) {
    if (wasUsed || bytes === null || bytes.length > left) continue
    left -= bytes.length
    spare.push(bytes)
  }
  return Buffer.concat([head, ...used, ...spare])
}

function partOf(name: string, { text, yielded }: Entry): Uint8Array {
  const parts = [Buffer.from(name), Buffer.from(text), serialize(yielded.outline), serialize(yielded.body)]
  const length = Math.ceil(parts.reduce((sum, part) => sum + part.length, 0) / 4) * 4
  const numbers = Buffer.alloc(NUMBERS)
  parts.forEach((part, i) => {
    numbers.writeUInt32LE(part.length, i * 4)
  })
  const part = Buffer.concat([numbers, ...parts], NUMBERS + length)
  part.writeUInt32LE(sumOf(part, NUMBERS, length), 16)
  part.writeUInt32LE(length, 20)
  return part
}

function entriesIn(file: Buffer | null, head: Buffer): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  if (file === null || !file.subarray(0, head.length).equals(head)) return entries
  for (let at = head.length; at + NUMBERS <= file.length; ) {
    const from = at
    const ends: number[] = []
    for (let i = 0; i < 4; i++) ends.push((ends.at(-1) ?? from + NUMBERS) + file.readUInt32LE(from + i * 4))
    const length = file.readUInt32LE(from + 20)
    at = from + NUMBERS + length
    if (at > file.length || ends[3]! > at || sumOf(file, from + NUMBERS, length) !== file.readUInt32LE(from + 16)) break
    const [name, text, outline, body] = ends.map((end, i) => file.subarray(ends[i - 1] ?? from + NUMBERS, end))
    entries.set(name!.toString(), {
      text: text!,
      yielded: new Kept(outline!, body!),
      bytes: file.subarray(from, at),
      used: false,
    })
  }
  return entries
}

/** What was written down, read when it is first asked for. */
class Kept implements Remembered {
  readonly #bytes: readonly [outline: Uint8Array, body: Uint8Array]
  #outline: Outline | null = null
  #body: Body | null = null

  constructor(outline: Uint8Array, body: Uint8Array) {
    this.#bytes = [outline, body]
  }

  get outline(): Outline {
    return (this.#outline ??= deserialize(this.#bytes[0]) as Outline)
  }

  get body(): Body {
    return (this.#body ??= deserialize(this.#bytes[1]) as Body)
  }
}

/** A sum that tells damaged bytes from whole ones. */
function sumOf(bytes: Uint8Array, from: number, length: number): number {
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset + from, length / 4)
  let sum = 0
  for (let i = 0; i < numbers.length; i++) sum = Math.imul(sum ^ numbers[i]!, 0x01000193) ^ (sum >>> 15)
  return sum >>> 0
}

function prune(folder: string): void {
  try {
    const files = readdirSync(folder).map((name) => ({ name, ...statsOf(join(folder, name)) }))
    files.sort((a, b) => b.time - a.time)
    let bytes = 0
    files.forEach(({ name, size }, i) => {
      bytes += size
      if (i >= MOST.files || (i > 0 && bytes > MOST.bytes)) rmSync(join(folder, name), { force: true })
    })
  } catch {
    // Another run may be at it; the next one will do.
  }
}

function statsOf(file: string): { readonly time: number; readonly size: number } {
  const { mtimeMs, size } = statSync(file)
  return { time: mtimeMs, size }
}
