import type { Span } from './span.js'

/**
 * Maps offsets of a plain text (markup removed, entities decoded) back to the file it was taken from.
 * The map is piecewise: `plain[i]` is where a run starts in the plain text and `file[i]` where the same run starts in
 * the file; inside a run both advance together. `plain` is strictly increasing and starts at 0.
 */
export interface OffsetMap {
  readonly plain: readonly number[]
  readonly file: readonly number[]
}

/** A map for text that stands in the file letter by letter, from offset `start` on. */
export const identityMap = (start: number): OffsetMap => ({ plain: [0], file: [start] })

/** The file offset of a plain offset. */
export function toFileOffset(map: OffsetMap, offset: number): number {
  let low = 0
  let high = map.plain.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (map.plain[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return map.file[low]! + (offset - map.plain[low]!)
}

/** The file span of a plain span. Its end is taken from the last code unit inside, so that markup after it stays out. */
export function toFileSpan(map: OffsetMap, span: Span): Span {
  const from = toFileOffset(map, span.from)
  const to = span.to > span.from ? toFileOffset(map, span.to - 1) + 1 : from
  return { from, to }
}

/** Collects plain text run by run together with its offset map. */
export class MappedText {
  private text = ''
  private readonly plain: number[] = []
  private readonly file: number[] = []

  get length(): number {
    return this.text.length
  }

  /** Appends `piece`, whose first code unit stands at `fileOffset`; a decoded entity is a piece of its own. */
  add(piece: string, fileOffset: number): void {
    if (piece === '') return
    const last = this.plain.length - 1
    const continues = last >= 0 && this.file[last]! + (this.text.length - this.plain[last]!) === fileOffset
    if (!continues) {
      this.plain.push(this.text.length)
      this.file.push(fileOffset)
    }
    this.text += piece
  }

  /** The text without white space at its ends, and its map; an empty text maps to offset 0. */
  finish(): { readonly text: string; readonly map: OffsetMap } {
    const from = this.text.length - this.text.trimStart().length
    const text = this.text.trim()
    if (text === '') return { text, map: identityMap(0) }
    const plain: number[] = []
    const file: number[] = []
    for (let i = 0; i < this.plain.length; i++) {
      const next = this.plain[i + 1] ?? this.text.length
      if (next <= from) continue
      const shift = Math.max(0, from - this.plain[i]!)
      plain.push(Math.max(0, this.plain[i]! - from))
      file.push(this.file[i]! + shift)
    }
    return { text, map: { plain, file } }
  }
}
