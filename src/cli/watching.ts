import { type FSWatcher, watch as watchFile } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Checked } from './check.js'
import type { ExitStatus, Io } from './io.js'

/** Editors write a file in several steps; a burst of changes this close together (in ms) is one change. */
const QUIET = 120

/**
 * Runs again whenever something changes in the directories of the documents, until standard input ends or the process is
 * stopped. Yields the last run's status.
 */
export async function watch(io: Io, run: () => Promise<Checked>): Promise<ExitStatus> {
  const ended = new Promise<'ended'>((resume) => {
    if (io.stdinIsTerminal) return
    io.stdin.once('end', () => resume('ended')).resume()
  })
  for (;;) {
    const { status, paths } = await run()
    const directories = new Set([io.cwd, ...paths.map((path) => dirname(resolve(io.cwd, path)))])
    const watchers: FSWatcher[] = []
    const changed = new Promise<'changed'>((resume) => {
      for (const directory of directories) watchers.push(watchFile(directory, () => resume('changed')))
    })
    io.stderr.write('tieout: watching for changes\n')
    const event = await Promise.race([changed, ended])
    if (event === 'changed') await pause(QUIET)
    for (const watcher of watchers) watcher.close()
    if (event === 'ended') return status
    if (io.stdoutIsTerminal) io.stdout.write('\x1b[2J\x1b[3J\x1b[H')
  }
}
