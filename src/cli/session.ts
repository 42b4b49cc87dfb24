import { resolve } from 'node:path'
import type { SourceText } from '../documents/index.js'
import type { ReportOptions, RuleNote } from '../reports/index.js'
import type { ExampledRule, RuleSeverity } from '../rules/index.js'
import type { CheckOptions } from '../tieout.js'
import {
  BASELINE_NAME,
  Failure,
  type Grouping,
  pathMatcher,
  readBaseline,
  type SetRule,
  shownPath,
} from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import { colourLevel } from './colour.js'
import { type Inputs, inputsOf } from './inputs.js'
import type { Io } from './io.js'
import { type LoadedConfig, loadConfig, loadRules, severitiesOf, stagedText } from './loading.js'
import { isDate } from './ndjson.js'
import type { Output } from './outputs.js'
import { VERSION } from './version.js'

/** Everything that a run needs to know before it reads a document. */
export interface Session {
  readonly inputs: Inputs
  readonly config: LoadedConfig | null
  readonly rules: readonly ExampledRule[]
  readonly options: CheckOptions
  readonly grouping: Grouping
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
  const accepted = args.has('no-baseline') ? [] : readBaseline(file, shown, stagedText(args, file, io))
  return {
    inputs,
    config,
    rules,
    options: checkOptions(args, config, rules, severities, new Set(accepted.map((entry) => entry.id)), io.cwd),
    grouping: groupingOf(args, config, io.cwd),
    baseline: { file, shown },
  }
}

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
  pack: rule.pack,
})

function checkOptions(
  args: Arguments,
  config: LoadedConfig | null,
  rules: readonly ExampledRule[],
  severities: Readonly<Record<string, RuleSeverity>>,
  baseline: ReadonlySet<string>,
  cwd: string,
): CheckOptions {
  const settings = config?.config ?? null
  const date = args.text('date') ?? settings?.date ?? undefined
  if (date !== undefined && !isDate(date)) throw new Failure(`--date ${date}: write YYYY, YYYY-MM or YYYY-MM-DD`)
  const dollar = (args.text('currency') ?? settings?.currency ?? 'USD').toUpperCase()
  if (!/^[A-Z]{3}$/.test(dollar)) throw new Failure(`--currency ${dollar}: not an ISO 4217 code such as CAD`)
  return {
    rules,
    profile: (args.text('profile') ?? settings?.profile ?? 'newsroom') as CheckOptions['profile'],
    date,
    dateOrder: settings?.dateOrder ?? undefined,
    dollar,
    words: settings?.words ? [settings.words] : [],
    severities,
    house: settings?.house,
    overrides: (settings?.overrides ?? []).map(({ files, severities: local }) => ({
      applies: pathTest(files, config!, cwd),
      severities: local,
    })),
    suppress: settings?.suppress ?? [],
    baseline,
  }
}

/** The sets that the options ask for, else those that the configuration names, else one of everything. */
function groupingOf(args: Arguments, config: LoadedConfig | null, cwd: string): Grouping {
  if (args.text('scope') === 'file') return 'file'
  const rule = args.text('set-by')
  if (rule !== null) return rule as SetRule
  const named = config?.config.sets ?? []
  return named.length === 0 ? 'all' : named.map(({ sources }) => pathTest(sources, config!, cwd))
}

/** A test of shown paths against globs of the configuration, which are relative to its directory. */
function pathTest(patterns: readonly string[], config: LoadedConfig, cwd: string): (path: string) => boolean {
  const fits = pathMatcher(patterns)
  return (path) => fits(shownPath(resolve(cwd, path), config.directory))
}
