import { join, resolve } from 'node:path'
import { builtInRules, type ExampledRule } from '../rules/index.js'
import { hashOf } from '../text/index.js'
import type { CheckOptions } from '../tieout.js'
import { cacheFolder } from '../user-folder.js'
import { BASELINE_NAME, readBaseline } from './baseline.js'
import { findConfig } from './config-file.js'
import { pathMatcher } from './discovery.js'
import type { GatherRequest } from './gathering.js'
import { type FileView, type LoadedConfig, loadConfig, loadRules, stagedText } from './loading.js'
import type { Memories, Memory } from './memory.js'
import { packMemory, type RecallText } from './pack-memory.js'
import { shownPath } from './paths.js'
import type { Grouping, SetRule } from './sets.js'

/** Where a project is looked for, and what a caller sets over its configuration. */
export interface ProjectRequest extends FileView {
  /** Absolute: where the search for a configuration starts. */
  readonly start: string
  /** A configuration named outright, relative to `cwd`; null searches for one. */
  readonly config: string | null
  readonly useConfig: boolean
  readonly useBaseline: boolean
  /** Further rule packs, relative to `cwd`. */
  readonly packs: readonly string[]
  /** Each stands before the configuration's own; null leaves that. */
  readonly profile: CheckOptions['profile'] | null
  readonly date: string | null
  readonly currency: string | null
  readonly grouping: SetRule | null
  /** What the running build is called; what it has read is written down under that. Null writes nothing down, and recalls no packs. */
  readonly build: string | null
  /** Opens what is remembered; null remembers nothing. */
  readonly memories: Memories | null
}

/** Everything that is known before a document is read: what is to be checked, and how. */
export interface Project {
  readonly config: LoadedConfig | null
  readonly rules: readonly ExampledRule[]
  readonly options: CheckOptions
  readonly grouping: Grouping
  /** What documents yielded in earlier runs; null where that does not count. */
  readonly memory: Memory | null
  /** See `Checking`. */
  readonly judgedBy: string
  readonly baseline: { readonly file: string; readonly shown: string }
  /** Where rules are documented: absolute URLs by rule id. Those that are not the tool's own have none. */
  readonly ruleUrls: ReadonlyMap<string, string>
}

/** The page with a section for each of the tool's own rules, headed by its id. */
const RULES_PAGE = 'https://github.com/tieout/tieout/blob/main/docs/rules.md'

/** Reads the configuration, the rule packs and the baseline. Throws where any cannot be used. */
export async function openProject(request: ProjectRequest): Promise<Project> {
  const { cwd } = request
  const recall = packMemory(request.build, request.environment)
  const config = await configOf(request, recall)
  const packs = request.packs.map((path) => resolve(cwd, path))
  const rules = await loadRules(config, packs, cwd, recall)
  const file = resolve(config?.directory ?? cwd, BASELINE_NAME)
  const shown = shownPath(file, cwd)
  const accepted = request.useBaseline ? readBaseline(file, shown, stagedText(file, request)) : []
  const options = checkOptions(request, config, rules, new Set(accepted.map((entry) => entry.id)))
  return {
    config,
    rules,
    options,
    grouping: groupingOf(request, config),
    memory: memoryOf(request, options),
    judgedBy: JSON.stringify([
      options.profile,
      config?.text,
      config && shownPath(config.directory, cwd),
      judging(rules),
    ]),
    baseline: { file, shown },
    ruleUrls: new Map((await builtInRules()).map(({ id }) => [id, `${RULES_PAGE}#${id}`])),
  }
}

/** What rules judge by, without what is there for readers. */
const judging = (rules: readonly ExampledRule[]): readonly object[] =>
  rules.map(({ why: _why, pack: _pack, flags: _flags, allows: _allows, ...rule }) => rule)

function memoryOf({ build, memories, cwd, environment }: ProjectRequest, options: CheckOptions): Memory | null {
  if (memories === null) return null
  const { dollar, dateOrder, words, date } = options
  const conditions = JSON.stringify([build, process.versions.v8, dollar, dateOrder, words, date])
  const name = hashOf(`${cwd} ${conditions}`)
  return memories(build === null ? null : join(cacheFolder(environment), 'documents', name), conditions)
}

/** What the configuration has gathered: its sources, else all below the working directory. */
export function configuredRequest(project: Project, view: Omit<FileView, 'staged'>): GatherRequest {
  const { config } = project
  const sources = sourcesOf(config)
  const patterns = sources.filter((pattern) => !pattern.startsWith('!'))
  return {
    cwd: view.cwd,
    environment: view.environment,
    patterns: patterns.length > 0 ? patterns : ['.'],
    from: patterns.length > 0 ? config!.directory : view.cwd,
    ignores: [
      ...(config?.config.ignores ?? []),
      ...sources.flatMap((pattern) => (pattern.startsWith('!') ? [pattern.slice(1)] : [])),
    ],
    ignoresFrom: config?.directory ?? view.cwd,
    useIgnores: true,
    useGitignore: true,
    outputs: new Set(),
    acceptUnmatched: false,
    given: null,
    aboutGiven: false,
    changes: null,
  }
}

/** Whether the configuration says what is to be read. */
export const namesSources = (config: LoadedConfig | null): boolean =>
  sourcesOf(config).some((pattern) => !pattern.startsWith('!'))

/** The configuration's sources, and where it names none those of its sets. */
function sourcesOf(config: LoadedConfig | null): readonly string[] {
  const { sources = [], sets = [] } = config?.config ?? {}
  return sources.length > 0 ? sources : [...new Set(sets.flatMap((set) => set.sources))]
}

async function configOf(request: ProjectRequest, recall: RecallText): Promise<LoadedConfig | null> {
  if (!request.useConfig) return null
  const file = request.config === null ? findConfig(request.start) : resolve(request.cwd, request.config)
  return file === null ? null : loadConfig(file, request.config, request, recall)
}

function checkOptions(
  request: ProjectRequest,
  config: LoadedConfig | null,
  rules: readonly ExampledRule[],
  baseline: ReadonlySet<string>,
): CheckOptions {
  const settings = config?.config ?? null
  const date = settings?.date ?? null
  return {
    rules,
    profile: request.profile ?? settings?.profile ?? 'newsroom',
    date: request.date ?? date ?? undefined,
    dateOrder: settings?.dateOrder ?? undefined,
    dollar: request.currency ?? settings?.currency ?? 'USD',
    words: settings?.words ? [settings.words] : [],
    severities: settings?.severities ?? {},
    house: settings?.house,
    overrides: (settings?.overrides ?? []).map(({ files, severities }) => ({
      applies: pathTest(files, config!, request.cwd),
      severities,
    })),
    suppress: settings?.suppress ?? [],
    baseline,
  }
}

/** The sets that the caller asks for, else those that the configuration names, else one of everything. */
function groupingOf(request: ProjectRequest, config: LoadedConfig | null): Grouping {
  if (request.grouping !== null) return request.grouping
  const named = config?.config.sets ?? []
  return named.length === 0 ? 'all' : named.map(({ sources }) => pathTest(sources, config!, request.cwd))
}

/** A test of shown paths against globs of the configuration, which are relative to its directory. */
function pathTest(patterns: readonly string[], config: LoadedConfig, cwd: string): (path: string) => boolean {
  const fits = pathMatcher(patterns)
  return (path) => fits(shownPath(resolve(cwd, path), config.directory))
}
