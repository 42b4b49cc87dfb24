import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { makeTree } from '../workspace/trees.js'

/** Bundles the command line as the build does (without the launcher) and yields the path of the script. */
export async function bundle(): Promise<string> {
  const directory = makeTree()
  mkdirSync(join(directory, 'dist'))
  const outfile = join(directory, 'dist', 'bin.cjs')
  await build({
    absWorkingDir: resolve(import.meta.dirname, '../..'),
    entryPoints: ['src/bin.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'silent',
  })
  return outfile
}
