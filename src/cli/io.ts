import type { Readable, Writable } from 'node:stream'

/** Everything of its surroundings that the command line may touch, apart from the files it is pointed at. */
export interface Io {
  /** Absolute. */
  readonly cwd: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  /** Whether the stream is a terminal: colour and notices depend on it. */
  readonly stdoutIsTerminal: boolean
  readonly stderrIsTerminal: boolean
  readonly stdinIsTerminal: boolean
  /** Width of the terminal in columns; 80 where there is none. */
  readonly columns: number
  /** Writes to standard output without its stream what can be written like that, and yields the rest. */
  readonly writeAtOnce?: (bytes: Uint8Array) => Uint8Array
  /** Absolute: the script that a thread runs to share in the work; where there is none, one thread does it all. */
  readonly threadScript?: string
}

/** Exit status: 0 nothing at or above the failing level, 1 findings, 2 misuse or failure. */
export type ExitStatus = 0 | 1 | 2

/** Prints on standard output. */
export async function print(io: Io, text: string): Promise<void> {
  const rest = io.writeAtOnce?.(Buffer.from(text)) ?? text
  if (rest.length > 0) await write(io.stdout, rest)
}

/** Writes and waits while the reader is behind, so that a slow pipe never fills the memory. */
export async function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (text.length === 0 || stream.write(text)) return
  await new Promise<void>((resume) => {
    const go = () => {
      stream.off('drain', go)
      stream.off('close', go)
      stream.off('error', go)
      resume()
    }
    stream.on('drain', go).on('close', go).on('error', go)
  })
}

/** All of a stream's bytes. */
export async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
