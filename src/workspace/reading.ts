import { readFileSync, statSync } from 'node:fs'
import { decode, type SourceText } from '../documents/index.js'
import { reasonOf } from './failure.js'
import { shownPath } from './paths.js'

/** Larger files are refused: they are dumps, not documents. In bytes. */
export const LARGEST_FILE = 64 * 1024 * 1024

/** A longer line is no prose, and reading it as one would hold up all else. In UTF-16 code units. */
export const LONGEST_LINE = 16 * 1024 * 1024

/** What marks the pages that tieout writes, and how many characters at their start hold it. */
const REPORT = /<meta name="generator" content="tieout /
const REPORT_HEAD = 2_000

/** Documents that could be read, one line for each that could not, and remarks on those that were read all the same. */
export interface Read {
  readonly sources: readonly SourceText[]
  readonly problems: readonly string[]
  readonly notices: readonly string[]
}

/** What files held when they were read in this process, by their absolute paths, as long as nothing has touched them. */
export type ReadFiles = Map<string, { readonly state: string; readonly path: string; readonly read: Read }>

/**
 * Reads files from disk; empty, binary, over-large and unreadable ones are problems, and the rest is still read. Those that
 * `known` holds are not read again where they are as they were.
 */
export function readSources(files: readonly string[], cwd: string, known: ReadFiles | null = null): Read {
  return joined(
    files.map((file) => {
      const path = shownPath(file, cwd)
      const before = known?.get(file)
      const state = known === null ? null : stateOf(file)
      if (before !== undefined && before.state === state && before.path === path) return before.read
      const read = collect([[path, readBytes(file)]])
      if (state === null) known?.delete(file)
      else known!.set(file, { state, path, read })
      return read
    }),
  )
}

/** A file that was written less than so many ms ago may be written again without looking it: clocks of files are coarse. */
const TICK = 1_000

/** What changes with a file; null where that cannot be told. */
function stateOf(file: string): string | null {
  try {
    const { mtimeMs, ctimeMs, size, ino } = statSync(file)
    return Math.abs(Date.now() - mtimeMs) < TICK ? null : `${mtimeMs} ${ctimeMs} ${size} ${ino}`
  } catch {
    return null
  }
}

/** Documents from named bytes; a text in place of bytes says why there are none. */
export const collect = (files: readonly (readonly [path: string, bytes: Uint8Array | string])[]): Read =>
  joined(files.map(([path, bytes]) => readOne(path, bytes)))

const joined = (all: readonly Read[]): Read => ({
  sources: all.flatMap(({ sources }) => sources),
  problems: all.flatMap(({ problems }) => problems),
  notices: all.flatMap(({ notices }) => notices),
})

function readOne(path: string, bytes: Uint8Array | string): Read {
  const sources: SourceText[] = []
  const problems: string[] = []
  const notices: string[] = []
  if (typeof bytes === 'string') problems.push(`${path}: ${bytes}`)
  else {
    const { text, problem, badByte } = decode(bytes)
    const place = badByte === null ? path : `${path}:${placeOf(bytes, badByte)}`
    const long = tooLongLine(text)
    // A text with replacement characters has lost something; one in an older encoding has not, and is checked all the same.
    if (problem !== null && (text === '' || text.includes('\uFFFD')))
      problems.push(`${place}: cannot be read as text: ${problem}`)
    else if (text.trim() === '') problems.push(`${path}: the file is empty`)
    else if (long !== null) problems.push(`${path}:${long}`)
    else if (REPORT.test(text.slice(0, REPORT_HEAD))) notices.push(`${path}: a report of tieout, not read`)
    else {
      sources.push({ path, text })
      if (problem !== null) problems.push(`${place}: ${problem}; save it as UTF-8`)
    }
  }
  return { sources, problems, notices }
}

/** "line:column" of a byte, both from 1, taking each byte before it on its line that starts a character for one. */
function placeOf(bytes: Uint8Array, offset: number): string {
  let line = 1
  let column = 1
  for (let i = 0; i < offset; i++) {
    if (bytes[i] === 10) {
      line++
      column = 1
    } else if ((bytes[i]! & 0xc0) !== 0x80) column++
  }
  return `${line}:${column}`
}

/** What is wrong where a line is longer than any prose, with its place; else null. */
function tooLongLine(text: string): string | null {
  if (text.length <= LONGEST_LINE) return null
  let line = 1
  for (let from = 0; from < text.length; line++) {
    const lineFeed = text.indexOf('\n', from)
    const to = lineFeed < 0 ? text.length : lineFeed
    if (to - from > LONGEST_LINE)
      return `${line}:1: a line of ${inMegabytes(to - from)}; at most ${inMegabytes(LONGEST_LINE)} are read as one`
    from = to + 1
  }
  return null
}

function readBytes(file: string): Uint8Array | string {
  try {
    const { size } = statSync(file)
    if (size > LARGEST_FILE) return `too large: ${inMegabytes(size)}; at most ${inMegabytes(LARGEST_FILE)} are read`
    return readFileSync(file)
  } catch (error) {
    return `cannot be read: ${reasonOf(error)}`
  }
}

const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / (1024 * 1024))} MB`
