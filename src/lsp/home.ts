import { dirname, resolve } from 'node:path'
import { isDocumentPath, type SourceText } from '../documents/index.js'
import type { Ledger } from '../facts/index.js'
import type { Finding } from '../findings/index.js'
import { ledgerOfStory } from '../verdicts.js'
import {
  byCodeUnits,
  configuredRequest,
  findConfig,
  gather,
  isInside,
  judgeSet,
  type Memories,
  membership,
  onceEach,
  openProject,
  type Project,
  type ReadSet,
  type ReadStory,
  readingsOf,
  readSet,
  setsOf,
  shownPath,
} from '../workspace/index.js'

/** Where a document belongs: the directory that paths are shown from, and the configuration that applies. */
export interface Home {
  /** Absolute. */
  readonly cwd: string
  /** Absolute; null where there is none. */
  readonly config: string | null
  /** Whether nothing says what else to read, so that only what the editor has open is compared. */
  readonly alone: boolean
}

/** The home of a file: the workspace folder that holds it, else the directory of its configuration, else its own. */
export function homeOf(file: string, folders: readonly string[]): Home {
  const config = findConfig(dirname(file))
  const folder = folders.filter((each) => isInside(file, each)).sort((a, b) => b.length - a.length)[0] ?? null
  const cwd = folder ?? dirname(config ?? file)
  return { cwd, config, alone: folder === null && config === null }
}

/** A home read from disk: what is checked there and how. Open buffers are laid over it. */
export interface LoadedHome {
  readonly home: Home
  readonly project: Project
  /** The documents on disk, sorted by path. */
  readonly sources: readonly SourceText[]
  /** Whether a file (absolute) is checked here, if there is one. */
  readonly belongs: (file: string) => boolean
  /** One line for each document that could not be read. */
  readonly problems: readonly string[]
}

/** Reads the configuration, the baseline and the documents. Throws where configuration or baseline cannot be used. */
export async function loadHome(
  home: Home,
  environment: Readonly<Record<string, string | undefined>>,
  memories: Memories,
): Promise<LoadedHome> {
  const view = { cwd: home.cwd, environment, staged: false }
  const project = await openProject({
    ...view,
    start: home.cwd,
    config: home.config === null ? null : shownPath(home.config, home.cwd),
    useConfig: home.config !== null,
    useBaseline: true,
    packs: [],
    profile: null,
    date: null,
    currency: null,
    grouping: null,
    build: null,
    memories,
  })
  if (home.alone)
    return {
      home,
      project,
      sources: [],
      belongs: (file) => dirname(file) === home.cwd && isDocumentPath(file),
      problems: [],
    }
  const request = configuredRequest(project, view)
  const { sources, problems } = gather({ ...request, acceptUnmatched: true })
  return { home, project, sources, belongs: membership(request), problems }
}

/** One set of documents as last checked. */
export interface CheckedSet {
  readonly sources: readonly SourceText[]
  readonly read: ReadSet
  readonly findings: readonly Finding[]
}

/** A home as last checked. */
export interface CheckedHome {
  readonly loaded: LoadedHome
  readonly sets: readonly CheckedSet[]
}

/** Checks a home with the open buffers (absolute path to text) in place of their files; unchanged sets are kept. */
export async function checkHome(
  loaded: LoadedHome,
  buffers: ReadonlyMap<string, string>,
  before: CheckedHome | null,
): Promise<CheckedHome> {
  const { project } = loaded
  const known = before?.loaded.project === project ? before.sets : []
  const sets: CheckedSet[] = []
  for (const sources of setsOf(withBuffers(loaded, buffers), project.grouping)) {
    const same = known.find((set) => isSame(set.sources, sources))
    const read = same?.read ?? (await readSet(sources, project.options, project.memory, null))
    sets.push(same ?? { sources, read, findings: (await judgeSet(read, project)).findings })
  }
  return { loaded, sets }
}

const ledgers = new WeakMap<ReadStory, Promise<Ledger>>()

/** The ledger of the story that a document (by its shown path) tells in a set; null where it is none of the set. */
export async function ledgerAround(path: string, { read }: CheckedSet): Promise<Ledger | null> {
  const story = read.stories.find(({ documents }) => documents.some(({ source }) => source.path === path))
  if (story === undefined) return null
  const ledger = ledgers.get(story) ?? readingsOf(story).then((readings) => ledgerOfStory(readings, read.small))
  ledgers.set(story, ledger)
  return ledger
}

function withBuffers({ home, sources, belongs }: LoadedHome, buffers: ReadonlyMap<string, string>): SourceText[] {
  const texts = new Map(sources.map((source) => [source.path, source]))
  for (const [file, text] of buffers) {
    const path = shownPath(file, home.cwd)
    if (!texts.has(path) && !belongs(file)) continue
    if (text.trim() === '') texts.delete(path)
    else if (texts.get(path)?.text !== text) texts.set(path, { path, text })
  }
  return [...texts.values()].sort((a, b) => byCodeUnits(a.path, b.path))
}

const isSame = (a: readonly SourceText[], b: readonly SourceText[]): boolean =>
  a.length === b.length && a.every((source, i) => source.path === b[i]!.path && source.text === b[i]!.text)

/** All findings of a home; one that two sets share comes once. */
export const findingsOf = ({ sets }: CheckedHome): readonly Finding[] => onceEach(sets.flatMap((set) => set.findings))

/** The absolute path of a shown one. */
export const fileIn = ({ home }: LoadedHome, shown: string): string => resolve(home.cwd, shown)
