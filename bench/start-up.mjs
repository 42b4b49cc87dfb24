// How long the hook keeps a committer waiting: the whole process on five small files, against a bare Node process. What the
// files hold is remembered from the run before, and what was said of them under the same rules; where one has changed, it
// is read anew, and what it tells is judged anew.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { report, root, shown, temporaryFolder } from './measuring.mjs'
import { news } from './text.mjs'

const RUNS = 11
/** A folder of its own for each case: a change in one is none in another. */
const folderOf = () => {
  const folder = temporaryFolder()
  for (let i = 0; i < 5; i++) writeFileSync(join(folder, `article-${i}.md`), `# Article\n\n${news(2_000, i + 10)}`)
  return folder
}
const pack = join(temporaryFolder(), 'pack.yml')
writeFileSync(
  pack,
  [
    '- id: parts-near-whole',
    '  kind: expression',
    '  over: parts',
    '  assert: sum(parts) == whole',
    '  severity: warning',
    '  message: "The parts come to {actual}; the whole is given as {expected}."',
    '  why: Breakdowns are edited more often than totals.',
    '  flags: ["Of 120 lorries, 70 were red and 40 were green."]',
    '  allows: ["Of 120 lorries, 70 were red and 50 were green."]',
    '',
  ].join('\n'),
)

const command = join(root, 'dist/bin.cjs')
const cases = {
  node: ['-e', '0'],
  version: [command, '--version'],
  check: [command, 'check', '.', '--exit-zero'],
  changed: [command, 'check', '.', '--exit-zero'],
  expressions: [command, 'check', '.', '--exit-zero', '--rules', pack],
}

const folders = Object.fromEntries(Object.keys(cases).map((name) => [name, folderOf()]))
const best = Object.fromEntries(Object.keys(cases).map((name) => [name, Number.POSITIVE_INFINITY]))
const failed = {}
// In turns, so that a busy spell of the machine meets all of them.
for (let run = 0; run < RUNS; run++) {
  for (const [name, args] of Object.entries(cases)) {
    const cwd = folders[name]
    if (name === 'changed') writeFileSync(join(cwd, 'article-0.md'), `# Article\n\n${news(2_000, run + 100)}`)
    const start = process.hrtime.bigint()
    const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
    best[name] = Math.min(best[name], Number(process.hrtime.bigint() - start) / 1e6)
    if (status !== 0) failed[name] = stderr.trim().split('\n')[0]
  }
}

const ratio = (name) =>
  name in failed ? `failed: ${failed[name]}` : `${shown(best[name] / best.node)} (${shown(best[name], ' ms')})`
report([
  ['`node -e 0`', `1 (${shown(best.node, ' ms')})`, ''],
  ['`tieout --version`', ratio('version'), ''],
  ['`tieout check` on five small files', ratio('check'), '≤ 1.7'],
  ['… one of them changed', ratio('changed'), ''],
  ['the same with a pack of expressions', ratio('expressions'), '≤ 2.0'],
])
