import type { Span } from '../text/index.js'
import { isPlain, takeWidth, widthOf } from './width.js'

/** A piece of an excerpt that is marked or not as a whole. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
  /** What kind of mark it is, for printers that tell marks apart. */
  readonly tone?: string
}

const TOKEN = /\s+|[\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]|[^\s\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]+/g

/**
 * The sentence cut down to about `width` columns around its marks: the words nearest to a marked figure stay, what is
 * left out shows as an ellipsis. `open` and `close` are set around each marked figure (empty where colour marks it).
 */
export function excerpt(sentence: string, marks: readonly Span[], width: number, open = '', close = ''): Piece[] {
  const spans = tidy(marks, sentence.length)
  const pieces: Piece[] = []
  if (isPlain(sentence) && sentence.length <= width - spans.length * (open.length + close.length)) {
    cut(pieces, sentence, { from: 0, to: sentence.length }, spans, open, close)
    return pieces
  }
  const tokens = [...sentence.matchAll(TOKEN)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
  const kept = keepNearest(sentence, tokens, spans, width - spans.length * (open.length + close.length))
  for (let i = 0; i < tokens.length; ) {
    const from = i
    while (i < tokens.length && kept[i] === kept[from]) i++
    if (kept[from]) cut(pieces, sentence, { from: tokens[from]!.from, to: tokens[i - 1]!.to }, spans, open, close)
    else push(pieces, gapText(from > 0, i < tokens.length), PLAIN)
  }
  return pieces
}

/** The ellipsis for left-out words, with a space towards the words that stay. */
const gapText = (after: boolean, before: boolean): string => `${after ? ' ' : ''}…${before ? ' ' : ''}`

/** Marks in order, inside the sentence, overlapping ones joined. */
function tidy(marks: readonly Span[], length: number): Span[] {
  const spans: Span[] = []
  for (const mark of marks.toSorted((a, b) => a.from - b.from)) {
    const from = Math.max(0, Math.min(mark.from, length))
    const to = Math.max(from, Math.min(mark.to, length))
    const last = spans.at(-1)
    if (last && from < last.to) spans[spans.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else if (to > from) spans.push({ from, to })
  }
  return spans
}

/** Which tokens stay: those with a mark, then rings of neighbours around them as long as `width` is not used up. */
function keepNearest(sentence: string, tokens: readonly Span[], marks: readonly Span[], width: number): boolean[] {
  const size = isPlain(sentence)
    ? tokens.map(({ from, to }) => to - from)
    : tokens.map(({ from, to }) => widthOf(sentence.slice(from, to)))
  const kept = tokens.map((token) => marks.some((mark) => mark.from < token.to && token.from < mark.to))
  let used = size.reduce((sum, columns, i) => sum + (kept[i] ? columns : 0), 0)
  const total = size.reduce((sum, columns) => sum + columns, 0)
  if (total <= width) return kept.map(() => true)
  if (!kept.includes(true) && kept.length > 0) kept[0] = true
  // Each mark may leave an ellipsis on both sides, with a space.
  used += 3 * (marks.length + 1)
  for (let grown = true; grown; ) {
    grown = false
    const edge = kept.flatMap((keep, i) => (!keep && (kept[i - 1] || kept[i + 1]) ? [i] : []))
    for (const i of edge) {
      if (used + size[i]! > width) return kept
      used += size[i]!
      kept[i] = true
      grown = true
    }
  }
  return kept
}

/** Adds a part of the text, split where a mark begins or ends. */
function cut(pieces: Piece[], text: string, part: Span, marks: readonly Span[], open: string, close: string): void {
  let at = part.from
  for (const mark of marks) {
    if (mark.to <= at || mark.from >= part.to) continue
    if (mark.from > at) push(pieces, text.slice(at, mark.from), PLAIN)
    const from = Math.max(at, mark.from)
    const to = Math.min(part.to, mark.to)
    push(pieces, (from === mark.from ? open : '') + text.slice(from, to) + (to === mark.to ? close : ''), MARKED)
    at = to
  }
  if (at < part.to) push(pieces, text.slice(at, part.to), PLAIN)
}

/** A piece that text is still added to. */
type Growing = { -readonly [Key in keyof Piece]: Piece[Key] }

/** Adds text that is marked as a piece is; its fields are named one by one, since spreading them takes several times as long. */
function push(pieces: Growing[], text: string, { marked, tone }: Omit<Piece, 'text'>): void {
  const last = pieces.at(-1)
  if (last !== undefined && last.marked === marked && last.tone === tone) last.text += text
  else pieces.push(tone === undefined ? { text, marked } : { text, marked, tone })
}

const PLAIN: Omit<Piece, 'text'> = { marked: false }
const MARKED: Omit<Piece, 'text'> = { marked: true }

/** Breaks pieces at spaces into lines of at most `width` columns (≥ 2); the marking of each letter stays. */
export function wrapPieces(pieces: readonly Piece[], width: number): Piece[][] {
  return wrapPlain(pieces, width) ?? wrapWords(pieces, width)
}

/** The same for text of which each code unit is one column, where no word is wider than a line; null for all other text. */
function wrapPlain(pieces: readonly Piece[], width: number): Piece[][] | null {
  const text = pieces.map((piece) => piece.text).join('')
  if (!isPlain(text) || text.includes('  ')) return null
  const breaks: number[] = []
  let start = 0
  for (let from = 0; from < text.length; ) {
    const space = text.indexOf(' ', from)
    const end = space < 0 ? text.length : space
    if (end - from > width) return null
    if (from > start && end - start > width) {
      breaks.push(from)
      start = from
    }
    from = end + 1
  }
  const lines: Growing[][] = [[]]
  let at = 0
  for (const piece of pieces) {
    const end = at + piece.text.length
    for (let from = at; from < end; ) {
      const next = breaks[lines.length - 1]
      if (from === next) newLine(lines)
      const until = breaks[lines.length - 1] ?? end
      const to = Math.min(end, until)
      push(lines.at(-1)!, text.slice(from, to), piece)
      from = to
    }
    at = end
  }
  return lines
}

function newLine(lines: Growing[][]): void {
  const last = lines.at(-1)!.at(-1)
  if (last) last.text = last.text.trimEnd()
  lines.push([])
}

function wrapWords(pieces: readonly Piece[], width: number): Piece[][] {
  const lines: Growing[][] = [[]]
  let used = 0
  const begin = (): void => {
    newLine(lines)
    used = 0
  }
  for (const word of words(pieces)) {
    const columns = word.reduce((sum, { text }) => sum + widthOf(text.trimEnd()), 0)
    if (used > 0 && used + columns > width) begin()
    for (const { text, like } of word) {
      let rest = text
      while (widthOf(rest.trimEnd()) > width - used) {
        const head = takeWidth(rest, width - used)
        if (head === '' && used === 0) break
        push(lines.at(-1)!, head, like)
        rest = rest.slice(head.length)
        begin()
      }
      if (rest === '') continue
      push(lines.at(-1)!, rest, like)
      used += widthOf(rest)
    }
  }
  return lines
}

/** A piece of a word, with what all of its pieces are like. */
interface WordPiece {
  readonly text: string
  readonly like: Omit<Piece, 'text'>
}

/** Words with the space after them; a word may be part marked. */
function words(pieces: readonly Piece[]): WordPiece[][] {
  const found: WordPiece[][] = []
  let open: WordPiece[] | null = null
  for (const like of pieces) {
    for (const text of like.text.match(/\S*\s+|\S+/g) ?? []) {
      const end = text.trimEnd().length
      const piece = { text: end === text.length ? text : `${text.slice(0, end)} `, like }
      if (open === null) found.push((open = [piece]))
      else open.push(piece)
      if (end < text.length) open = null
    }
  }
  return found
}
