import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { builtInRules, type Config, type ExampledRule, hint, loadPack, readConfig } from '../rules/index.js'
import { Failure, reasonOf } from './failure.js'
import { indexText } from './git.js'
import { shownPath } from './paths.js'

/** Where files are read from and how they are shown. */
export interface FileView {
  /** Absolute: what shown paths are relative to. */
  readonly cwd: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Whether a file that Git's index holds counts as it stands there. */
  readonly staged: boolean
}

/** A configuration that was found and read. */
export interface LoadedConfig {
  /** Absolute. */
  readonly file: string
  readonly directory: string
  readonly shown: string
  readonly text: string
  readonly config: Config
}

/** Reads a configuration; `named` is what complaints call a file that cannot be read. */
export async function loadConfig(file: string, named: string | null, view: FileView): Promise<LoadedConfig> {
  const shown = shownPath(file, view.cwd)
  const text = stagedText(file, view) ?? readText(file, named ?? shown)
  return { file, directory: dirname(file), shown, text, config: await readConfig(text, shown) }
}

/** A file's text in the index, where the run is about the index and the file is in it. */
export const stagedText = (file: string, view: FileView): string | null =>
  view.staged ? indexText(file, view.environment) : null

/**
 * The built-in rules, then those of the configuration and its packs, then those of further packs (absolute paths). Throws
 * where two rules share a name, and where the configuration sets a rule that there is not.
 */
export async function loadRules(
  config: LoadedConfig | null,
  packs: readonly string[],
  cwd: string,
): Promise<readonly ExampledRule[]> {
  const rules = [...(await builtInRules()), ...(config?.config.ownRules ?? [])]
  const extended = (config?.config.extends ?? []).map((path) => resolve(config!.directory, path))
  for (const pack of [...extended, ...packs]) {
    const shown = shownPath(pack, cwd)
    rules.push(...(await loadPack(readText(pack, shown), shown)))
  }
  const first = new Map<string, ExampledRule>()
  for (const rule of rules) {
    const earlier = first.get(rule.id)
    if (earlier !== undefined) throw new Failure(`${rule.pack}: the rule ${rule.id} is in ${earlier.pack} already`)
    first.set(rule.id, rule)
  }
  const stray = Object.keys(config?.config.severities ?? {}).find((id) => !first.has(id))
  if (stray !== undefined)
    throw new Failure(`${config!.shown}: there is no rule "${stray}"${hint(stray, first.keys())}`)
  const confidences = config?.config.confidences ?? {}
  return rules.map((rule) => ({ ...rule, confidence: confidences[rule.id] ?? rule.confidence }))
}

function readText(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new Failure(`${shown}: cannot be read: ${reasonOf(error)}`)
  }
}
