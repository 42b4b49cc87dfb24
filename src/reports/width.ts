/**
 * Display width of text in a terminal: 2 for East Asian wide and fullwidth characters and for emoji (Unicode Standard
 * Annex #11), 0 for combining marks and joiners, else 1. A grapheme cluster is as wide as its widest code point.
 */
export function widthOf(text: string): number {
  if (isPlain(text)) return text.length
  let width = 0
  for (const { segment } of graphemesOf(text)) width += clusterWidth(segment)
  return width
}

/** Latin, Greek and Cyrillic letters and the punctuation, arrows and signs of text: one column each, whatever follows. */
const PLAIN =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0384-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u22ff]*$/

/** Whether each code unit of a text is one column wide. */
export const isPlain = (text: string): boolean => PLAIN.test(text)

/** Made on first use: it takes longer than most reports. */
let segmenter: Intl.Segmenter | null = null

function graphemesOf(text: string): Iterable<{ readonly segment: string }> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter.segment(text)
}

const ZERO = /^(?:\p{M}|\p{Cf})$/u
const EMOJI = /^\p{Emoji_Presentation}$/u

/** First and last code points of the blocks that UAX #11 gives the width W or F, neighbours joined. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]

function clusterWidth(cluster: string): number {
  let width = 0
  for (const character of cluster) {
    const code = character.codePointAt(0)!
    if (code < 0x300) width = Math.max(width, 1)
    else if (ZERO.test(character)) continue
    else width = Math.max(width, EMOJI.test(character) || isWide(code) ? 2 : 1)
    if (cluster.includes('\ufe0f')) width = 2
  }
  return width
}

const isWide = (code: number): boolean => WIDE.some(([from, to]) => code >= from && code <= to)

/** The longest start of `text` that is at most `width` columns wide, cut between grapheme clusters. */
export function takeWidth(text: string, width: number): string {
  if (isPlain(text)) return text.slice(0, Math.max(0, width))
  let used = 0
  let taken = ''
  for (const { segment } of graphemesOf(text)) {
    used += clusterWidth(segment)
    if (used > width) break
    taken += segment
  }
  return taken
}

/** `text` itself where it fits into `width` columns (≥ 1), else its start and an ellipsis. */
export function clip(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${takeWidth(text, width - 1).trimEnd()}…`
}

/** `text` filled up with spaces to `width` columns; a wider text comes back as it is. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** Breaks a text at spaces into lines of at most `width` columns (≥ 1); longer words are cut. Never an empty list. */
export function wrap(text: string, width: number): string[] {
  const plain = isPlain(text)
  // Most texts are one line already; a plain one has no white space but spaces.
  if (plain && text.length <= width && !text.includes('  ') && text.trim().length === text.length) return [text]
  const lines: string[] = []
  const columns = plain ? lengthOf : widthOf
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (word === '') continue
    if (line !== '' && columns(line) + 1 + columns(word) <= width) {
      line += ` ${word}`
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (columns(line) > width) {
      const head = takeWidth(line, width) || [...line][0]!
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

/** The width of a plain text. */
export const lengthOf = (text: string): number => text.length

/**
 * Makes a text from a document safe to print on a terminal, letter by letter, so that offsets stay: white space
 * becomes a space; control characters, escape sequences' starts and bidirectional overrides become U+FFFD.
 */
export function printable(text: string): string {
  return isPlain(text) ? text : withoutControls(text.replace(/[^\S ]/g, ' '))
}

/** Control characters (tab and line ends apart) and bidirectional overrides as U+FFFD, letter by letter. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '\ufffd')
}

const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
