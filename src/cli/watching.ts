import { type FSWatcher, watch as watchFile } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Checked } from './check.js'
import type { ExitStatus, Io } from './io.js'

/** Editors write a file in several steps; changes this close together (in ms) are one change. */
const QUIET = 10
/** A file that is written without a pause is looked at this many ms after its first change all the same. */
const LONGEST = 500

/**
 * Runs again whenever something changes in the directories of the documents, but for the files (absolute) that runs write,
 * until standard input ends or the process is stopped; `idle` is called when an answer has been given. Yields the last
 * run's status.
 */
export async function watch(
  io: Io,
  written: ReadonlySet<string>,
  run: () => Promise<Checked>,
  idle: () => void,
): Promise<ExitStatus> {
  const ended = new Promise<'ended'>((resume) => {
    if (io.stdinIsTerminal) return
    io.stdin.once('end', () => resume('ended')).resume()
  })
  const changes = watchDirectories(written)
  for (;;) {
    const { status, paths } = await run()
    changes.in(new Set([io.cwd, ...paths.map((path) => dirname(resolve(io.cwd, path)))]))
    io.stderr.write('tieout: watching for changes\n')
    idle()
    const event = await Promise.race([changes.settled(), ended])
    if (event === 'ended') {
      changes.in(new Set())
      return status
    }
    if (io.stdoutIsTerminal) io.stdout.write('\x1b[2J\x1b[3J\x1b[H')
  }
}

/** Directories that are watched on while a run is under way, so that what changes meanwhile is not missed. */
interface Changes {
  /** Watches these directories and no others. */
  readonly in: (directories: ReadonlySet<string>) => void
  /** Ends when something has changed since it last ended, and nothing changes any more. */
  readonly settled: () => Promise<'changed'>
}

function watchDirectories(written: ReadonlySet<string>): Changes {
  const watchers = new Map<string, FSWatcher>()
  let count = 0
  let seen = 0
  let wake = (): void => {}
  const noticed = (): void => {
    count++
    wake()
  }
  const drop = (directory: string): void => {
    watchers.get(directory)?.close()
    watchers.delete(directory)
  }
  return {
    in: (directories) => {
      for (const directory of watchers.keys()) if (!directories.has(directory)) drop(directory)
      for (const directory of directories) {
        if (watchers.has(directory)) continue
        const watcher = watchFile(directory, (_, name) => {
          if (name === null || !written.has(resolve(directory, name))) noticed()
        })
        // A directory that is gone is dropped; those above it have told of that.
        watcher.on('error', () => drop(directory))
        watchers.set(directory, watcher)
      }
    },
    settled: async () => {
      if (count === seen) await new Promise<void>((resume) => (wake = resume))
      for (let waited = 0; count !== seen && waited < LONGEST; waited += QUIET) {
        seen = count
        await pause(QUIET)
      }
      seen = count
      return 'changed'
    },
  }
}
