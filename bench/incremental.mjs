// What a second run costs once the first has remembered what each document holds: the whole process, one document changed.
import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { report, root, shown, temporaryFolder } from './measuring.mjs'
import { articles } from './text.mjs'

const command = join(root, 'dist/bin.cjs')
/** Remembered apart from what the user's own runs remember. */
const environment = { ...process.env, XDG_CACHE_HOME: temporaryFolder(), LOCALAPPDATA: temporaryFolder() }

/** A folder of `count` articles of two kilobytes, four to a story, fifty to a folder; and the paths of them. */
function archive(count) {
  const folder = temporaryFolder()
  const paths = articles(count, 4, 15).map((text, i) => {
    const directory = join(folder, String(Math.floor(i / 50)))
    if (i % 50 === 0) mkdirSync(directory)
    writeFileSync(join(directory, `${i}.md`), `# Article ${i}\n\n${text}`)
    return join(directory, `${i}.md`)
  })
  return { folder, paths }
}

const change = (path) => appendFileSync(path, `\nThe board added that ${path.length},500 pupils took part.\n`)

function secondsOf(folder, ...args) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, [command, 'check', '--exit-zero', ...args], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(stderr.split('\n')[0])
  return Number(process.hrtime.bigint() - start) / 1e9
}

/** The time from a saved change to the end of the answer. */
async function watched({ folder, paths }) {
  const child = spawn(process.execPath, [command, 'check', '--exit-zero', '--watch'], { cwd: folder, env: environment })
  child.stdout.resume()
  const ready = () =>
    new Promise((resume) => {
      child.stderr.on('data', (data) => String(data).includes('watching') && resume())
    })
  await ready()
  const start = process.hrtime.bigint()
  change(paths[0])
  await ready()
  const time = Number(process.hrtime.bigint() - start) / 1e9
  child.kill()
  return time
}

const set = archive(1_000)
const first = secondsOf(set.folder)
change(set.paths[500])
const second = secondsOf(set.folder)
const answer = await watched(set)

const repository = archive(2_000)
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
  ['… watched: from a saved change to the answer', shown(answer * 1000, ' ms'), '≤ 100 ms'],
  ['`--staged`, three of 2,000 documents', shown(staged, ' s'), '≤ 1 s'],
])
