import type { MessagePort } from 'node:worker_threads'
import type { SourceText } from '../documents/index.js'
import { type DocumentReading, type JudgeOptions, judgeStory, type StoryVerdict } from '../verdicts.js'
import { type Reading, readAnew, type Yielded, yieldOf } from './yielding.js'

/** What decides how a story is judged, as plain data: not what is accepted afterwards. */
export type PlainJudging = Pick<JudgeOptions, 'rules' | 'house' | 'profile' | 'severities'>

/** What a thread is asked to do with documents of a set. */
export type Task =
  | { readonly verb: 'read'; readonly how: Reading; readonly sources: readonly SourceText[] }
  | {
      readonly verb: 'judge'
      readonly how: Reading
      /** The documents of each story, in their steady order. */
      readonly stories: readonly (readonly SourceText[])[]
      /** Words that the set writes small. */
      readonly small: ReadonlySet<string>
    }

/** What answers a task: what each of its documents or stories yields, in their order. */
export type Answer = readonly Yielded[] | readonly StoryVerdict[]

/** Up to so much text (in UTF-16 code units) a thread holds what it has read until it is judged; above, it reads a second time. */
const LARGEST_HELD = 4_000_000

/** Answers what is asked through a port, where one task follows the answer to the last, until null is asked. */
export function serveCrew(port: MessagePort, judging: PlainJudging): void {
  const answer = hand(judging)
  port.on('message', async (task: Task | null) => {
    if (task === null) port.close()
    else port.postMessage(await answer(task))
  })
}

/** Does tasks, and holds what it has read. */
export function hand(judging: PlainJudging): (task: Task) => Promise<Answer> {
  const held = new Map<string, { readonly text: string; readonly reading: DocumentReading }>()
  let size = 0
  const nameOf = ({ path }: SourceText, { versions }: Reading): string => [path, ...versions].join('\n')

  async function read(source: SourceText, how: Reading): Promise<Yielded> {
    const { outline, body, reading } = await yieldOf(source, how)
    size += source.text.length
    if (size <= LARGEST_HELD) held.set(nameOf(source, how), { text: source.text, reading })
    return { outline, body }
  }

  async function readingOf(source: SourceText, how: Reading): Promise<DocumentReading> {
    const known = held.get(nameOf(source, how))
    return known?.text === source.text ? known.reading : readAnew(source, how)
  }

  const judge = async (story: readonly SourceText[], { how, small }: Task & { verb: 'judge' }): Promise<StoryVerdict> =>
    judgeStory(await inTurn(story, (source) => readingOf(source, how)), small, judging)

  return (task) =>
    task.verb === 'read'
      ? inTurn(task.sources, (source) => read(source, task.how))
      : inTurn(task.stories, (story) => judge(story, task))
}

async function inTurn<Item, Yield>(items: readonly Item[], yielded: (item: Item) => Promise<Yield>): Promise<Yield[]> {
  const all: Yield[] = []
  for (const item of items) all.push(await yielded(item))
  return all
}
