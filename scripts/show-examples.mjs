// Shows the main job on the example sets: the findings of the faulty ones, then the consistency table of the news story.
// Ends with status 0 although the faulty sets have faults; any other failure is passed on.
import { spawnSync } from 'node:child_process'

const root = new URL('..', import.meta.url)

function tieout(...args) {
  console.log(`\n$ tieout ${args.join(' ')}\n`)
  const { status, error } = spawnSync(process.execPath, ['dist/bin.cjs', ...args], { cwd: root, stdio: 'inherit' })
  if (error) throw error
  return status ?? 2
}

/** A set with the exit status that it must give: 0 where it is consistent, 1 where it has faults. */
const runs = [
  [0, 'check', 'examples/story/consistent'],
  [0, 'check', 'examples/report/consistent'],
  [1, 'check', 'examples/story/faulty'],
  [1, 'check', 'examples/report/faulty'],
  [0, 'table', 'examples/story/faulty'],
]
const wrong = runs.filter(([expected, ...args]) => tieout(...args) !== expected)
for (const [expected, ...args] of wrong) console.error(`tieout ${args.join(' ')}: expected exit status ${expected}`)
process.exitCode = wrong.length === 0 ? 0 : 1
