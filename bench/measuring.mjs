// What the measurements share: the phases under test, timing, and the rows that run.mjs collects.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * What the modules named export, as one module, bundled like the published library (which exports the whole pipeline
 * only): `await phases('grammar/index', 'src/claims/index')`.
 */
export async function phases(...modules) {
  const outfile = join(temporaryFolder(), 'phases.mjs')
  const contents = modules.map((module) => `export * from './${module}.js'`).join('\n')
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    minifySyntax: true,
    // Packages that were CommonJS ask for Node's own modules by `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
    outfile,
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}

/** A folder that is gone when the process ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'tieout-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The shortest of `runs` runs of `work` after one that is not counted, in seconds: what else the machine does only adds. */
export function seconds(work, runs = 5) {
  work()
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const start = process.hrtime.bigint()
    work()
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9)
  }
  return best
}

/** The b of time = a × size^b that fits the points best (least squares on logarithms). */
export function growthExponent(points) {
  const xs = points.map(([size]) => Math.log(size))
  const ys = points.map(([, time]) => Math.log(time))
  const mean = (list) => list.reduce((sum, x) => sum + x, 0) / list.length
  const [mx, my] = [mean(xs), mean(ys)]
  const covariance = mean(xs.map((x, i) => (x - mx) * (ys[i] - my)))
  return covariance / mean(xs.map((x) => (x - mx) ** 2))
}

/** MB/s, a megabyte being 10^6 UTF-8 bytes. */
export const speed = (text, time) => Buffer.byteLength(text) / 1e6 / time

/** A value as the table shows it. */
export const shown = (value, unit = '') => `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)}${unit}`

/** Hands rows `[what, value, target]` to run.mjs; a target of '' is none. */
export function report(rows) {
  process.stdout.write(`${JSON.stringify(rows)}\n`)
}

/** Default reading context and options of claims. */
export const context = { date: { year: 2024, month: 6, day: 3 }, dollar: 'USD', dateOrder: 'dmy' }
