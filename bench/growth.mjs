// What a folder of articles costs as it grows, in one set: the whole process, its time and its memory, and what a second run
// costs once one document has changed. `--long` goes on to a hundred thousand.
import { appendFileSync } from 'node:fs'
import { archive, command, run } from './archive.mjs'
import { growthExponent, report, shown } from './measuring.mjs'

const sizes = process.argv.includes('--long') ? [1_000, 10_000, 100_000] : [1_000, 3_200, 10_000]
/** Sentences of an article; longer ones grow alike and take longer. */
const SENTENCES = 3

const rows = []
const points = sizes.map((count) => {
  const { folder, paths } = archive(count, SENTENCES)
  const first = run(folder, command, 'check', '--exit-zero', '--format', 'json', '--output', 'found.json')
  if (count === 10_000) {
    appendFileSync(paths[count / 2], '\nThe board added that 47,500 pupils took part.\n')
    const second = run(folder, command, 'check', '--exit-zero', '--format', 'json', '--output', 'found.json')
    rows.push(
      [`${count.toLocaleString('en')} documents for the first time`, shown(first.seconds, ' s'), ''],
      ['… again, one of them changed', `${shown((100 * second.seconds) / first.seconds)} % of that`, '≤ 10 %'],
    )
  }
  return { count, ...first }
})
const exponent = (name) => shown(growthExponent(points.map((point) => [point.count, point[name]])))
const span = `${sizes[0].toLocaleString('en')} to ${sizes.at(-1).toLocaleString('en')} articles`
const last = points.at(-1)
report([
  ...rows,
  [`checking ${span}: growth exponent of the time`, exponent('seconds'), '≤ 1.15'],
  ['… and of the memory', exponent('megabytes'), '≤ 1.0'],
  ['… at the end', `${shown(last.seconds, ' s')}, ${shown(last.megabytes, ' MB')}`, ''],
])
