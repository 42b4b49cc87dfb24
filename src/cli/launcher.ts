/*
 * What `tieout` starts: runs the bundle beside it from V8's compiled form, which about halves the time that a start adds
 * to Node's own. The form of each of its files is kept in the user's cache folder under the bundle's fingerprint; without
 * a folder that can be written the bundle is compiled anew, as ever. `NODE_DISABLE_COMPILE_CACHE` turns it off, as it does for
 * Node's own cache. The bundle must hold no dynamic import: a script that is run like this has no loader for them.
 */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { cacheFolder, readOwn, writeOwn } from '../user-folder.js'

/** The bundle's fingerprint; put in by build.mjs. */
declare const BUNDLE_FINGERPRINT: string

/** One run in so many adds the functions that it needed to the form: another verb or format needs others than the first. */
const RENEWAL = 8
/** By this factor a form must have grown to be written again. */
const GROWN = 1.02

const running = new Map<string, { readonly exports: object }>()
if (process.env.NODE_DISABLE_COMPILE_CACHE) createRequire(__filename)('./tieout.cjs')
else runCompiled('tieout.cjs')

/** Runs one of the bundle's files and yields what it exports; further ones are run the same way when it asks for them. */
function runCompiled(name: string): unknown {
  const module = { exports: {} }
  running.set(name, module)
  const bundle = join(__dirname, name)
  const file = join(cacheFolder(process.env), `${BUNDLE_FINGERPRINT}-${process.version}-${process.arch}-${name}.v8`)
  const cachedData = readOwn(file) ?? undefined
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
  const others = createRequire(bundle)
  const load = (id: string): unknown => {
    if (!/^\.\/\w+\.cjs$/.test(id)) return others(id)
    return running.get(id.slice(2))?.exports ?? runCompiled(id.slice(2))
  }
  script.runInThisContext()(module.exports, load, module, bundle, dirname(bundle))
  return module.exports
}

/** `size` is the length of the form that is there, 0 where there is none. */
function keep(file: string, script: Script, size: number): void {
  const form = script.createCachedData()
  if (form.length >= size * GROWN && writeOwn(file, form)) prune(dirname(file))
}

/** Of forms this many are kept, the newest: those of some builds and versions of Node, three each. */
const KEPT = 18

function prune(folder: string): void {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.v8'))
    const age = new Map(files.map((name) => [name, statSync(join(folder, name)).mtimeMs]))
    files.sort((a, b) => age.get(b)! - age.get(a)!)
    for (const name of files.slice(KEPT)) rmSync(join(folder, name), { force: true })
  } catch {
    // Another run may be at it; the next one will do.
  }
}
