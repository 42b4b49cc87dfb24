#!/usr/bin/env node
import { type Io, main, VERSION } from './cli/index.js'

// The entry stands above both faces, which do not know each other; the editor's loads when it is asked for.
const faces = {
  lsp: async ({ stdin, stdout, environment }: Io) =>
    (await import('./lsp/index.js')).serve({ input: stdin, output: stdout, environment, version: VERSION }),
}

// A reader that stops early (head, a closed pager) ends the run quietly, as it ends other filters.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

const io = {
  cwd: process.cwd(),
  environment: process.env,
  // A getter: opening standard input would keep a run alive that never reads it.
  get stdin() {
    return process.stdin
  },
  stdout: process.stdout,
  stderr: process.stderr,
  stdoutIsTerminal: process.stdout.isTTY === true,
  stderrIsTerminal: process.stderr.isTTY === true,
  get stdinIsTerminal() {
    return process.stdin.isTTY === true
  },
  columns: process.stdout.columns ?? 80,
}

main(process.argv.slice(2), io, faces).then((status) => {
  process.exitCode = status
})
