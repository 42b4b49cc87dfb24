import { availableParallelism } from 'node:os'
import type { SourceText } from '../documents/index.js'
import type { StoryVerdict } from '../verdicts.js'
import type { PlainJudging } from './hand.js'
import { type Helping, helpings } from './helpings.js'
import { type Thread, threadIn } from './threads.js'
import type { Reading, Yielded } from './yielding.js'

/** How many threads may work, and what each of them runs. */
export interface Concurrency {
  /** Absolute; in a thread this script calls `serveCrew`. */
  readonly script: string
  /** `auto`: as many as there are cores, but no more than have enough to do; a number: so many, whatever there is to do. */
  readonly count: number | 'auto'
}

/** So much text (in UTF-16 code units) makes up for the start of a thread, which comes to the program cold. */
const WORTH_A_THREAD = 1_000_000

/** Beyond so many, the thread that hands out the work holds the others up. */
const MOST = 8

/** Threads that read and judge documents. What they yield hangs neither on their number nor on which of them is quicker. */
export interface Crew {
  /** What each of the documents yields, in their order. */
  readonly read: (sources: readonly SourceText[], how: Reading) => Promise<readonly Yielded[]>
  /** The verdict on each story, in their order; `small` are the words that the set writes small. */
  readonly judge: (
    stories: readonly (readonly SourceText[])[],
    small: ReadonlySet<string>,
    how: Reading,
  ) => Promise<readonly StoryVerdict[]>
}

/** The crew of one run. */
export interface Crews {
  /** The crew, where it is to see to so much text; null where one thread is as quick. */
  readonly crewFor: (sources: readonly SourceText[]) => Crew | null
  /** Lets the threads go. */
  readonly dismiss: () => void
}

/** No crew: one thread does everything. */
export const NO_CREW: Crews = { crewFor: () => null, dismiss: () => {} }

/** The crew of one run, whose threads start when they are first asked for. */
export function crewsOf(concurrency: Concurrency, judging: PlainJudging): Crews {
  const threads: Thread[] = []
  /** Which thread has read a document, by its path: it holds what it has read, so it had better judge it too. */
  const readers = new Map<string, number>()
  const { rules, house, profile, severities } = judging
  const crew: Crew = {
    read: (sources, how) =>
      shareOut(threads, helpings(sources, lengthOf, threads.length), (some, thread) => {
        for (const { path } of some) readers.set(path, thread)
        return threads[thread]!.read({ verb: 'read', how, sources: some })
      }),
    judge: (stories, small, how) =>
      shareOut(
        threads,
        helpings(stories, lengthOfAll, threads.length, ([first]) => readers.get(first!.path)),
        (some, thread) => threads[thread]!.judge({ verb: 'judge', how, stories: some, small }),
      ),
  }
  return {
    crewFor: (sources) => {
      const count = countFor(concurrency, sources)
      if (count < 2) return null
      while (threads.length < count) threads.push(threadIn(concurrency.script, { rules, house, profile, severities }))
      return crew
    },
    dismiss: () => {
      for (const { dismiss } of threads.splice(0)) dismiss()
    },
  }
}

const lengthOf = ({ text }: SourceText): number => text.length

const lengthOfAll = (sources: readonly SourceText[]): number =>
  sources.reduce((sum, source) => sum + lengthOf(source), 0)

function countFor({ count }: Concurrency, sources: readonly SourceText[]): number {
  if (count !== 'auto') return Math.min(count, sources.length)
  return Math.min(availableParallelism(), MOST, Math.floor(lengthOfAll(sources) / WORTH_A_THREAD))
}

/** Lets every thread do its own helpings and then those that others have left; what each item yields, in their order. */
async function shareOut<Item, Yield>(
  threads: readonly Thread[],
  given: readonly (readonly Helping<Item>[])[],
  work: (items: readonly Item[], thread: number) => Promise<readonly Yield[]>,
): Promise<readonly Yield[]> {
  const left = given.map((own) => [...own])
  const yielded: Yield[] = []
  const next = (thread: number): Helping<Item> | undefined =>
    left[thread]!.shift() ?? left.reduce((most, other) => (other.length > most.length ? other : most)).pop()
  await Promise.all(
    threads.map(async (_, thread) => {
      for (let helping = next(thread); helping !== undefined; helping = next(thread)) {
        const { items, places } = helping
        const answers = await work(items, thread)
        answers.forEach((answer, i) => {
          yielded[places[i]!] = answer
        })
      }
    }),
  )
  return yielded
}
