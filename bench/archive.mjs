// Folders of made-up articles, and runs of the whole command over them.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, temporaryFolder } from './measuring.mjs'
import { articles } from './text.mjs'

export const command = join(root, 'dist/bin.cjs')
/** Remembered apart from what the user's own runs remember. */
export const environment = { ...process.env, XDG_CACHE_HOME: temporaryFolder(), LOCALAPPDATA: temporaryFolder() }

/** A folder of `count` articles, four to a story, fifty to a folder; and the paths of them. */
export function archive(count, sentences) {
  const folder = temporaryFolder()
  const paths = articles(count, 4, sentences).map((text, i) => {
    const directory = join(folder, String(Math.floor(i / 50)))
    if (i % 50 === 0) mkdirSync(directory)
    writeFileSync(join(directory, `${i}.md`), `# Article ${i}\n\n${text}`)
    return join(directory, `${i}.md`)
  })
  return { folder, paths }
}

/** What a process says at its end: the most memory that it ever had, in KB. */
const hook = join(temporaryFolder(), 'memory.cjs')
writeFileSync(
  hook,
  "process.on('exit', () => require('fs').writeSync(2, 'memory ' + process.resourceUsage().maxRSS + '\\n'))",
)

/** Runs a script in a folder; the seconds and the megabytes that it took. */
export function run(folder, script, ...args) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, ['--require', hook, script, ...args], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(`Error: ${stderr.split('\n')[0]}`)
  const memory = /memory (\d+)/.exec(stderr)
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, megabytes: Number(memory[1]) / 1e3 }
}
