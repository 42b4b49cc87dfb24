import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import {
  builtInRules,
  type Config,
  type ExampledRule,
  hint,
  loadPack,
  type Mention,
  readConfig,
} from '../rules/index.js'
import { Failure, reasonOf } from './failure.js'
import { indexText } from './git.js'
import { pathHint } from './nearby.js'
import type { RecallText } from './pack-memory.js'
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
export async function loadConfig(
  file: string,
  named: string | null,
  view: FileView,
  recall: RecallText,
): Promise<LoadedConfig> {
  const shown = shownPath(file, view.cwd)
  const text = stagedText(file, view) ?? readText(file, named ?? shown, '', view.cwd)
  const config = await recall(`configuration ${shown}`, text, () => readConfig(text, shown))
  return { file, directory: dirname(file), shown, text, config }
}

/** A file's text in the index, where the run is about the index and the file is in it. */
export const stagedText = (file: string, view: FileView): string | null =>
  view.staged ? indexText(file, view.environment) : null

/**
 * The built-in rules, then those of the configuration and its packs, then those of further packs (absolute paths). Throws
 * where two rules share a name, and where the configuration names a rule that there is not.
 */
export async function loadRules(
  config: LoadedConfig | null,
  packs: readonly string[],
  cwd: string,
  recall: RecallText,
): Promise<readonly ExampledRule[]> {
  const rules = [...(await builtInRules()), ...(config?.config.ownRules ?? [])]
  const extended = (config?.config.extends ?? []).map((mention) => ({
    pack: resolve(config!.directory, mention.text),
    where: `${placeIn(config!, mention)} extends `,
  }))
  for (const { pack, where } of [...extended, ...packs.map((pack) => ({ pack, where: '' }))]) {
    const shown = shownPath(pack, cwd)
    const text = readText(pack, shown, where, cwd)
    rules.push(...(await recall(`pack ${shown}`, text, () => loadPack(text, shown))))
  }
  const first = new Map<string, ExampledRule>()
  for (const rule of rules) {
    const earlier = first.get(rule.id)
    if (earlier !== undefined) throw new Failure(`${rule.pack}: the rule ${rule.id} is in ${earlier.pack} already`)
    first.set(rule.id, rule)
  }
  const stray = config?.config.ruleNames.find(({ text }) => !first.has(text))
  if (stray !== undefined)
    throw new Failure(`${placeIn(config!, stray)} there is no rule "${stray.text}"${hint(stray.text, first.keys())}`)
  const confidences = config?.config.confidences ?? {}
  return rules.map((rule) => ({ ...rule, confidence: confidences[rule.id] ?? rule.confidence }))
}

const placeIn = (config: LoadedConfig, { line, column }: Mention): string => `${config.shown}:${line}:${column}:`

/** The text of a file; `where` leads the complaint where there is none. */
function readText(file: string, shown: string, where: string, cwd: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new Failure(`${where}${shown}: cannot be read: ${reasonOf(error)}${pathHint(file, cwd)}`)
  }
}
