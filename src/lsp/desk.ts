import { performance } from 'node:perf_hooks'
import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { baselineEntry, Failure, lastingMemories, readBaseline, writeBaseline } from '../workspace/index.js'
import { diagnosticsOf } from './diagnostics.js'
import { faultDiagnostics } from './faults.js'
import { type CheckedHome, checkHome, findingsOf, type Home, homeOf, type LoadedHome, loadHome } from './home.js'
import { fileOf, type UriOf, urisIn } from './places.js'
import { publisher } from './publishing.js'

export interface DeskOptions {
  readonly connection: Connection
  readonly documents: TextDocuments<TextDocument>
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Milliseconds that typing must pause before a check. */
  readonly pause: number
  /** Whether the editor shows related places. */
  readonly related: () => boolean
}

/** Keeps what the editor has open checked, and its diagnostics up to date. */
export interface Desk {
  setFolders(folders: readonly string[]): void
  changeFolders(added: readonly string[], removed: readonly string[]): void
  /** A buffer changed: its set is checked once typing pauses. */
  edit(uri: string): void
  /** A document was opened, saved or closed: its project is read anew. */
  read(uri: string): void
  /** Files changed outside the editor: every project is read anew. */
  readAll(): void
  /** The project of a document, checked as its buffers stand now; null where it is none of a project. */
  checked(uri: string): Promise<CheckedHome | null>
  /** Puts a finding into the project's baseline. */
  accept(uri: string, findingId: string): Promise<void>
  /** The URIs of the open files by absolute path. */
  opened(): ReadonlyMap<string, string>
  close(): void
}

/** One project on the desk. */
interface Place {
  readonly home: Home
  checked: CheckedHome | null
  /** Whether the files must be read before the next check. */
  stale: boolean
  /** Why the configuration cannot be used; null where it can. */
  fault: string | null
  timer: NodeJS.Timeout | null
  /** How long the last check took, in ms: typing must pause as long, so that large sets do not hold the editor up. */
  took: number
}

/** Opens a desk with nothing on it. */
export function openDesk({ connection, documents, environment, pause, related }: DeskOptions): Desk {
  const places = new Map<string, Place>()
  const publish = publisher(connection, documents)
  const memories = lastingMemories()
  let folders: readonly string[] = []
  // One check at a time, in the order of what happened.
  let queue: Promise<void> = Promise.resolve()

  const files = <Value>(describe: (document: TextDocument) => Value): Map<string, Value> =>
    new Map(
      documents.all().flatMap((document) => {
        const file = fileOf(document.uri)
        return file === null ? [] : [[file, describe(document)] as const]
      }),
    )
  const opened = () => files(({ uri }) => uri)
  const buffers = () => files((document) => document.getText())

  const placeOf = (uri: string): Place | null => {
    const file = fileOf(uri)
    if (file === null) return null
    const home = homeOf(file, folders)
    const key = `${home.config}\n${home.cwd}`
    const place = places.get(key) ?? { home, checked: null, stale: true, fault: null, timer: null, took: 0 }
    places.set(key, place)
    return place
  }

  const schedule = (place: Place, delay: number): void => {
    if (place.timer !== null) clearTimeout(place.timer)
    place.timer = setTimeout(() => refresh(place), delay)
  }

  const refresh = (place: Place): Promise<void> => {
    if (place.timer !== null) clearTimeout(place.timer)
    place.timer = null
    queue = queue.then(() => check(place)).catch((error: unknown) => connection.console.error(String(error)))
    return queue
  }

  const check = async (place: Place): Promise<void> => {
    const uriOf = urisIn(place.home.cwd, opened())
    // Open documents are told even that they have no findings.
    const diagnostics = new Map<string, Diagnostic[]>(
      documents.all().flatMap(({ uri }) => (placeOf(uri) === place ? [[uri, []]] : [])),
    )
    const loaded = await load(place, uriOf, diagnostics)
    if (loaded !== null) {
      const started = performance.now()
      place.checked = await checkHome(loaded, buffers(), place.checked)
      place.took = performance.now() - started
      const options = { uriOf, ruleUrls: loaded.project.ruleUrls, related: related() }
      for (const [path, list] of diagnosticsOf(findingsOf(place.checked), options)) diagnostics.set(uriOf(path), list)
    }
    publish(place.home, diagnostics)
    memories.save()
  }

  /** Where the configuration cannot be used, the last one that could stays, so that a slip does not empty the editor. */
  const load = async (
    place: Place,
    uriOf: UriOf,
    diagnostics: Map<string, Diagnostic[]>,
  ): Promise<LoadedHome | null> => {
    const last = place.checked?.loaded ?? null
    if (!place.stale && place.fault === null) return last
    try {
      const loaded = await loadHome(place.home, environment, memories.open)
      place.stale = false
      place.fault = null
      for (const problem of loaded.problems) connection.console.warn(problem)
      return loaded
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error)
      if (fault !== place.fault && error instanceof Failure) connection.window.showErrorMessage(`tieout: ${fault}`)
      else if (fault !== place.fault) connection.console.error(fault)
      place.fault = fault
      for (const [path, faults] of faultDiagnostics(error)) diagnostics.set(uriOf(path), faults)
      return last
    }
  }

  return {
    setFolders: (list) => {
      folders = list
    },
    changeFolders: (added, removed) => {
      folders = [...folders.filter((folder) => !removed.includes(folder)), ...added]
      for (const place of places.values()) {
        if (place.timer !== null) clearTimeout(place.timer)
        publish(place.home, new Map())
      }
      places.clear()
      for (const { uri } of documents.all()) {
        const place = placeOf(uri)
        if (place !== null) schedule(place, 0)
      }
    },
    edit: (uri) => {
      const place = placeOf(uri)
      if (place !== null) schedule(place, Math.max(pause, place.took))
    },
    read: (uri) => {
      const place = placeOf(uri)
      if (place === null) return
      place.stale = true
      schedule(place, 0)
    },
    readAll: () => {
      for (const place of places.values()) {
        place.stale = true
        schedule(place, pause)
      }
    },
    checked: async (uri) => {
      const place = placeOf(uri)
      if (place === null) return null
      if (place.timer !== null || place.checked === null) await refresh(place)
      else await queue
      return place.checked
    },
    accept: async (uri, findingId) => {
      const place = placeOf(uri)
      const finding = place?.checked && findingsOf(place.checked).find(({ id }) => id === findingId)
      if (!place?.checked || !finding) return
      const { file, shown } = place.checked.loaded.project.baseline
      const others = readBaseline(file, shown).filter(({ id }) => id !== findingId)
      writeBaseline(file, [...others, baselineEntry(finding)], shown)
      place.stale = true
      await refresh(place)
    },
    opened,
    close: () => {
      for (const { timer } of places.values()) if (timer !== null) clearTimeout(timer)
    },
  }
}
