import type { Suggestion } from '../findings/index.js'

/** Suggestions for one text, of which none overlaps another: the first at a place wins. In text order. */
export function compatible(suggestions: readonly Suggestion[]): Suggestion[] {
  const kept: Suggestion[] = []
  for (const suggestion of suggestions) {
    const clashes = kept.some(
      (other) => suggestion.start.offset < other.end.offset && other.start.offset < suggestion.end.offset,
    )
    if (!clashes) kept.push(suggestion)
  }
  return kept.sort((a, b) => a.start.offset - b.start.offset)
}

/** The text with the replacements made. The suggestions must be compatible and made for this very text. */
export function applied(text: string, suggestions: readonly Suggestion[]): string {
  let result = ''
  let at = 0
  for (const { start, end, replacement } of suggestions) {
    result += text.slice(at, start.offset) + replacement
    at = end.offset
  }
  return result + text.slice(at)
}

/** Lines of context around a change, as diff and Git print them. */
const CONTEXT = 3

/** A unified diff (POSIX `diff -u`, headed as Git does) of the replacements; empty where nothing changes. */
export function unifiedDiff(path: string, text: string, suggestions: readonly Suggestion[]): string {
  const lines = linesOf(text)
  const changes = changesOf(text, suggestions)
  if (changes.length === 0) return ''
  const hunks: string[] = []
  let shift = 0
  for (let i = 0; i < changes.length; ) {
    let j = i
    while (j + 1 < changes.length && changes[j + 1]!.from - changes[j]!.to <= 2 * CONTEXT) j++
    const from = Math.max(0, changes[i]!.from - CONTEXT)
    const to = Math.min(lines.length, changes[j]!.to + CONTEXT)
    const body: string[] = []
    let at = from
    let added = 0
    for (const change of changes.slice(i, j + 1)) {
      body.push(...lines.slice(at, change.from).map((line) => ` ${line}`))
      body.push(...lines.slice(change.from, change.to).map((line) => `-${line}`))
      body.push(...change.lines.map((line) => `+${line}`))
      added += change.lines.length - (change.to - change.from)
      at = change.to
    }
    body.push(...lines.slice(at, to).map((line) => ` ${line}`))
    hunks.push(
      `@@ -${range(from, to - from)} +${range(from + shift, to - from + added)} @@\n${body.map(ended).join('')}`,
    )
    shift += added
    i = j + 1
  }
  return `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`
}

/** Whole lines `from`…`to` (half-open, from 0) that become `lines`. */
interface LineChange {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

function changesOf(text: string, suggestions: readonly Suggestion[]): LineChange[] {
  const changes: LineChange[] = []
  for (let i = 0; i < suggestions.length; ) {
    let j = i
    while (j + 1 < suggestions.length && suggestions[j + 1]!.start.line <= suggestions[j]!.end.line) j++
    const group = suggestions.slice(i, j + 1)
    const first = group[0]!.start.offset
    const start = first === 0 ? 0 : text.lastIndexOf('\n', first - 1) + 1
    const lineFeed = text.indexOf('\n', group.at(-1)!.end.offset)
    const end = lineFeed < 0 ? text.length : lineFeed + 1
    const before = text.slice(start, end)
    const moved = group.map((s) => ({
      ...s,
      start: { ...s.start, offset: s.start.offset - start },
      end: { ...s.end, offset: s.end.offset - start },
    }))
    const after = applied(before, moved)
    const from = text.slice(0, start).split('\n').length - 1
    if (after !== before) changes.push({ from, to: from + linesOf(before).length, lines: linesOf(after) })
    i = j + 1
  }
  return changes
}

/** Lines with their line feeds. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

const ended = (line: string): string => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)

const range = (from: number, count: number): string =>
  count === 1 ? `${from + 1}` : `${count === 0 ? from : from + 1},${count}`
