import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

/** The lines of a stream without their line ends, one at a time; memory holds one line and one chunk. */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let pieces: string[] = []
  for await (const chunk of stream) {
    const text: string = typeof chunk === 'string' ? chunk : decoder.write(chunk)
    let from = 0
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      pieces.push(text.slice(from, to))
      yield withoutReturn(pieces.join(''))
      pieces = []
      from = to + 1
    }
    if (from < text.length) pieces.push(text.slice(from))
  }
  const rest = pieces.join('') + decoder.end()
  if (rest !== '') yield withoutReturn(rest)
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)
