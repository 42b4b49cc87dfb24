import { readOwn, writeOwn } from '../user-folder.js'

/*
 * A file in the user's cache folder: its conditions, then one record after another: the lengths of its four parts, a sum
 * over these, and how long they are with what fills them up to whole numbers; then the four.
 */
const PARTS = 4
const NUMBERS = (PARTS + 2) * 4

/** One record: its parts, and how it stands in the file. */
export interface FiledRecord {
  readonly parts: readonly Uint8Array[]
  readonly bytes: Uint8Array
}

/** The bytes of a record of at most four parts. */
export function recordOf(parts: readonly Uint8Array[]): Uint8Array {
  const length = whole(parts.reduce((sum, part) => sum + part.length, 0))
  const numbers = Buffer.alloc(NUMBERS)
  parts.forEach((part, i) => {
    numbers.writeUInt32LE(part.length, i * 4)
  })
  const record = Buffer.concat([numbers, ...parts], NUMBERS + length)
  record.writeUInt32LE(sumOf(record, NUMBERS, length), PARTS * 4)
  record.writeUInt32LE(length, PARTS * 4 + 4)
  return record
}

/**
 * The records of a file. One that was written under other conditions, or is not the user's own, holds none; what stands
 * behind damage is forgotten.
 */
export function readRecords(file: string, conditions: string): FiledRecord[] {
  const records: FiledRecord[] = []
  const bytes = readOwn(file)
  const head = headOf(conditions)
  if (bytes === null || !bytes.subarray(0, head.length).equals(head)) return records
  for (let at = head.length; at + NUMBERS <= bytes.length; ) {
    const from = at
    const ends: number[] = []
    for (let i = 0; i < PARTS; i++) ends.push((ends.at(-1) ?? from + NUMBERS) + bytes.readUInt32LE(from + i * 4))
    const length = bytes.readUInt32LE(from + PARTS * 4 + 4)
    at = from + NUMBERS + length
    if (at > bytes.length || ends.at(-1)! > at) break
    if (sumOf(bytes, from + NUMBERS, length) !== bytes.readUInt32LE(from + PARTS * 4)) break
    records.push({
      parts: ends.map((end, i) => bytes.subarray(ends[i - 1] ?? from + NUMBERS, end)),
      bytes: bytes.subarray(from, at),
    })
  }
  return records
}

/** Writes records down; yields whether that could be. */
export const writeRecords = (file: string, conditions: string, records: readonly Uint8Array[]): boolean =>
  writeOwn(file, Buffer.concat([headOf(conditions), ...records]))

/** Filled up, so that what follows begins at a whole number. */
function headOf(conditions: string): Buffer {
  const text = Buffer.from(`tieout ${conditions}\n`)
  return Buffer.concat([text], whole(text.length))
}

const whole = (length: number): number => Math.ceil(length / 4) * 4

/** A sum that tells damaged bytes from whole ones. */
function sumOf(bytes: Uint8Array, from: number, length: number): number {
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset + from, length / 4)
  let sum = 0
  for (let i = 0; i < numbers.length; i++) sum = Math.imul(sum ^ numbers[i]!, 0x01000193) ^ (sum >>> 15)
  return sum >>> 0
}
