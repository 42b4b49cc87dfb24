/*
 * What `tieout` starts: runs the bundle beside it from V8's compiled form, which about halves the time that a start adds
 * to Node's own. The compiled form is kept in the user's cache folder under the bundle's fingerprint; without a folder
 * that can be written the bundle is compiled anew, as ever. `NODE_DISABLE_COMPILE_CACHE` turns it off, as it does for
 * Node's own cache. The bundle must hold no dynamic import: a script that is run like this has no loader for them.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'

/** The bundle's fingerprint; put in by build.mjs. */
declare const BUNDLE_FINGERPRINT: string

/** One run in so many adds the functions that it needed to the form: another verb or format needs others than the first. */
const RENEWAL = 8
/** By this factor a form must have grown to be written again. */
const GROWN = 1.02

const bundle = join(__dirname, 'tieout.cjs')
if (process.env.NODE_DISABLE_COMPILE_CACHE) createRequire(bundle)(bundle)
else runCompiled()

function runCompiled(): void {
  const file = join(cacheFolder(), `${BUNDLE_FINGERPRINT}-${process.version}-${process.arch}.v8`)
  const cachedData = contentsOf(file)
  const source = readFileSync(bundle, 'latin1').replace(/^#!.*/, '')
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: bundle,
    ...(cachedData === undefined ? {} : { cachedData }),
  })
  // At the end, since the form then holds every function that the run has needed; help and version need too few.
  const known = script.cachedDataRejected ? undefined : cachedData
  if (
    (known === undefined || Math.random() < 1 / RENEWAL) &&
    !process.argv.some((word) => /^--?(h|help|V|version)$/.test(word))
  ) {
    process.once('exit', () => keep(file, script, known?.length ?? 0))
  }
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle))
}

/** Only the user may write there: what is read from it is run. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'tieout', 'cache')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'tieout')
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'tieout')
}

function contentsOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/**
 * Written beside and renamed, so that no other process ever reads half a file; a folder that cannot be written is fine.
 * `size` is the length of the form that is there, 0 where there is none.
 */
function keep(file: string, script: Script, size: number): void {
  try {
    const form = script.createCachedData()
    if (form.length < size * GROWN) return
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, form, { mode: 0o600 })
    renameSync(draft, file)
    prune(dirname(file))
  } catch {}
}

/** Forms of this many bundles and versions of Node are kept, the newest. */
const KEPT = 8

function prune(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name))
  const age = new Map(files.map((file) => [file, statSync(file).mtimeMs]))
  files.sort((a, b) => age.get(b)! - age.get(a)!)
  for (const file of files.slice(KEPT)) rmSync(file, { force: true })
}
