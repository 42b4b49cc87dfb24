import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What was asked for is forgotten when so many rounds have ended without it: sets that stay as they are are not looked at in each. */
export const ROUNDS = 20
/** A folder keeps no more than this many files, of no more bytes. */
const MOST = { files: 40, bytes: 500_000_000 } as const

/** Removes files of a folder, the oldest first, until what is left is little enough; the newest always stays. */
export function prune(folder: string): void {
  try {
    const files = readdirSync(folder).map((name) => ({ name, ...statsOf(join(folder, name)) }))
    files.sort((a, b) => b.time - a.time)
    let bytes = 0
    files.forEach(({ name, size }, i) => {
      bytes += size
      if (i >= MOST.files || (i > 0 && bytes > MOST.bytes)) rmSync(join(folder, name), { force: true })
    })
  } catch {
    // Another run may be at it; the next one will do.
  }
}

function statsOf(file: string): { readonly time: number; readonly size: number } {
  const { mtimeMs, size } = statSync(file)
  return { time: mtimeMs, size }
}
