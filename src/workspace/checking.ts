import type { SourceText } from '../documents/index.js'
import {
  type CheckResult,
  type ConsistencyTable,
  type Finding,
  inReadingOrder,
  severityCounts,
  type TableFact,
} from '../findings/index.js'
import type { CheckOptions } from '../tieout.js'
import { joinStories, judgeStory, type StoryVerdict, type ToldStory } from '../verdicts.js'
import { type Concurrency, type Crews, crewsOf, NO_CREW } from './crew.js'
import type { Gathered } from './gathering.js'
import type { Memory } from './memory.js'
import { type ReadSet, type ReadStory, readingsOf, readSet, tabulateStories } from './narrowing.js'
import { type Grouping, setsOf } from './sets.js'

/** How documents are read, cut into sets and checked; and what is remembered of those that were read before. */
export interface Checking {
  readonly grouping: Grouping
  readonly options: CheckOptions
  readonly memory: Memory | null
  /** All that judging hangs on beside the documents and `options.severities`; verdicts are remembered only where it is known. */
  readonly judgedBy?: string
  /** The threads that may share the work; one does it all where not given. */
  readonly concurrency?: Concurrency | null
}

/**
 * Checks each set of documents among themselves and joins what was found. Where the run is `about` some documents, only the
 * stories of these are looked at in large sets.
 */
export async function checkSets(
  sources: readonly SourceText[],
  checking: Checking,
  about: ReadonlySet<string> | null = null,
): Promise<CheckResult> {
  const { grouping, options, memory } = checking
  const crews = checking.concurrency ? crewsOf(checking.concurrency, options) : NO_CREW
  const results: CheckResult[] = []
  try {
    for (const set of setsOf(sources, grouping))
      results.push(await judgeSet(await readSet(set, options, memory, about, crews), checking, crews))
  } finally {
    crews.dismiss()
  }
  memory?.save()
  return joinResults(results)
}

/** Judges the stories of a set that are new, and recalls what was said of the others. */
export async function judgeSet(
  set: ReadSet,
  { options, memory, judgedBy }: Checking,
  crews: Crews = NO_CREW,
): Promise<CheckResult> {
  const known = judgedBy === undefined ? null : memory?.verdicts(`${judgedBy} ${JSON.stringify(options.severities)}`)
  const keys = set.stories.map((story) => (known ? keyOf(story, set) : null))
  const recalled = keys.map((key) => (key === null ? null : known!.recall(key)))
  const verdicts = await verdictsOn(
    set.stories.filter((_, i) => recalled[i] === null),
    set,
    options,
    crews,
  )
  const told = set.stories.map((story, i): ToldStory => {
    const verdict = recalled[i] ?? verdicts.get(story)!
    if (recalled[i] === null && keys[i] !== null) known!.keep(keys[i]!, verdict)
    return { places: story.places, verdict }
  })
  return joinStories(set.summaries, told, options)
}

/** The verdicts on stories of a set that none is known of. */
async function verdictsOn(
  stories: readonly ReadStory[],
  { small, how }: ReadSet,
  options: CheckOptions,
  crews: Crews,
): Promise<ReadonlyMap<ReadStory, StoryVerdict>> {
  const texts = stories.map(({ documents }) => documents.map(({ source }) => source))
  const shared = await crews.crewFor(texts.flat())?.judge(texts, small, how)
  if (shared !== undefined) return new Map(stories.map((story, i) => [story, shared[i]!]))
  const verdicts = new Map<ReadStory, StoryVerdict>()
  for (const story of stories) verdicts.set(story, judgeStory(await readingsOf(story), small, options))
  return verdicts
}

/** All that the verdict on a story hangs on; null where its documents have no names. */
function keyOf({ documents }: ReadStory, { small, lexicon: { keys } }: ReadSet): string | null {
  const marks = documents.map(({ mark }) => mark)
  if (marks.includes(null)) return null
  const firsts = new Set<string>()
  for (const { outline } of documents)
    for (const number of outline.firsts) if (small.has(keys[number]!)) firsts.add(keys[number]!)
  return JSON.stringify([marks, documents.map(({ source }) => source.path), [...firsts].sort()])
}

