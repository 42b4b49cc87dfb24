// Runs the measurements, each in a process of its own, and writes bench/RESULTS.md.
//   npm run bench                      all but the peers
//   npm run bench -- start-up hostile  these only, printed and not written
//   npm run bench -- --long growth     sizes that take minutes, where a measurement has any
//   npm run bench -- --peers           also other readers of figures and a linter, installed into a temporary folder
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { root } from './measuring.mjs'

const MEASUREMENTS = [
  ['start-up', 'Start-up'],
  ['incremental', 'A second run'],
  ['growth', 'An archive'],
  ['threads', 'Several cores'],
  ['lines', 'Documents in a stream'],
  ['quantities', 'Reading figures'],
  ['extraction', 'Documents to claims'],
  ['check', 'The full check'],
  ['alignment', 'Many claims'],
  ['memory', 'Memory'],
  ['hostile', 'Hostile input'],
  ['html', 'The page in a browser'],
]

const args = process.argv.slice(2)
const isLong = args.includes('--long')

/** A measurement that takes longer, in milliseconds, is given up; peers must be fetched, and take their time. */
const PATIENCE = 90_000
const patienceWith = (name) => PATIENCE * (isLong ? 20 : name === 'peers' ? 10 : 1)

const named = args.filter((arg) => !arg.startsWith('--'))
const unknown = named.find((name) => name !== 'peers' && !MEASUREMENTS.some(([known]) => known === name))
if (unknown !== undefined) {
  console.error(`no measurement is called ${unknown}: ${MEASUREMENTS.map(([name]) => name).join(', ')}, peers`)
  process.exit(2)
}
if (args.includes('--peers') || named.includes('peers')) MEASUREMENTS.push(['peers', 'Peers on the same text'])
if (!existsSync(join(root, 'dist/bin.cjs'))) {
  const { status } = spawnSync(process.execPath, [join(root, 'build.mjs')], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const sections = []
let failures = 0
for (const [name, title] of MEASUREMENTS) {
  if (named.length > 0 && !named.includes(name)) continue
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', join(root, 'bench', `${name}.mjs`), ...(isLong ? ['--long'] : [])],
    {
      encoding: 'utf8',
      maxBuffer: 1e8,
      timeout: patienceWith(name),
    },
  )
  let body
  if (status === 0) {
    const rows = JSON.parse(stdout.trim().split('\n').at(-1))
    const table = rows.map((row) => `| ${row.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`)
    body = ['| measured | result | target |', '|---|--:|--:|', ...table].join('\n')
  } else {
    failures++
    const reason =
      stderr.split('\n').find((line) => /Error/.test(line)) ??
      (status === null ? 'it took too long' : `exit status ${status}`)
    body = `Not measured: ${reason.trim()}`
  }
  sections.push(`## ${title}\n\n${body}\n`)
  console.log(sections.at(-1))
}

if (named.length === 0) {
  const head = [
    '# Measurements',
    '',
    'Written by `npm run bench`. Ratios travel from machine to machine, times and speeds do not; each is the best of several',
    `runs. Text is made up by \`bench/text.mjs\`. Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}.`,
    '',
  ].join('\n')
  writeFileSync(join(root, 'bench/RESULTS.md'), `${head}\n${sections.join('\n')}`)
}
process.exitCode = failures === 0 ? 0 : 1
