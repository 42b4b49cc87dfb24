import { resolve } from 'node:path'
import {
  type ChangeScope,
  configuredRequest,
  type Gathered,
  type GatherRequest,
  gather,
  namesSources,
  type ReadFiles,
  shownPath,
} from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import type { Inputs } from './inputs.js'
import type { Io } from './io.js'
import { complain, notice, writtenFiles } from './outputs.js'
import type { Session } from './session.js'

/** Gathers the documents of a run, without reading anew what is `known` to be as it was, and says on standard error what could not be read, and what is worth knowing. */
export function gatherDocuments(args: Arguments, session: Session, io: Io, known: ReadFiles | null = null): Gathered {
  const gathered = gather({ ...gatherRequest(args, session, io), known })
  for (const problem of gathered.problems) complain(io, problem)
  for (const text of gathered.notices) notice(args, io, text)
  return gathered
}

/** What is to be gathered, from where, and which changes the run is about. */
export function gatherRequest(args: Arguments, session: Session, io: Io): GatherRequest {
  const { inputs, config } = session
  const widened = isWidened(args, inputs, io)
  const named = inputs.patterns.length > 0 && !widened
  // A document on standard input brings the rest of its set along only where a configuration says what that is.
  const alone = inputs.given !== null && (!inputs.givenIsNamed || config === null)
  const whole = configuredRequest(session, io)
  const configured = !named && !alone && namesSources(config)
  const everything = configured || (!alone && inputs.given === null)
  return {
    ...whole,
    ...(named ? { patterns: inputs.patterns, from: io.cwd } : everything ? {} : { patterns: [], from: io.cwd }),
    ignores: [...whole.ignores, ...inputs.excluded.map((pattern) => anchored(pattern, io.cwd, whole.ignoresFrom))],
    useIgnores: !args.has('no-ignore'),
    useGitignore: !args.has('no-gitignore'),
    outputs: new Set(writtenFiles(args).map((file) => resolve(io.cwd, file))),
    acceptUnmatched: args.has('no-error-on-unmatched-pattern'),
    given: inputs.given,
    aboutGiven: configured,
    changes: changeScope(args, inputs, widened, io),
  }
}

/** A pattern of the command line as one of .gitignore in `base`: one without a slash holds at any depth, as it does there. */
const anchored = (pattern: string, cwd: string, base: string): string =>
  pattern.includes('/') ? `/${shownPath(resolve(cwd, pattern), base)}` : pattern

/** pre-commit hands names over in batches, which cuts sets apart: the names then only say what changed. */
const isWidened = (args: Arguments, inputs: Inputs, io: Io): boolean =>
  args.verb === 'check' &&
  io.environment.PRE_COMMIT === '1' &&
  inputs.patterns.length > 0 &&
  inputs.given === null &&
  args.text('scope') !== 'file' &&
  !args.has('staged') &&
  !args.has('changed') &&
  !args.has('since')

function changeScope(args: Arguments, inputs: Inputs, widened: boolean, io: Io): ChangeScope | null {
  const reference = args.text('since')
  if (args.has('staged')) {
    // pre-commit says what a push starts from; with --all-files nothing is staged, and everything is meant.
    const { PRE_COMMIT, PRE_COMMIT_FROM_REF: since = null } = io.environment
    return { kind: 'staged', since, always: PRE_COMMIT === '1' }
  }
  if (args.has('changed')) return { kind: 'changed' }
  if (reference !== null) return { kind: 'since', reference }
  return widened ? { kind: 'named', paths: inputs.patterns } : null
}
