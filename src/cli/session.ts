import type { SourceText } from '../documents/index.js'
import { isDate } from '../quantity/index.js'
import type { ReportOptions, RuleNote } from '../reports/index.js'
import { currencyFault, type ExampledRule, hint, type RuleSeverity } from '../rules/index.js'
import type { CheckOptions } from '../tieout.js'
import {
  type Concurrency,
  Failure,
  type Memories,
  memoryIn,
  openProject,
  type Project,
  type SetRule,
} from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import { colourLevel } from './colour.js'
import { type Inputs, inputsOf } from './inputs.js'
import type { Io } from './io.js'
import { notice, type Output } from './outputs.js'
import { BUILD, VERSION } from './version.js'

/** Everything that a run needs to know before it reads a document. */
export interface Session extends Project {
  readonly inputs: Inputs
  readonly concurrency: Concurrency | null
}

/** Reads standard input, the configuration, the rule packs and the baseline. Throws where any cannot be used. */
export async function openSession(
  args: Arguments,
  paths: readonly string[],
  io: Io,
  memories: Memories = memoryIn,
): Promise<Session> {
  const inputs = await inputsOf(args, paths, io)
  const project = await openProject({
    cwd: io.cwd,
    environment: io.environment,
    staged: args.has('staged'),
    start: inputs.start,
    config: args.text('config'),
    useConfig: !args.has('no-config'),
    useBaseline: !args.has('no-baseline'),
    packs: args.all('rules'),
    profile: args.text('profile') as CheckOptions['profile'] | null,
    date: dateOf(args),
    currency: currencyOf(args),
    build: args.has('no-cache') ? null : BUILD,
    memories: isRemembering(args) ? memories : null,
    grouping: args.text('scope') === 'file' ? 'file' : (args.text('set-by') as SetRule | null),
  })
  const { config, options, rules } = project
  if (config !== null && !args.has('config')) notice(args, io, `${config.shown}: using this configuration`)
  const severities = { ...options.severities, ...severitiesOf(args, rules) }
  return { ...project, inputs, concurrency: concurrencyOf(args, io), options: { ...options, severities } }
}

/** The threads that may share the work; null where one does it all. */
function concurrencyOf(args: Arguments, { threadScript: script }: Io): Concurrency | null {
  const written = args.text('concurrency') ?? 'auto'
  if (!/^(?:auto|off|[1-9]\d{0,2})$/.test(written))
    throw new Failure(`--concurrency ${written}: write a number of threads, auto or off`)
  if (script === undefined || written === 'off') return null
  return { script, count: written === 'auto' ? written : Number(written) }
}

/** A watching run remembers what it read itself, whatever is written down. */
const isRemembering = (args: Arguments): boolean =>
  args.has('watch') || (BUILD !== null && !args.has('no-cache') && !args.has('ndjson'))

/** What a report may know of the run. In a file, colour stands only where --color asks for it, and lines are 80 columns wide. */
export function reportOptions(
  args: Arguments,
  session: Session,
  sources: readonly SourceText[],
  io: Io,
): (output: Output) => ReportOptions {
  const texts = new Map(sources.map((source) => [source.path, source.text]))
  const colour = colourLevel(args, io)
  const shared = {
    version: VERSION,
    quiet: args.has('quiet'),
    rules: session.rules.map((rule) => ruleNote(rule, session)),
    sourceText: (path: string) => texts.get(path),
  }
  return ({ file }) => {
    const onScreen = file === null
    return { ...shared, colour: onScreen || args.has('color') ? colour : 0, width: onScreen ? io.columns : 80 }
  }
}

/** A rule as reports describe it, with the severity that applies here. */
export const ruleNote = (rule: ExampledRule, session: Session): RuleNote => ({
  id: rule.id,
  kind: rule.kind,
  over: rule.over,
  severity: session.options.severities[rule.id] ?? rule.severity,
  message: rule.message,
  why: rule.why,
  flags: rule.flags.map((documents) => documents.map((document) => document.text)),
  allows: rule.allows.map((documents) => documents.map((document) => document.text)),
  url: session.ruleUrls.get(rule.id),
  pack: rule.pack,
})

function dateOf(args: Arguments): string | null {
  const date = args.text('date')
  if (date !== null && !isDate(date)) throw new Failure(`--date ${date}: write YYYY, YYYY-MM or YYYY-MM-DD`)
  return date
}

function currencyOf(args: Arguments): string | null {
  const currency = args.text('currency')?.toUpperCase() ?? null
  const fault = currency === null ? null : currencyFault(currency)
  if (fault !== null) throw new Failure(`--currency: ${fault}`)
  return currency
}

/** Severities by rule id that --rule sets. */
function severitiesOf(args: Arguments, rules: readonly ExampledRule[]): Readonly<Record<string, RuleSeverity>> {
  const ids = rules.map((rule) => rule.id)
  const own = args.all('rule').map((text): readonly [string, RuleSeverity] => {
    const [id = '', level = '', ...rest] = text.split(':')
    if (rest.length > 0 || level === '')
      throw new Failure(`--rule ${text}: write it as ID:error, ID:warning, ID:info or ID:off`)
    if (!ids.includes(id))
      throw new Failure(`--rule ${text}: there is no rule ${id}${hint(id, ids)}; tieout rules lists them`)
    if (!isSeverity(level))
      throw new Failure(`--rule ${text}: not one of ${SEVERITIES.join(', ')}${hint(level, SEVERITIES)}`)
    return [id, level]
  })
  return Object.fromEntries(own)
}

const SEVERITIES: readonly RuleSeverity[] = ['error', 'warning', 'info', 'off']

const isSeverity = (text: string): text is RuleSeverity => (SEVERITIES as readonly string[]).includes(text)
