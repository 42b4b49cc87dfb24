import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CheckResult, Severity } from '../findings/index.js'
import { FINDINGS_FORMATS, type FindingsFormat, renderFindings, resultJson } from '../reports/index.js'
import { hint } from '../rules/index.js'
import {
  checkSets,
  Failure,
  type Gathered,
  lastingMemories,
  type Memories,
  memoryIn,
  type ReadFiles,
  scopeOf,
  tabulateSets,
  withFindings,
} from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import { fix, fixDiff } from './fixing.js'
import type { ExitStatus, Io } from './io.js'
import { answerLines, documentsOf } from './ndjson.js'
import { VERB_NAMES } from './options.js'
import { deliver, notice, type Output, outputsOf, writtenFiles } from './outputs.js'
import { printConfig } from './print-config.js'
import { gatherDocuments } from './request.js'
import { openSession, reportOptions, type Session } from './session.js'
import { sayStats } from './stats.js'

/** `tieout check`: finds figures that disagree, prints them, and says by the exit status whether any should stop a build. */
export async function check(args: Arguments, io: Io): Promise<ExitStatus> {
  refuseMixtures(args)
  refuseMistypedVerb(args, io)
  if (args.has('print-config')) return printConfig(args, io)
  if (args.has('ndjson')) return checkLines(args, io)
  const outputs = outputsOf(args, FINDINGS_FORMATS, 'stylish')
  if (args.has('watch')) {
    const { watch } = await import('./watching.js')
    const memories = lastingMemories()
    const known: ReadFiles = new Map()
    const written = new Set(writtenFiles(args).map((file) => resolve(io.cwd, file)))
    const idle = (): void => {
      memories.save()
      // A change must be read; a first run that knew all documents has not needed what does that.
      void import('../reading.js')
    }
    return watch(io, written, () => checkOnce(args, io, outputs, memories.open, known), idle)
  }
  return (await checkOnce(args, io, outputs)).status
}

/** One run's status, and the shown paths of the files that decided it. */
export interface Checked {
  readonly status: ExitStatus
  readonly paths: readonly string[]
}

async function checkOnce(
  args: Arguments,
  io: Io,
  outputs: readonly Output[],
  memories: Memories = memoryIn,
  known: ReadFiles | null = null,
): Promise<Checked> {
  const started = process.uptime()
  const session = await openSession(args, args.paths, io, memories)
  let gathered = gatherDocuments(args, session, io, known)
  let checked = await judge(gathered, session, args, io)
  if (args.has('fix')) {
    fix(checked.findings, args, gathered, io)
    gathered = gatherDocuments(args, session, io)
    checked = await judge(gathered, session, args, io)
  }
  const diff = args.has('fix-dry-run') ? fixDiff(checked.findings, args, gathered) : null
  const options = reportOptions(args, session, gathered.sources, io)
  if (diff !== null) await deliver({ format: 'diff', file: args.text('output') }, diff, io)
  else {
    for (const output of outputs) {
      const own = options(output)
      // Only the page shows the table of the same documents under its findings.
      const page = output.format === 'html' ? { ...own, table: await tabulateSets(gathered.sources, session) } : own
      await deliver(output, await renderFindings(output.format as FindingsFormat, checked, page), io)
    }
  }
  if (args.has('stats')) sayStats(gathered.sources, checked, process.uptime() - started, io)
  const paths = [
    ...gathered.sources.map((source) => source.path),
    ...(session.config === null ? [] : [session.config.shown]),
  ]
  return { status: gathered.problems.length > 0 ? 2 : statusOf(checked, args), paths }
}

/** Checks what was gathered and leaves only what the run is about; says on standard error what it leaves out. */
async function judge(gathered: Gathered, session: Session, args: Arguments, io: Io): Promise<CheckResult> {
  for (const { path } of gathered.deleted)
    notice(args, io, `${path}: deleted; what it agreed with is checked without it`)
  const { about, touches } = await scopeOf(gathered, session)
  const all = await checkSets(gathered.sources, session, about)
  const shown = all.findings.filter(touches)
  const older = all.findings.length - shown.length
  if (older > 0)
    notice(args, io, `${older} older ${older === 1 ? 'finding' : 'findings'} not shown: no changed file is involved`)
  return withFindings(all, shown)
}

async function checkLines(args: Arguments, io: Io): Promise<ExitStatus> {
  const session = await openSession(args, [], io)
  const status = await answerLines(args, io, async (input) => {
    const result = await checkSets(documentsOf(input), session)
    const { findings, summary } = resultJson(result) as { findings: object; summary: object }
    return { fields: { findings, summary }, status: statusOf(result, args) }
  })
  return status
}

const RANKS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

function statusOf(result: CheckResult, args: Arguments): ExitStatus {
  if (args.has('exit-zero')) return 0
  const level = RANKS[(args.text('fail-on') ?? 'error') as Severity]
  const most = args.text('max-warnings')
  if (most !== null && result.summary.warnings > Number(most)) return 1
  return result.findings.some((finding) => RANKS[finding.severity] >= level) ? 1 : 0
}

/** A bare word that names nothing here and is nearly a verb was meant as one. */
function refuseMistypedVerb(args: Arguments, io: Io): void {
  const word = args.paths[0] ?? ''
  if (args.verbGiven || !/^[a-z]+$/i.test(word) || existsSync(resolve(io.cwd, word))) return
  const meant = hint(word, VERB_NAMES)
  if (meant !== '') throw new Failure(`there is no verb and no file ${word}${meant}`)
}

function refuseMixtures(args: Arguments): void {
  const most = args.text('max-warnings')
  if (most !== null && !/^\d+$/.test(most)) throw new Failure(`--max-warnings ${most}: not a whole number`)
  const scopes = (['staged', 'changed', 'since'] as const).filter((name) => args.has(name))
  if (scopes.length > 1) throw new Failure(`--${scopes[0]} and --${scopes[1]} cannot go together`)
  if (args.has('fix') && args.all('only').length === 0) {
    throw new Failure(
      '--fix needs --only ID: which figure is right is for you to say; --fix-dry-run shows what is suggested',
    )
  }
  if (args.has('only') && !args.has('fix') && !args.has('fix-dry-run'))
    throw new Failure('--only goes with --fix or --fix-dry-run')
  if (args.has('fix') && args.has('fix-dry-run')) throw new Failure('--fix and --fix-dry-run cannot go together')
  if (args.has('fix') && args.has('staged')) throw new Failure('--fix changes files, not the index: leave --staged out')
}
