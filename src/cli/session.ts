import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { SourceText } from '../documents/index.js'
import type { ReportOptions } from '../reports/index.js'
import {
  builtInRules,
  type Config,
  type ExampledRule,
  hint,
  loadPack,
  type RuleSeverity,
  readConfig,
} from '../rules/index.js'
import type { CheckOptions } from '../tieout.js'
import {
  BASELINE_NAME,
  type ChangeScope,
  Failure,
  findConfig,
  type GatherRequest,
  readBaseline,
  reasonOf,
  type SetRule,
  shownPath,
} from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import { colourLevel } from './colour.js'
import { type Inputs, inputsOf } from './inputs.js'
import type { Io } from './io.js'
import { isDate } from './ndjson.js'
import { notice } from './outputs.js'
import { VERSION } from './version.js'

/** A configuration that was found and read. */
export interface LoadedConfig {
  /** Absolute. */
  readonly file: string
  readonly directory: string
  readonly shown: string
  readonly text: string
  readonly config: Config
}

/** Everything that a run needs to know before it reads a document. */
export interface Session {
  readonly inputs: Inputs
  readonly config: LoadedConfig | null
  readonly rules: readonly ExampledRule[]
  readonly options: CheckOptions
  readonly setRule: SetRule
  readonly baseline: { readonly file: string; readonly shown: string }
}

/** Reads standard input, the configuration, the rule packs and the baseline. Throws where any cannot be used. */
export async function openSession(args: Arguments, paths: readonly string[], io: Io): Promise<Session> {
  const inputs = await inputsOf(args, paths, io)
  const config = await loadConfig(args, inputs.start, io)
  const rules = await loadRules(args, config, io)
  const severities = severitiesOf(args, config, rules)
  const home = config?.directory ?? io.cwd
  const file = resolve(home, BASELINE_NAME)
  const shown = shownPath(file, io.cwd)
  const accepted = args.has('no-baseline') ? [] : readBaseline(file, shown)
  return {
    inputs,
    config,
    rules,
    options: checkOptions(args, config, rules, severities, new Set(accepted.map((entry) => entry.id))),
    setRule: args.text('scope') === 'file' ? 'file' : ((args.text('set-by') ?? 'all') as SetRule),
    baseline: { file, shown },
  }
}

/** What is to be gathered, from where, and which changes the run is about. */
export function gatherRequest(args: Arguments, session: Session, io: Io): GatherRequest {
  const { inputs, config } = session
  const widened = isWidened(args, inputs, io)
  const named = inputs.patterns.length > 0 && !widened
  // A document on standard input brings the rest of its set along only where a configuration says what that is.
  const alone = inputs.given !== null && (!inputs.givenIsNamed || config === null)
  const sources = config?.config.sources ?? []
  const configured = !named && !alone && sources.length > 0
  return {
    cwd: io.cwd,
    environment: io.environment,
    patterns: named ? inputs.patterns : alone ? [] : configured ? sources : inputs.given === null ? ['.'] : [],
    from: configured ? config!.directory : io.cwd,
    ignores: [...(config?.config.ignores ?? []), ...inputs.excluded],
    ignoresFrom: config?.directory ?? io.cwd,
    useIgnores: !args.has('no-ignore'),
    useGitignore: !args.has('no-gitignore'),
    acceptUnmatched: args.has('no-error-on-unmatched-pattern'),
    given: inputs.given,
    changes: changeScope(args, inputs, widened, io),
  }
}

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

/** What reports may know of the run. */
export function reportOptions(
  args: Arguments,
  session: Session,
  sources: readonly SourceText[],
  io: Io,
): ReportOptions {
  const texts = new Map(sources.map((source) => [source.path, source.text]))
  return {
    colour: colourLevel(args, io),
    width: io.columns,
    version: VERSION,
    quiet: args.has('quiet'),
    rules: session.rules.map(ruleNote),
    sourceText: (path) => texts.get(path),
  }
}

/** A rule as reports describe it. */
export const ruleNote = (rule: ExampledRule): NonNullable<ReportOptions['rules']>[number] => ({
  ...rule,
  flags: rule.flags.map((documents) => documents.map((document) => document.text)),
  allows: rule.allows.map((documents) => documents.map((document) => document.text)),
})

async function loadConfig(args: Arguments, start: string, io: Io): Promise<LoadedConfig | null> {
  if (args.has('no-config')) return null
  const given = args.text('config')
  const file = given === null ? findConfig(start) : resolve(io.cwd, given)
  if (file === null) return null
  const shown = shownPath(file, io.cwd)
  const text = readText(file, given ?? shown)
  if (given === null) notice(args, io, `${shown}: using this configuration`)
  return { file, directory: dirname(file), shown, text, config: await readConfig(text, shown) }
}

/** The built-in rules, then those of the configuration and its packs, then those of --rules. */
async function loadRules(args: Arguments, config: LoadedConfig | null, io: Io): Promise<readonly ExampledRule[]> {
  const packs = [
    ...(config?.config.extends ?? []).map((path) => resolve(config!.directory, path)),
    ...args.all('rules').map((path) => resolve(io.cwd, path)),
  ]
  const rules = [...(await builtInRules()), ...(config?.config.ownRules ?? [])]
  for (const pack of packs) {
    const shown = shownPath(pack, io.cwd)
    rules.push(...(await loadPack(readText(pack, shown), shown)))
  }
  const first = new Map<string, ExampledRule>()
  for (const rule of rules) {
    const earlier = first.get(rule.id)
    if (earlier !== undefined) throw new Failure(`${rule.pack}: the rule ${rule.id} is in ${earlier.pack} already`)
    first.set(rule.id, rule)
  }
  return rules
}

function checkOptions(
  args: Arguments,
  config: LoadedConfig | null,
  rules: readonly ExampledRule[],
  severities: Readonly<Record<string, RuleSeverity>>,
  baseline: ReadonlySet<string>,
): CheckOptions {
  const date = args.text('date') ?? config?.config.date ?? undefined
  if (date !== undefined && !isDate(date)) throw new Failure(`--date ${date}: write YYYY, YYYY-MM or YYYY-MM-DD`)
  const dollar = (args.text('currency') ?? config?.config.currency ?? 'USD').toUpperCase()
  if (!/^[A-Z]{3}$/.test(dollar)) throw new Failure(`--currency ${dollar}: not an ISO 4217 code such as CAD`)
  const profile = (args.text('profile') ?? config?.config.profile ?? 'newsroom') as CheckOptions['profile']
  return { rules, profile, date, dollar, severities, suppress: config?.config.suppress ?? [], baseline }
}

function severitiesOf(
  args: Arguments,
  config: LoadedConfig | null,
  rules: readonly ExampledRule[],
): Readonly<Record<string, RuleSeverity>> {
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
  return { ...config?.config.severities, ...Object.fromEntries(own) }
}

const SEVERITIES: readonly RuleSeverity[] = ['error', 'warning', 'info', 'off']

const isSeverity = (text: string): text is RuleSeverity => (SEVERITIES as readonly string[]).includes(text)

function readText(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new Failure(`${shown}: cannot be read: ${reasonOf(error)}`)
  }
}
