// What more threads take off the check of a large folder: the whole process, nothing remembered.
import { availableParallelism } from 'node:os'
import { archive, command, run } from './archive.mjs'
import { report, shown } from './measuring.mjs'

const COUNT = 3_000
/** Articles of two kilobytes. */
const SENTENCES = 15

const { folder } = archive(COUNT, SENTENCES)
const secondsOf = (concurrency) =>
  run(folder, command, 'check', '--exit-zero', '--no-cache', '--concurrency', concurrency).seconds
const alone = secondsOf('off')

report([
  [`${COUNT.toLocaleString('en')} articles in one thread`, shown(alone, ' s'), ''],
  [`… shared among threads (${availableParallelism()} cores)`, `${shown(secondsOf('auto') / alone)} of that`, '< 1'],
])
