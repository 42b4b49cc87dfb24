import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import {
  builtInRules,
  type Config,
  type ExampledRule,
  hint,
  loadPack,
  type RuleSeverity,
  readConfig,
} from '../rules/index.js'
import { Failure, findConfig, indexText, reasonOf, shownPath } from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import type { Io } from './io.js'
import { notice } from './outputs.js'

/** A configuration that was found and read. */
export interface LoadedConfig {
  /** Absolute. */
  readonly file: string
  readonly directory: string
  readonly shown: string
  readonly text: string
  readonly config: Config
}

/** The configuration that applies: the named one, or the nearest at or above `start` (absolute); null where there is none. */
export async function loadConfig(args: Arguments, start: string, io: Io): Promise<LoadedConfig | null> {
  if (args.has('no-config')) return null
  const given = args.text('config')
  const file = given === null ? findConfig(start) : resolve(io.cwd, given)
  if (file === null) return null
  const shown = shownPath(file, io.cwd)
  const text = stagedText(args, file, io) ?? readText(file, given ?? shown)
  if (given === null) notice(args, io, `${shown}: using this configuration`)
  return { file, directory: dirname(file), shown, text, config: await readConfig(text, shown) }
}

/** A file's text in the index, where the run is about the index and the file is in it. */
export const stagedText = (args: Arguments, file: string, io: Io): string | null =>
  args.has('staged') ? indexText(file, io.environment) : null

/** The built-in rules, then those of the configuration and its packs, then those of --rules. */
export async function loadRules(
  args: Arguments,
  config: LoadedConfig | null,
  io: Io,
): Promise<readonly ExampledRule[]> {
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
  const confidences = config?.config.confidences ?? {}
  return rules.map((rule) => ({ ...rule, confidence: confidences[rule.id] ?? rule.confidence }))
}

/** Severities by rule id: the configuration's, then those of --rule. */
export function severitiesOf(
  args: Arguments,
  config: LoadedConfig | null,
  rules: readonly ExampledRule[],
): Readonly<Record<string, RuleSeverity>> {
  const ids = rules.map((rule) => rule.id)
  const stray = Object.keys(config?.config.severities ?? {}).find((id) => !ids.includes(id))
  if (stray !== undefined) throw new Failure(`${config!.shown}: there is no rule "${stray}"${hint(stray, ids)}`)
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
