import { identityMap, MappedText, type OffsetMap, toFileOffset } from '../text/index.js'
import type { TextBlock, TextKind } from './document.js'

/** Soft hyphens, zero-width spaces and joiners of words, stray byte-order marks, and marks of writing direction. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\u202a-\u202e\ufeff]/
const INVISIBLES = /[\u00ad\u200b\u200e\u200f\u2060\u202a-\u202e\ufeff]+/g
const COLLAPSIBLE = /[\t\n\f\r]| {2}/
const WHITE_RUN = /[ \t\n\f\r]+/g

/** Whether a text holds characters that no reader sees and that block texts leave out. */
export const hasInvisible = (text: string): boolean => INVISIBLE.test(text)

/** How many characters `tail` gives. */
const TAIL = 8

/** Collects the text of one block or cell from pieces of the file. */
export class BlockText {
  private readonly mapped = new MappedText()
  /** White space that stands before the first visible character: the indent of a cell. */
  private leading = ''
  private endsWhite = true
  private visible = 0
  private last = ''
  private strong = 0

  get isEmpty(): boolean {
    return this.visible === 0
  }

  /** How many visible characters were added. */
  get length(): number {
    return this.visible
  }

  /** The last few characters added. */
  get tail(): string {
    return this.last
  }

  /** Whether everything visible was added as strong or emphasised. */
  get emphasised(): boolean {
    return this.visible > 0 && this.strong === this.visible
  }

  /** Indent in steps: two spaces, or one em space or two no-break spaces, make one. */
  get indent(): number {
    let half = 0
    for (const char of this.leading) half += char === '\u2003' || char === '\t' ? 2 : 1
    return half >> 1
  }

  /** Adds a piece as it stands, its first code unit at `offset` of the file. */
  add(piece: string, offset: number, strong = false): void {
    if (INVISIBLE.test(piece)) {
      let at = 0
      for (const match of piece.matchAll(INVISIBLES)) {
        this.put(piece.slice(at, match.index), offset + at, strong)
        at = match.index + match[0].length
      }
      this.put(piece.slice(at), offset + at, strong)
    } else this.put(piece, offset, strong)
  }

  /** Adds a piece of markup text, in which any run of spaces, tabs and line ends is one space. */
  addCollapsed(piece: string, offset: number, strong = false): void {
    if (!COLLAPSIBLE.test(piece) && !(this.endsWhite && piece.startsWith(' '))) {
      this.add(piece, offset, strong)
      return
    }
    let at = 0
    for (const match of piece.matchAll(WHITE_RUN)) {
      this.add(piece.slice(at, match.index), offset + at, strong)
      if (!this.endsWhite) this.put(' ', offset + match.index, strong)
      at = match.index + match[0].length
    }
    this.add(piece.slice(at), offset + at, strong)
  }

  finish(): { readonly text: string; readonly map: OffsetMap } {
    return this.mapped.finish()
  }

  private put(piece: string, offset: number, strong: boolean): void {
    if (piece === '') return
    if (this.visible === 0) {
      const bare = piece.trimStart()
      this.leading += piece.slice(0, piece.length - bare.length)
    }
    const weight = piece.trim().length
    this.visible += weight
    if (strong) this.strong += weight
    this.mapped.add(piece, offset)
    this.last = piece.length >= TAIL ? piece.slice(-TAIL) : (this.last + piece).slice(-TAIL)
    const last = piece.charCodeAt(piece.length - 1)
    this.endsWhite = last === 32 || (last >= 9 && last <= 13)
  }
}

/** A block from collected text; `level` and `list` as in TextBlock. */
export function textBlock(kind: TextKind, text: BlockText, level = 0, list = -1): TextBlock {
  const { text: plain, map } = text.finish()
  return { kind, text: plain, map, level, list }
}

/** A block whose text stands in the file letter by letter, from `from` to `to`. */
export function plainBlock(kind: TextKind, source: string, from: number, to: number, level = 0, list = -1): TextBlock {
  return { kind, text: source.slice(from, to), map: identityMap(from), level, list }
}

/** The part of a block from plain offset `from` to `to`, white space at its ends left out. */
export function sliceBlock(block: TextBlock, from: number, to: number, kind: TextKind = block.kind): TextBlock {
  const part = block.text.slice(from, to)
  const start = from + (part.length - part.trimStart().length)
  const plain: number[] = [0]
  const file: number[] = [toFileOffset(block.map, start)]
  for (let i = 0; i < block.map.plain.length; i++) {
    const at = block.map.plain[i]!
    if (at <= start || at >= to) continue
    plain.push(at - start)
    file.push(block.map.file[i]!)
  }
  return { ...block, kind, text: part.trim(), map: { plain, file } }
}
