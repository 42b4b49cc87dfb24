#!/usr/bin/env node
import { fstatSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { type Io, main, VERSION } from './cli/index.js'

// The entry stands above both faces, which do not know each other; the editor's loads when it is asked for.
const faces = {
  lsp: async ({ stdin, stdout, environment }: Io) =>
    (await import('./lsp/index.js')).serve({ input: stdin, output: stdout, environment, version: VERSION }),
}

/** Node sets a stream up when it is first asked for, which takes longer than writing a report: pipes and files need none. */
const isTerminal = (handle: number, stream: () => { readonly isTTY?: boolean }): boolean => {
  try {
    return fstatSync(handle).isCharacterDevice() && stream().isTTY === true
  } catch {
    return false
  }
}

/** A reader that stops early (head, a closed pager) ends the run quietly, as it ends other filters. */
function endWithReader(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit()
  throw error
}

const standardOutput = (): NodeJS.WriteStream =>
  process.stdout.listenerCount('error') > 0 ? process.stdout : process.stdout.on('error', endWithReader)

const io: Io = {
  cwd: process.cwd(),
  environment: process.env,
  // Getters: opening standard input would keep a run alive that never reads it.
  get stdin() {
    return process.stdin
  },
  get stdout() {
    return standardOutput()
  },
  get stderr() {
    return process.stderr
  },
  stdoutIsTerminal: isTerminal(1, standardOutput),
  stderrIsTerminal: isTerminal(2, () => process.stderr),
  get stdinIsTerminal() {
    return process.stdin.isTTY === true
  },
  get columns() {
    return (this.stdoutIsTerminal ? process.stdout.columns : undefined) ?? 80
  },
  writeAtOnce(bytes) {
    let written = 0
    try {
      while (!this.stdoutIsTerminal && written < bytes.length) written += writeSync(1, bytes, written)
    } catch (error) {
      // A pipe that is full and does not wait: the stream does.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') endWithReader(error as NodeJS.ErrnoException)
    }
    return bytes.subarray(written)
  },
  threadScript: join(__dirname, 'bin.cjs'),
}

/** A thread that shares in the work of a run; see `threadScript`. */
async function serve(port: MessagePort): Promise<void> {
  const { serveCrew } = await import('./workspace/index.js')
  serveCrew(port, workerData)
}

if (parentPort !== null) void serve(parentPort)
else
  main(process.argv.slice(2), io, faces).then((status) => {
    process.exitCode = status
  })
