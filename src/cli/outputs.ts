import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { hint } from '../rules/index.js'
import { Failure, reasonOf } from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import { type Io, print } from './io.js'

/** One report that was asked for: its format, and the file it goes to (null: standard output). */
export interface Output {
  readonly format: string
  readonly file: string | null
}

/** The reports that `-f FMT[:FILE]` and `-o FILE` ask for; the verb's own format on standard output where neither is given. */
export function outputsOf(args: Arguments, formats: readonly string[], usual: string): readonly Output[] {
  const outputs = args.all('format').map((text) => {
    const [format = '', ...rest] = text.split(':')
    if (!formats.includes(format)) {
      throw new Failure(
        `--format ${format}: tieout ${args.verb} has no such format${hint(format, formats)}; it has ${formats.join(', ')}`,
      )
    }
    if (rest.length > 0 && rest.join(':') === '')
      throw new Failure(`--format ${text}: a file name must follow the colon`)
    return { format, file: rest.length === 0 ? null : rest.join(':') }
  })
  const all: Output[] = outputs.length === 0 ? [{ format: usual, file: null }] : outputs
  const file = args.text('output')
  const toScreen = all.filter((output) => output.file === null)
  if (file === null) {
    if (toScreen.length > 1)
      throw new Failure('only one format can go to standard output: write the others as FMT:FILE')
    return all
  }
  if (toScreen.length !== 1) throw new Failure('--output needs exactly one format without a file of its own')
  return all.map((output) => (output.file === null ? { ...output, file } : output))
}

/** The files that the options have reports written to. */
export const writtenFiles = (args: Arguments): readonly string[] => [
  ...args.all('output'),
  ...args.all('format').flatMap((text) => (text.includes(':') ? [text.slice(text.indexOf(':') + 1)] : [])),
]

/** Prints or writes one report. A report always ends in a line feed. */
export async function deliver(output: Output, text: string, io: Io): Promise<void> {
  const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`
  if (output.file === null) return print(io, whole)
  const path = resolve(io.cwd, output.file)
  try {
    makeDirectory(dirname(path))
    writeFileSync(path, whole)
  } catch (error) {
    throw new Failure(`${output.file}: cannot be written: ${reasonOf(error)}`)
  }
}

/** Makes a directory and those above it. Node's own way of doing so never ends below /proc. */
function makeDirectory(directory: string): void {
  if (existsSync(directory)) return
  makeDirectory(dirname(directory))
  mkdirSync(directory)
}

/** Says something on standard error where somebody reads along: on a terminal, or with --verbose. */
export function notice(args: Arguments, io: Io, text: string): void {
  if (io.stderrIsTerminal || args.has('verbose')) io.stderr.write(`tieout: ${text}\n`)
}

/** Reports a fault on standard error in one line. */
export const complain = (io: Io, text: string): void => {
  io.stderr.write(`tieout: ${text.replace(/\s*\n\s*/g, ' ')}\n`)
}
