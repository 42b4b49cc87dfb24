// What a second run costs once the first has remembered what each document holds: the whole process, one document changed.
import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { archive, command, environment, run } from './archive.mjs'
import { report, shown } from './measuring.mjs'

/** Articles of two kilobytes. */
const SENTENCES = 15
/** Changes that are waited for; the first few find the program cold. */
const CHANGES = 8

const change = (path) => appendFileSync(path, `\nThe board added that ${path.length},500 pupils took part.\n`)

const secondsOf = (folder, ...args) => run(folder, command, 'check', '--exit-zero', ...args).seconds

/** The times from a saved change to the end of the answer. */
async function watched({ folder, paths }) {
  const child = spawn(process.execPath, [command, 'check', '--exit-zero', '--watch'], { cwd: folder, env: environment })
  child.stdout.resume()
  const ready = () =>
    new Promise((resume) => {
      const listen = (data) => {
        if (!String(data).includes('watching')) return
        child.stderr.off('data', listen)
        resume()
      }
      child.stderr.on('data', listen)
    })
  await ready()
  const times = []
  for (let i = 0; i < CHANGES; i++) {
    await pause(500)
    const start = process.hrtime.bigint()
    change(paths[0])
    await ready()
    times.push(Number(process.hrtime.bigint() - start) / 1e9)
  }
  child.kill()
  return times
}

const set = archive(1_000, SENTENCES)
const first = secondsOf(set.folder)
change(set.paths[500])
const second = secondsOf(set.folder)
const answers = await watched(set)

const repository = archive(2_000, SENTENCES)
const git = (...words) => spawnSync('git', words, { cwd: repository.folder })
git('init', '--quiet')
git('add', '--all')
git('-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', 'commit', '--quiet', '--message', 'All')
for (const path of [repository.paths[3], repository.paths[712], repository.paths[1_399]]) change(path)
git('add', '--all')
secondsOf(repository.folder, '--staged')
const staged = Math.min(...[1, 2, 3].map(() => secondsOf(repository.folder, '--staged')))

report([
  ['1,000 documents for the first time', shown(first, ' s'), ''],
  ['… again, one of them changed', `${shown((100 * second) / first)} % of that`, '≤ 10 %'],
  [
    `… watched: from a saved change to the answer (the first of ${CHANGES}: ${shown(answers[0] * 1000, ' ms')})`,
    shown(Math.min(...answers) * 1000, ' ms'),
    '≤ 100 ms',
  ],
  ['`--staged`, three of 2,000 documents', shown(staged, ' s'), '≤ 1 s'],
])
