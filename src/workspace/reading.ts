import { readFileSync, statSync } from 'node:fs'
import { decode, type SourceText } from '../documents/index.js'
import { reasonOf } from './failure.js'
import { shownPath } from './paths.js'

/** Larger files are refused: they are dumps, not documents. In bytes. */
export const LARGEST_FILE = 64 * 1024 * 1024

/** What marks the pages that tieout writes, and how many characters at their start hold it. */
const REPORT = /<meta name="generator" content="tieout /
const REPORT_HEAD = 2_000

/** Documents that could be read, one line for each that could not, and remarks on those that were read all the same. */
export interface Read {
  readonly sources: readonly SourceText[]
  readonly problems: readonly string[]
  readonly notices: readonly string[]
}

/** Reads files from disk; empty, binary, over-large and unreadable ones are problems, and the rest is still read. */
export const readSources = (files: readonly string[], cwd: string): Read =>
  collect(files.map((file) => [shownPath(file, cwd), readBytes(file)]))

/** Documents from named bytes; a text in place of bytes says why there are none. */
export function collect(files: readonly (readonly [path: string, bytes: Uint8Array | string])[]): Read {
  const sources: SourceText[] = []
  const problems: string[] = []
  const notices: string[] = []
  for (const [path, bytes] of files) {
    if (typeof bytes === 'string') {
      problems.push(`${path}: ${bytes}`)
      continue
    }
    const { text, problem } = decode(bytes)
    // A text with replacement characters has lost something; one in an older encoding has not.
    if (problem !== null && (text === '' || text.includes('\uFFFD')))
      problems.push(`${path}: cannot be read as text: ${problem}`)
    else if (text.trim() === '') problems.push(`${path}: the file is empty`)
    else if (REPORT.test(text.slice(0, REPORT_HEAD))) notices.push(`${path}: a report of tieout, not read`)
    else sources.push({ path, text })
    if (problem !== null && sources.at(-1)?.path === path) notices.push(`${path}: ${problem}`)
  }
  return { sources, problems, notices }
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
