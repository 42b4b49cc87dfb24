import { readOwn, writeOwn } from '../user-folder.js'

/*
 * A file in the user's cache folder: its conditions, then one record after another: the lengths of its four parts, a sum
 * over these, and how long they are with what fills them up to whole numbers; then the four.
 */
const PARTS = 4
const NUMBERS = (PARTS + 2) * 4

/** A record as it stands in a file that was read; its parts are looked at where they lie, and only when they are asked for. */
export class FiledRecord {
  readonly #file: Buffer
  readonly #from: number
  readonly #to: number

  constructor(file: Buffer, from: number, to: number) {
    this.#file = file
    this.#from = from
    this.#to = to
  }

  get bytes(): Uint8Array {
    return this.#file.subarray(this.#from, this.#to)
  }

  part(place: number): Uint8Array {
    return this.#file.subarray(...this.#ends(place))
  }

  /** The first part, which lies at a whole number, where it consists of such. */
  numbers(): Int32Array {
    const { buffer, byteOffset, length } = this.part(0)
    return new Int32Array(buffer, byteOffset, length / 4)
  }

  text(place: number): string {
    return this.#file.toString('utf8', ...this.#ends(place))
  }

  #ends(place: number): [from: number, to: number] {
    let from = this.#from + NUMBERS
    for (let i = 0; i < place; i++) from += this.#file.readUInt32LE(this.#from + i * 4)
    return [from, from + this.#file.readUInt32LE(this.#from + place * 4)]
  }
}

/** The bytes of a record of at most four parts. */
export function recordOf(parts: readonly Uint8Array[]): Uint8Array {
  const length = whole(parts.reduce((sum, part) => sum + part.length, 0))
  const numbers = Buffer.alloc(NUMBERS)
  parts.forEach((part, i) => {
    numbers.writeUInt32LE(part.length, i * 4)
  })
  const record = Buffer.concat([numbers, ...parts], NUMBERS + length)
  record.writeUInt32LE(sumOf(numbersOf(record), NUMBERS, length), PARTS * 4)
  record.writeUInt32LE(length, PARTS * 4 + 4)
  return record
}

/**
 * The records of a file. One that was written under other conditions, or is not the user's own, holds none; what stands
 * behind damage is forgotten.
 */
export function readRecords(path: string, conditions: string): FiledRecord[] {
  const records: FiledRecord[] = []
  const file = readOwn(path)
  const head = headOf(conditions)
  if (file === null || !file.subarray(0, head.length).equals(head)) return records
  const numbers = numbersOf(file)
  for (let at = head.length; at + NUMBERS <= file.length; ) {
    const from = at
    let parts = 0
    for (let i = 0; i < PARTS; i++) parts += file.readUInt32LE(from + i * 4)
    const length = file.readUInt32LE(from + PARTS * 4 + 4)
    at = from + NUMBERS + length
    if (at > file.length || parts > length) break
    if (sumOf(numbers, from + NUMBERS, length) !== file.readUInt32LE(from + PARTS * 4)) break
    records.push(new FiledRecord(file, from, at))
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

const numbersOf = (bytes: Uint8Array): Uint32Array =>
  new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4))

/** A sum that tells damaged bytes from whole ones; `from` and `length` in bytes. */
function sumOf(numbers: Uint32Array, from: number, length: number): number {
  let sum = 0
  for (let i = from / 4; i < (from + length) / 4; i++) sum = Math.imul(sum ^ numbers[i]!, 0x01000193) ^ (sum >>> 15)
  return sum >>> 0
}
