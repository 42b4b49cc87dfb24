import { join, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { beforeAll, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
/** For each file of the command, as it is bundled, the files that it loads with it. */
let loads: ReadonlyMap<string, readonly string[]>

beforeAll(async () => {
  const { straightImports } = (await import(join(root, 'scripts/straight-imports.mjs'))) as { straightImports: Plugin }
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/bin.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    splitting: true,
    outdir: 'nowhere',
    write: false,
    metafile: true,
    plugins: [straightImports],
    logLevel: 'silent',
  })
  loads = new Map(
    Object.entries(metafile.inputs).map(([file, { imports }]) => [
      file,
      imports.filter(({ kind }) => kind !== 'dynamic-import').map(({ path }) => path),
    ]),
  )
})

function loadedBy(file: string): string[] {
  const found = new Set([file])
  for (const one of found) for (const next of loads.get(one) ?? []) found.add(next)
  return [...found]
}

it('loads what reads texts, rule packs and configurations only where there are any to read', () => {
  const loaded = loadedBy('src/cli/check.ts')
  expect(loaded).toContain('src/facts/ledger.ts')
  expect(
    loaded.filter((file) => /^grammar\/|^src\/claims\/claims\.ts|chevrotain|lezer|htmlparser2|yaml|mathjs/.test(file)),
  ).toEqual([])
})

it('says what it is without loading what it does', () => {
  expect(
    loadedBy('src/bin.ts').filter((file) => /^grammar\/|^src\/(?:facts|claims|documents|reports)\//.test(file)),
  ).toEqual([])
})
