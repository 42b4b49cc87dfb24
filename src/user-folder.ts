import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder that the user's system keeps for what programs can make again; only the user may write there. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = environment
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'tieout', 'cache')
  if (process.platform === 'darwin') return join(homeIn(environment), 'Library', 'Caches', 'tieout')
  return join(XDG_CACHE_HOME || join(homeIn(environment), '.cache'), 'tieout')
}

const homeIn = ({ HOME }: Readonly<Record<string, string | undefined>>): string =>
  HOME || process.getBuiltinModule('node:os').homedir()

/**
 * The bytes of a file that the user alone can have written; null where there is none, and where it or its folder belongs
 * to someone else, may be written by others or is a link.
 */
export function readOwn(file: string): Buffer | null {
  try {
    if (!isOwn(lstatSync(dirname(file)))) return null
    const handle = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    try {
      const status = fstatSync(handle)
      return status.isFile() && isOwn(status) ? readFileSync(handle) : null
    } finally {
      closeSync(handle)
    }
  } catch {
    return null
  }
}

/**
 * Writes a file that only the user can read: beside it and renamed, so that no other process ever reads half a file. Where
 * that cannot be, nothing is written: what is kept here can always be made again. Yields whether it was written.
 */
export function writeOwn(file: string, bytes: Uint8Array): boolean {
  try {
    const folder = dirname(file)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!isOwn(lstatSync(folder))) return false
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, bytes, { mode: 0o600, flag: 'wx' })
    renameSync(draft, file)
    return true
  } catch {
    return false
  }
}

/** Windows keeps what lies in a user's profile from others by itself. */
function isOwn({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
}
