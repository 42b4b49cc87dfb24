import { readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { PackedClaims } from '../claims/index.js'
import type { Document } from '../documents/index.js'
import { hashOf } from '../text/index.js'
import { readOwn, writeOwn } from '../user-folder.js'

/** What one document yielded when it was read. */
export interface Remembered {
  readonly document: Document
  readonly claims: PackedClaims
  /** The releases of software that it names itself, and those of the set that it was read in. */
  readonly names: readonly string[]
  readonly versions: readonly string[]
}

/** What documents yielded in earlier runs, by their text. */
export interface Memory {
  /** What a text yielded; `kind` is what else its reading hangs on. Null where it was never read, or only long ago. */
  readonly recall: (kind: string, text: string) => Remembered | null
  readonly keep: (kind: string, yielded: Remembered) => void
  /** Writes down what is new. */
  readonly save: () => void
}

/** Remembers nothing. */
export const noMemory: Memory = { recall: () => null, keep: () => {}, save: () => {} }

/** One document's part of the file; `value` once it was asked for, `bytes` unless it is new. */
interface Entry {
  value: Remembered | null
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
      const value = entry === undefined ? null : yieldOf(entry)
      if (value?.document.source !== text) return null
      entry!.used = true
      return value
    },
    keep: (kind, value) => {
      all().set(nameOf(kind, value.document.source), { value, bytes: null, used: true })
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

function yieldOf(entry: Entry): Remembered | null {
  if (entry.value !== null || entry.bytes === null) return entry.value
  try {
    entry.value = deserialize(entry.bytes)
  } catch {
    entry.bytes = null
  }
  return entry.value
}

/*
 * The file is its conditions, then for each entry four numbers (the lengths of its name and of its bytes, a sum over both, and how
 * long the two are with what fills them up to whole numbers), its name and its bytes.
 */
const NUMBERS = 16

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
    used.push(partOf(name, entry))
    size += used.at(-1)!.length
  }
  let left = Math.max(SPARE.bytes, size * SPARE.share)
  for (const [name, entry] of entries) {
    if (entry.used || entry.bytes === null || entry.bytes.length > left) continue
    left -= entry.bytes.length
    spare.push(partOf(name, entry))
  }
  return Buffer.concat([head, ...used, ...spare])
}

function partOf(name: string, entry: Entry): Uint8Array {
  entry.bytes ??= serialize(entry.value)
  const length = Math.ceil((name.length + entry.bytes.length) / 4) * 4
  const part = Buffer.alloc(NUMBERS + length)
  part.write(name, NUMBERS, 'latin1')
  part.set(entry.bytes, NUMBERS + name.length)
  part.writeUInt32LE(name.length, 0)
  part.writeUInt32LE(entry.bytes.length, 4)
  part.writeUInt32LE(sumOf(part, NUMBERS, length), 8)
  part.writeUInt32LE(length, 12)
  return part
}

function entriesIn(file: Buffer | null, head: Buffer): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  if (file === null || !file.subarray(0, head.length).equals(head)) return entries
  for (let at = head.length; at + NUMBERS <= file.length; ) {
    const [named, sized] = [file.readUInt32LE(at), file.readUInt32LE(at + 4)]
    const [sum, length] = [file.readUInt32LE(at + 8), file.readUInt32LE(at + 12)]
    const from = at + NUMBERS
    at = from + length
    if (at > file.length || named + sized > length || sumOf(file, from, length) !== sum) break
    const name = file.toString('latin1', from, from + named)
    entries.set(name, { value: null, bytes: file.subarray(from + named, from + named + sized), used: false })
  }
  return entries
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