/** Draws each set's table and joins them: all sources side by side, empty cells between sets. */
export async function tabulateSets(
  sources: readonly SourceText[],
  { grouping, options, memory }: Checking,
): Promise<ConsistencyTable> {
  const tables: ConsistencyTable[] = []
  for (const set of setsOf(sources, grouping))
    tables.push(await tabulateStories(await readSet(set, options, memory, null)))
  memory?.save()
  if (tables.length === 1) return tables[0]!
  const all = tables.flatMap((table) => table.sources)
  let before = 0
  const facts = tables.flatMap((table) => {
    const left = before
    before += table.sources.length
    return table.facts.map((fact): TableFact => {
      const cells = [...nothing(left), ...fact.cells, ...nothing(all.length - left - fact.cells.length)]
      return { ...fact, cells }
    })
  })
  return { sources: all, facts }
}

const nothing = (count: number): null[] => Array.from({ length: count }, () => null)

function joinResults(results: readonly CheckResult[]): CheckResult {
  if (results.length === 1) return results[0]!
  const findings = onceEach(results.flatMap((result) => result.findings)).sort(inReadingOrder)
  const documents = [...new Map(results.flatMap(({ documents: own }) => own.map((one) => [one.path, one]))).values()]
  const facts = results.reduce((sum, result) => sum + result.summary.facts, 0)
  const agreeing = results.reduce((sum, result) => sum + result.summary.agreeing, 0)
  return withFindings({ documents, findings, summary: { errors: 0, warnings: 0, infos: 0, facts, agreeing } }, findings)
}

/** Each finding once: a document that is in two sets has its own faults in both. */
export function onceEach(findings: readonly Finding[]): Finding[] {
  const placed = findings.map((finding): [string, Finding] => [
    [finding.id, ...finding.locations.map(({ path, start }) => `${path}:${start.offset}`)].join(' '),
    finding,
  ])
  return [...new Map(placed).values()]
}

/** The result with other findings, counted anew. */
export const withFindings = (result: CheckResult, findings: readonly Finding[]): CheckResult => ({
  ...result,
  findings,
  summary: { ...result.summary, ...severityCounts(findings) },
})

/** What a run is about: the paths of the documents it has to look at, null for all, and a test of its findings. */
export interface Scope {
  readonly about: ReadonlySet<string> | null
  readonly touches: (finding: Finding) => boolean
}

/**
 * What a run about changes is about. A finding touches them when one of its figures stands in a changed document, or was
 * for the same fact as a figure in a document that the change removes.
 */
export async function scopeOf(gathered: Gathered, checking: Checking): Promise<Scope> {
  const { changed } = gathered
  if (changed === null) return { about: null, touches: () => true }
  const orphaned = await besideDeleted(gathered, checking)
  return {
    about: new Set([...changed, ...orphaned.paths]),
    touches: (finding) =>
      finding.locations.some(({ path, start }) => changed.has(path) || orphaned.places.has(`${path}:${start.offset}`)),
  }
}

/** The figures that stood for one fact with figures of removed documents, and all documents that told a story with these. */
async function besideDeleted(
  gathered: Gathered,
  { grouping, options, memory }: Checking,
): Promise<{ readonly paths: ReadonlySet<string>; readonly places: ReadonlySet<string> }> {
  const [paths, places] = [new Set<string>(), new Set<string>()]
  const gone = new Set(gathered.deleted.map((source) => source.path))
  if (gone.size === 0) return { paths, places }
  for (const set of setsOf([...gathered.sources, ...gathered.deleted], grouping)) {
    if (!set.some((source) => gone.has(source.path))) continue
    const { sources, facts } = await tabulateStories(await readSet(set, options, memory, gone))
    for (const { path } of sources) paths.add(path)
    for (const { cells } of facts) {
      if (!cells.some((cell, i) => cell !== null && gone.has(sources[i]!.path))) continue
      for (const cell of cells)
        for (const { path, start } of cell?.locations ?? []) places.add(`${path}:${start.offset}`)
    }
  }
  return { paths, places }
}
