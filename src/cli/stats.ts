import type { SourceText } from '../documents/index.js'
import type { CheckResult } from '../findings/index.js'
import type { Io } from './io.js'

/** Says on standard error how much was read and how long that took. */
export function sayStats(sources: readonly SourceText[], result: CheckResult | null, seconds: number, io: Io): void {
  const characters = sources.reduce((sum, source) => sum + source.text.length, 0)
  const parts = [
    `${sources.length} documents`,
    `${characters} characters`,
    ...(result === null ? [] : [`${result.documents.reduce((sum, { quantities }) => sum + quantities, 0)} figures`]),
    ...(result === null ? [] : [`${result.summary.facts} facts compared`]),
    `${seconds.toFixed(3)} s`,
    `${(characters / 1e6 / seconds).toFixed(2)} million characters a second`,
  ]
  io.stderr.write(`tieout: ${parts.join(', ')}\n`)
}
