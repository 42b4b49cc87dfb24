import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'tieout-launcher-'))
const cache = join(folder, 'cache')

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, '../../src/cli/launcher.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    define: { BUNDLE_FINGERPRINT: '"0123456789abcdef"' },
    outfile: join(folder, 'bin.cjs'),
  })
  writeFileSync(
    join(folder, 'tieout.cjs'),
    [
      '#!/usr/bin/env node',
      "const { basename } = require('node:path')",
      "console.log(basename(__filename) + ' ' + process.argv.slice(2))",
      'process.exitCode = 3',
    ].join('\n'),
  )
})
beforeEach(() => rmSync(cache, { recursive: true, force: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const launch = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
  // Every platform's cache folder, so that a test never writes to the user's own.
  const env = { ...process.env, HOME: folder, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, ...environment }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin.cjs'), ...args], {
    env,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return { status, stdout: stdout.trim() }
}
const kept = (): string[] => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith('.v8')).map((file) => join(folder, file))
}
const expected = { status: 3, stdout: 'tieout.cjs check,a.md' }

it('runs the bundle the same with and without its compiled form', () => {
  expect(launch(['check', 'a.md'])).toEqual(expected)
  expect(kept()).toHaveLength(1)
  expect(launch(['check', 'a.md'])).toEqual(expected)
})

it('compiles anew where the compiled form is damaged', () => {
  launch(['check', 'a.md'])
  const [file] = kept()
  writeFileSync(file!, 'not a compiled form')
  expect(launch(['check', 'a.md'])).toEqual(expected)
  expect(readFileSync(file!).length).toBeGreaterThan(100)
})

it('runs where nothing can be kept', () => {
  writeFileSync(join(folder, 'file'), '')
  const nowhere = join(folder, 'file', 'cache')
  expect(launch(['check', 'a.md'], { HOME: nowhere, XDG_CACHE_HOME: nowhere, LOCALAPPDATA: nowhere })).toEqual(expected)
})

it('keeps nothing for help and version, nor where that is turned off', () => {
  launch(['--version'])
  launch(['check', 'a.md'], { NODE_DISABLE_COMPILE_CACHE: '1' })
  expect(kept()).toEqual([])
})
