import { isLetter } from './characters.js'
import type { Span } from './span.js'

/** Abbreviations whose full stop does not end a sentence (lower case, without the stop). */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt sgt capt cllr hon rev st jr sr vs v etc inc ltd co corp plc dept univ ' +
    'approx est fig figs no nos vol p pp ed eds cf al eg ie e.g i.e a.m p.m u.s u.k u.n e.u rs jan feb mar apr jun ' +
    'jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun mt ft sq cu min max avg dist sec'
  ).split(' '),
)

const BOUNDARY = /([.!?…]+)(["'”’)\]]*)(\s+)|\n{2,}|\s+[|•]\s+/g
const OPENING = /^["'“‘([]*(?:\p{Lu}|\d|[$£€₹¥#])/u

/**
 * Cuts a text into sentences; white space between them belongs to none, nor do the bars and dots that part items of a line.
 * A full stop after an initial or a known abbreviation ends a sentence only where the next word cannot follow it.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const match of text.matchAll(BOUNDARY)) {
    const stop = match[1]
    const end = stop === undefined ? match.index : match.index + stop.length + (match[2]?.length ?? 0)
    const next = match.index + match[0].length
    if (stop !== undefined && !ends(text, match.index, stop, next)) continue
    push(spans, text, from, end)
    from = next
  }
  push(spans, text, from, text.length)
  return spans
}

function ends(text: string, at: number, stop: string, next: number): boolean {
  if (next === text.length) return true
  const opens = capitalAt(text, next) ?? OPENING.test(text.slice(next, next + 6))
  if (!opens) return false
  if (stop !== '.') return true
  const word = plainWordBefore(text, at)
  if (word !== null) return !ABBREVIATIONS.has(word.toLowerCase())
  const before = /(?:^|[\s("“‘'])([\p{L}][\p{L}.]*)$/u.exec(text.slice(Math.max(0, at - 14), at))?.[1]
  if (before === undefined) return true
  const folded = before.toLowerCase()
  if (/^\p{Lu}$/u.test(before)) return before === 'I'
  if (folded === 'a.m' || folded === 'p.m') return /^["'“‘([]*\p{Lu}/u.test(text.slice(next, next + 6))
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before))
    return /^(?:The|A|An|In|But|It|He|She|They|This|That)\b/.test(text.slice(next, next + 5))
  return !ABBREVIATIONS.has(folded)
}

/** Whether a capital or digit stands at `at`, where an English letter or digit does; else null. */
function capitalAt(text: string, at: number): boolean | null {
  const code = text.charCodeAt(at)
  if ((code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true
  return code >= 97 && code <= 122 ? false : null
}

/** The word of two English letters or more that stands between a space and `at`; null where something else does. */
function plainWordBefore(text: string, at: number): string | null {
  let from = at
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--
  return at - from > 1 && from > 0 && text.charCodeAt(from - 1) === 32 ? text.slice(from, at) : null
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  while (end - start > LONGEST) {
    const cut = cutOf(text, start)
    spans.push({ from: start, to: cut })
    start = cut
    while (start < end && isSpace(text.charCodeAt(start))) start++
  }
  if (end > start) spans.push({ from: start, to: end })
}

/**
 * Nobody writes longer sentences, in UTF-16 units: what runs on is a list or an attack, and is cut so that work on the
 * words and figures of one sentence stays bounded.
 */
const LONGEST = 2000

/** Where a sentence that is too long is cut: behind its last semicolon or comma in reach, else at white space. */
function cutOf(text: string, from: number): number {
  const reach = text.slice(from + LONGEST / 2, from + LONGEST)
  for (const mark of ['; ', ', ', ' ']) {
    const at = reach.lastIndexOf(mark)
    if (at >= 0) return from + LONGEST / 2 + at + mark.trimEnd().length
  }
  return from + LONGEST
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160
