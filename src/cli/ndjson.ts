import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import type { SourceText } from '../documents/index.js'
import { isDate } from '../quantity/index.js'
import { Failure, reasonOf } from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import { type ExitStatus, type Io, write } from './io.js'
import { linesOf } from './lines.js'

/** A JSON object as it came in. */
export type JsonObject = Readonly<Record<string, unknown>>

/** What one line yields: the fields that follow its id, and the status that it asks for. */
export interface Answer {
  readonly fields: object
  readonly status: ExitStatus
}

/**
 * Answers every line of standard input (or of the named files) with one line, in order and in a stream: the next line is
 * read when the last answer has been taken. A line that cannot be answered gets `{"id", "line", "error"}` in its place
 * and the run ends with 2. Blank lines are passed over.
 */
export async function answerLines(
  args: Arguments,
  io: Io,
  answer: (input: JsonObject) => Promise<Answer>,
): Promise<ExitStatus> {
  let status: ExitStatus = 0
  let number = 0
  for (const path of args.paths.length === 0 ? ['-'] : args.paths) {
    const stream = path === '-' ? io.stdin : createReadStream(resolve(io.cwd, path))
    try {
      for await (const line of linesOf(stream)) {
        number++
        if (line.trim() === '') continue
        const { text, status: own } = await answerLine(line, number, answer)
        if (own > status) status = own
        await write(io.stdout, text)
      }
    } catch (error) {
      throw new Failure(`${path}: cannot be read: ${reasonOf(error)}`)
    }
  }
  return status
}

async function answerLine(
  line: string,
  number: number,
  answer: (input: JsonObject) => Promise<Answer>,
): Promise<{ text: string; status: ExitStatus }> {
  let id: unknown = null
  try {
    const input = objectOf(line)
    id = input.id ?? null
    const { fields, status } = await answer(input)
    return { text: `${JSON.stringify({ id, ...fields })}\n`, status }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { text: `${JSON.stringify({ id, line: number, error: message })}\n`, status: 2 }
  }
}

function objectOf(line: string): JsonObject {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Failure('not valid JSON')
  }
  if (!isObject(value)) throw new Failure('not a JSON object')
  return value
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The documents of a set. */
export function documentsOf(input: JsonObject): readonly SourceText[] {
  const { documents } = input
  if (!Array.isArray(documents)) throw new Failure('"documents" must be a list of objects with "path" and "text"')
  return documents.map((document: unknown, i) => {
    if (!isObject(document)) throw new Failure(`documents[${i}] must be an object with "path" and "text"`)
    return documentOf(document, `documents[${i}].`, `document-${i + 1}`)
  })
}

/** One document of an object with "text" and perhaps "path", "mediaType" and "date". `where` leads the names in complaints. */
export function documentOf(input: JsonObject, where: string, unnamed: string): SourceText {
  const text = textField(input, 'text', where)
  if (text === null) throw new Failure(`"${where}text" must be a text`)
  const date = textField(input, 'date', where)
  if (date !== null && !isDate(date))
    throw new Failure(`"${where}date" must be YYYY, YYYY-MM or YYYY-MM-DD, not "${date}"`)
  const mediaType = textField(input, 'mediaType', where)
  if (mediaType !== null && !MEDIA_TYPES.has(mediaType)) {
    throw new Failure(`"${where}mediaType" must be one of ${[...MEDIA_TYPES].join(', ')}, not "${mediaType}"`)
  }
  return {
    path: textField(input, 'path', where) ?? unnamed,
    text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text,
    date: date ?? undefined,
    mediaType: mediaType ?? undefined,
  }
}

function textField(input: JsonObject, name: string, where: string): string | null {
  const value = input[name] ?? null
  if (value === null || typeof value === 'string') return value
  throw new Failure(`"${where}${name}" must be a text`)
}

const MEDIA_TYPES: ReadonlySet<string> = new Set([
  'text/plain',
  'text/markdown',
  'text/html',
  'text/csv',
  'text/tab-separated-values',
])
