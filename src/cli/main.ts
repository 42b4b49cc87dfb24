import { Failure } from '../workspace/index.js'
import { readArguments } from './arguments.js'
import { type ExitStatus, type Io, print } from './io.js'
import { complain } from './outputs.js'
import { formatsOf, VERBS } from './verbs.js'
import { VERSION } from './version.js'

/** What other faces run; the entry hands them in, since no face imports another. Each takes the place of its verb. */
export interface Faces {
  readonly lsp: (io: Io) => Promise<ExitStatus>
}

/**
 * The command line as a function of its words and streams: runs what argv asks for and yields the exit status. Faults go
 * to standard error in one line each, and never out of this function.
 */
export async function main(argv: readonly string[], io: Io, faces: Faces): Promise<ExitStatus> {
  try {
    const args = readArguments(argv)
    if (args.has('version')) {
      await print(io, `${VERSION}\n`)
      return 0
    }
    if (args.has('help')) {
      const { helpText } = await import('./help.js')
      await print(io, helpText(args.verbGiven ? args.verb : null, await formatsOf(args.verb), io.columns))
      return 0
    }
    if (args.verb === 'lsp') {
      if (args.paths.length > 0) throw new Failure('tieout lsp takes no paths: the editor says what is open')
      return await faces.lsp(io)
    }
    const run = await VERBS[args.verb].run()
    return await run(args, io)
  } catch (error) {
    for (const line of linesOf(error, io)) complain(io, line)
    return 2
  }
}

function linesOf(error: unknown, io: Io): readonly string[] {
  // By name: in the bundle some parts are loaded apart, with classes of their own.
  if (error instanceof Error && (error.name === 'InvalidFile' || error.name === 'Failure'))
    return error.message.split('\n')
  if (io.environment.TIEOUT_DEBUG !== undefined && error instanceof Error) io.stderr.write(`${error.stack ?? ''}\n`)
  return [`internal error: ${error instanceof Error ? error.message : String(error)} (TIEOUT_DEBUG=1 shows where)`]
}
