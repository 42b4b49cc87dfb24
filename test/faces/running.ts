import { Readable, Writable } from 'node:stream'
import type { ExitStatus, Io } from '../../src/cli/io.js'
import { type Faces, main } from '../../src/cli/main.js'

/** What a run printed, and its exit status. */
export interface Ran {
  readonly status: ExitStatus
  readonly out: string
  readonly err: string
}

export interface Surroundings {
  readonly stdin?: string
  readonly environment?: Readonly<Record<string, string>>
  /** Whether standard output and standard error are terminals. */
  readonly terminal?: boolean
}

/** The editor's face, which these runs do not start. */
export const noFaces: Faces = { lsp: () => Promise.reject(new Error('not started in this test')) }

/** Runs the command line inside this process. */
export async function run(cwd: string, argv: readonly string[], around: Surroundings = {}): Promise<Ran> {
  const out = collector()
  const err = collector()
  const { stdin = '', environment = {}, terminal = false } = around
  const io: Io = {
    cwd,
    environment: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
    stdout: out.stream,
    stderr: err.stream,
    stdoutIsTerminal: terminal,
    stderrIsTerminal: terminal,
    stdinIsTerminal: false,
    columns: 80,
  }
  const status = await main(argv, io, noFaces)
  return { status, out: out.text(), err: err.text() }
}

function collector(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}

/** A sentence of one invented story; texts with different figures contradict each other. */
export const ferry = (injured: number | string): string =>
  `Three people were killed and ${injured} were injured when a ferry sank off Orlandia on Monday, police said.\n`

/** A sentence of another story. */
export const mill = (tonnes: string): string =>
  `The fire at the Tolvane paper mill destroyed ${tonnes} tonnes of stock, its manager, Ilse Brandauer, said.\n`
