import { Worker } from 'node:worker_threads'
import type { StoryVerdict } from '../verdicts.js'
import type { Answer, PlainJudging, Task } from './hand.js'
import type { Yielded } from './yielding.js'

/** One thread of a crew; it is asked the next thing when it has answered the last. */
export interface Thread {
  readonly read: (task: Task & { verb: 'read' }) => Promise<readonly Yielded[]>
  readonly judge: (task: Task & { verb: 'judge' }) => Promise<readonly StoryVerdict[]>
  /** Lets it end by itself. */
  readonly dismiss: () => void
}

/** Starts a thread that runs a script; see `serveCrew`. What goes wrong there is thrown by what it was asked last. */
export function threadIn(script: string, judging: PlainJudging): Thread {
  const worker = new Worker(script, { workerData: judging })
  let settle: { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void } | null = null
  worker.on('message', (answer: Answer) => settle?.resolve(answer))
  worker.on('error', (error) => settle?.reject(error))
  const ask = (task: Task): Promise<Answer> =>
    new Promise((resolve, reject) => {
      settle = { resolve, reject }
      worker.postMessage(task)
    })
  return {
    read: async (task) => (await ask(task)) as readonly Yielded[],
    judge: async (task) => (await ask(task)) as readonly StoryVerdict[],
    dismiss: () => worker.postMessage(null),
  }
}
