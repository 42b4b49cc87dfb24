import { BlockText, hasInvisible, plainBlock, textBlock } from './block-text.js'
import type { TextBlock } from './document.js'
import type { Draft } from './draft.js'
import { impliedHeadline } from './implied-headline.js'
import { isMetaLine } from './meta-lines.js'

/** A line without its indent and trailing white space; blank where `from === to`. */
interface Line {
  readonly from: number
  readonly to: number
  readonly indent: number
}

/** Lines that belong to one paragraph, and whether blank lines (or the ends of the file) stand around them. */
interface Passage {
  readonly lines: Line[]
  readonly apartBefore: boolean
  apartAfter: boolean
  /** Drawn under by a row of `=` (1) or `-` (2). */
  underline: number
}

/** Hard-wrapped text keeps within these columns. */
const NARROWEST_WRAP = 50
const WIDEST_WRAP = 120
/** A shorter line is no wrapped one unless the text is wrapped as a whole. */
const SHORTEST_WRAPPED = 24
/** Lines looked at to tell whether a text is hard-wrapped. */
const WRAP_SAMPLE = 2000
/** A crosshead is shorter than this many characters. */
const CROSSHEAD = 64

const BULLET = /^(?:[-*+•·▪◦‣–—]|o(?= {2}))\s+(?=\S)/
const NUMBERED = /^(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|\([ivx]{2,5}\))\s+(?=\S)/
const DASHED = /^([–—-]{1,2})\s+((?=.*\p{L})\S.*?)\s+\1$/u
const RULE = /^(?:(?:[-=~_*#+]\s?){2,}|[*#~§•])$/
const COLUMNS = /\S(?: {3,}|\t)\S/
const TERMINAL = /[.!?:;,…]["'”’)\]]*$/
/** A line that ends on a word like these is no end of a sentence, a headline or an item. */
const UNFINISHED = /(?:^|\s)(?:an?|the|of|and|or|to|by|for|with|from|that|than|as|was|were|are|its|their|his|her|said)$/
const LINK = /\[([^\][\n]{1,300})\]\((?:#|\/|https?:)[^()\s]{0,500}\)/g

/**
 * Reads plain text: paragraphs between blank lines, or one a line in wire copy; hard-wrapped lines are joined by a
 * space; items lose their marks; crossheads, underlined and ALL-CAPS heads become headings, and so does a headline that
 * only its place implies.
 */
export function readPlainText(text: string): Draft {
  const lines = linesOf(text)
  const passages = passagesOf(text, lines, wrapWidth(text, lines))
  const exact = !hasInvisible(text) && !text.includes('](')
  const blocks: TextBlock[] = []
  let list = -1
  let nextList = 0
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i]!
    const mark = markOf(text, passage)
    if (mark === 0) list = -1
    else if (list < 0) list = nextList++
    blocks.push(blockOf(text, passages, i, mark, list, exact))
  }
  return { blocks: impliedHeadline(blocks), title: null, date: null, problems: [] }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    let from = start
    let to = end
    while (from < to && isWhite(text.charCodeAt(from))) from++
    while (to > from && isWhite(text.charCodeAt(to - 1))) to--
    lines.push({ from, to, indent: from - start })
    start = end + 1
  }
  return lines
}

const isWhite = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0xfeff

/** A rule or a row of a table, which is no part of a paragraph. */
const standsAlone = (text: string, line: Line): boolean =>
  isRule(text, line) || COLUMNS.test(text.slice(line.from, line.to))

const isRule = (text: string, line: Line): boolean =>
  !/[\p{L}\d]/u.test(text[line.from]!) && RULE.test(text.slice(line.from, line.to))

/**
 * The column at which a hard-wrapped text breaks its lines, or 0. A text counts as wrapped when nearly all its lines
 * are that short and most line breaks stand where the next word no longer fitted.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const sample = lines.length > WRAP_SAMPLE ? lines.slice(0, WRAP_SAMPLE) : lines
  const lengths = sample.filter((line) => line.to > line.from).map((line) => line.indent + line.to - line.from)
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return 0
  let breaks = 0
  let full = 0
  for (let i = 1; i < sample.length; i++) {
    const line = sample[i - 1]!
    const next = sample[i]!
    if (line.to === line.from || next.to === next.from || standsAlone(text, line) || standsAlone(text, next)) continue
    if (BULLET.test(text.slice(next.from, next.to)) || NUMBERED.test(text.slice(next.from, next.to))) continue
    breaks++
    if (isFull(text, line, next, width)) full++
  }
  return full * 2 >= breaks && full > 1 ? width : 0
}

function isFull(text: string, line: Line, next: Line, width: number): boolean {
  let end = next.from
  while (end < next.to && !isWhite(text.charCodeAt(end))) end++
  return line.indent + (line.to - line.from) + 1 + (end - next.from) > width
}

function passagesOf(text: string, lines: readonly Line[], width: number): Passage[] {
  const passages: Passage[] = []
  let current: Passage | null = null
  let blank = true
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.from === line.to) {
      if (current !== null) current.apartAfter = true
      current = null
      blank = true
      continue
    }
    if (line.to - line.from < 200 && isRule(text, line)) {
      if (current !== null && current.lines.length === 1 && !blank) current.underline = text[line.from] === '=' ? 1 : 2
      else if (current !== null) current.apartAfter = true
      current = null
      blank = true
      continue
    }
    const before = current?.lines.at(-1)
    if (current !== null && before !== undefined && continues(text, before, line, width)) {
      current.lines.push(line)
      continue
    }
    current = { lines: [line], apartBefore: blank, apartAfter: false, underline: 0 }
    passages.push(current)
    blank = false
  }
  const last = passages.at(-1)
  if (last !== undefined) last.apartAfter = true
  return passages
}

/**
 * Whether a line break is only the wrapping of one paragraph: the next word no longer fitted, or the words plainly
 * read on.
 */
function continues(text: string, line: Line, next: Line, width: number): boolean {
  const length = line.to - line.from
  if (width === 0 && length >= WIDEST_WRAP) return false
  const words = text.slice(next.from, next.to)
  const above = text.slice(line.from, line.to)
  const readsOn =
    UNFINISHED.test(above) ||
    (length >= SHORTEST_WRAPPED && /^\p{Ll}/u.test(words) && !TERMINAL.test(above) && !isMetaLine(words))
  if (width === 0 && !readsOn) return false
  if (BULLET.test(words) || COLUMNS.test(words) || COLUMNS.test(above)) return false
  if (readsOn) return true
  const full = isFull(text, line, next, width)
  if (NUMBERED.test(words) && !full) return false
  return full || (/^\p{Ll}/u.test(words) && !/[.!?:]["'”’)]*$/.test(above))
}

/** How many characters of a passage's start are an item's mark; 0 where it is no item. */
function markOf(text: string, passage: Passage): number {
  const line = passage.lines[0]!
  const start = text.slice(line.from, Math.min(line.to, line.from + 12))
  const code = start.charCodeAt(0)
  const mayMark = code < 0x40 || code > 0x7f || start[1] === '.' || start[1] === ')' || start[1] === ' '
  if (!mayMark) return 0
  const mark = BULLET.exec(start) ?? NUMBERED.exec(start)
  if (mark === null || (passage.lines.length === 1 && isDressed(text, line))) return 0
  return mark[0].length
}

/** A crosshead or page number between dashes, which is no item. */
const isDressed = (text: string, line: Line): boolean =>
  line.to - line.from < 200 && /^([–—-]{1,2})\s.*\s\1$/.test(text.slice(line.from, line.to))

function blockOf(
  text: string,
  passages: readonly Passage[],
  index: number,
  mark: number,
  list: number,
  exact: boolean,
): TextBlock {
  const passage = passages[index]!
  const { lines } = passage
  const line = lines[0]!
  if (mark > 0) return collect(text, lines, mark, 'item', 1 + Math.min(5, line.indent >> 1), list, exact)
  const head = headOf(text, passages, index)
  if (head === null) return collect(text, lines, 0, 'paragraph', 0, -1, exact)
  return collect(
    text,
    [{ ...line, from: line.from + head.skip, to: line.to - head.skip }],
    0,
    'heading',
    head.level,
    -1,
    exact,
  )
}

/** The level of a passage that is a heading, and how many characters at each of its ends only dress it up. */
function headOf(text: string, passages: readonly Passage[], index: number): { level: number; skip: number } | null {
  const passage = passages[index]!
  const line = passage.lines[0]!
  if (passage.lines.length > 1 || line.to - line.from > 120) return null
  const words = text.slice(line.from, line.to)
  if (passage.underline > 0) return { level: passage.underline, skip: 0 }
  const dashed = DASHED.exec(words)
  if (dashed !== null) return { level: 2, skip: (words.length - dashed[2]!.length) >> 1 }
  if (COLUMNS.test(words) || TERMINAL.test(words)) return null
  const after = passages[index + 1]
  if (after === undefined) return null
  if (isCapitals(words)) return { level: index === 0 ? 1 : 2, skip: 0 }
  const before = passages[index - 1]
  const apart = passage.apartBefore && passage.apartAfter
  const short = words.length <= CROSSHEAD && words.split(/\s+/).length <= 9 && !/:\s+\S|\d{3}|^["“].*["”]/.test(words)
  const between = before !== undefined && isProse(text, before) && isProse(text, after)
  return short && between && (apart || (!passage.apartBefore && !passage.apartAfter)) ? { level: 2, skip: 0 } : null
}

/** Running text rather than a line of its own: long, or a sentence with its full stop. */
function isProse(text: string, passage: Passage): boolean {
  if (passage.lines.length > 1) return true
  const line = passage.lines[0]!
  const length = line.to - line.from
  return length > 120 || (length > 30 && TERMINAL.test(text.slice(line.to - 8, line.to))) || markOf(text, passage) > 0
}

const isCapitals = (words: string): boolean =>
  !/\p{Ll}/u.test(words) && /\p{Lu}{4}|\p{Lu}{2,}\W+\p{Lu}{2,}/u.test(words)

function collect(
  text: string,
  lines: readonly Line[],
  skip: number,
  kind: 'item' | 'paragraph' | 'heading',
  level: number,
  list: number,
  exact: boolean,
): TextBlock {
  const first = lines[0]!
  if (exact && lines.length === 1) return plainBlock(kind, text, first.from + skip, first.to, level, list)
  const collected = new BlockText()
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const from = i === 0 ? line.from + skip : line.from
    if (i > 0 && !joinsHyphen(text, lines[i - 1]!, line)) collected.add(' ', lines[i - 1]!.to)
    addUnlinked(collected, text.slice(from, line.to), from)
  }
  return textBlock(kind, collected, level, list)
}

/** A compound broken at its own hyphen: "twenty-" and "five" are joined without a space. */
function joinsHyphen(text: string, line: Line, next: Line): boolean {
  return (
    text[line.to - 1] === '-' && /[\p{L}\d]/u.test(text[line.to - 2] ?? '') && /[\p{Ll}\d]/u.test(text[next.from] ?? '')
  )
}

/** Adds a line; of Markdown links that were left in a plain-text file only the words stay. */
function addUnlinked(collected: BlockText, line: string, offset: number): void {
  let at = 0
  if (line.includes('](')) {
    for (const match of line.matchAll(LINK)) {
      collected.add(line.slice(at, match.index), offset + at)
      collected.add(match[1]!, offset + match.index + 1)
      at = match.index + match[0].length
    }
  }
  collected.add(line.slice(at), offset + at)
}
