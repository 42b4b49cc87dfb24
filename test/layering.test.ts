import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { LAYERS, layeringFaults } from './layering.js'

const root = resolve(import.meta.dirname, '..')
const files = ['grammar', 'src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
)

it('keeps to the order of the folders', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap((file) => layeringFaults(file, readFileSync(join(root, file), 'utf8')))).toEqual([])
})

it('has a file for every row', () => {
  const empty = LAYERS.flatMap(({ paths }) => paths).filter(
    (path) => !files.some((file) => file === path || file.startsWith(`${path}/`)),
  )
  expect(empty).toEqual([])
})

const planted: readonly (readonly [path: string, text: string, fault: string | null])[] = [
  ['src/facts/a.ts', "import { b } from '../claims/index.js'", null],
  ['src/facts/tables/a.ts', "import { b } from '../b.js'", null],
  ['src/facts/a.ts', "import { b } from '../../grammar/index.js'", null],
  ['grammar/phrases/a.ts', "import { b } from '../../src/units/index.js'", null],
  ['src/cli/a.ts', "import { b } from '../tieout.js'", null],
  ['src/cli/a.ts', "import { readFileSync } from 'node:fs'\nprocess.exitCode = 1", null],
  ['src/rules/a.ts', "const { b } = await import('mathjs/number')", null],
  ['src/facts/a.ts', 'const c: CalendarDate = { date: block.Date, process: 1 }', null],
  ['src/facts/a.ts', "import { b } from '../claims/claim.js'", 'imports src/claims/claim.ts past its index.ts'],
  ['src/facts/a.ts', "import type { b } from '../checks/index.js'", 'imports src/checks/index.ts, which comes later'],
  ['src/facts/a.ts', "export * from '../findings/index.js'", 'imports src/findings/index.ts, which comes later'],
  ['src/facts/a.ts', "import '../checks/index.js'", 'imports src/checks/index.ts, which comes later'],
  ['src/facts/a.ts', "const b = await import('../checks/index.js')", 'imports src/checks/index.ts, which comes later'],
  ['src/facts/a.ts', 'const b = await import(name)', 'imports what is not known'],
  ['src/facts/a.ts', "type B = import('../checks/index.js').B", 'imports src/checks/index.ts, which comes later'],
  [
    'grammar/a.ts',
    "import { b } from '../src/documents/index.js'",
    'imports src/documents/index.ts, which comes later',
  ],
  [
    'src/cli/a.ts',
    "import { b } from '../lsp/index.js'",
    'imports src/lsp/index.ts, which comes later or stands beside',
  ],
  [
    'src/lsp/a.ts',
    "import { b } from '../cli/index.js'",
    'imports src/cli/index.ts, which comes later or stands beside',
  ],
  ['src/facts/a.ts', "import { b } from '../../test/b.js'", 'imports test/b.ts, which is in no folder'],
  ['src/facts/a.ts', "import { Lexer } from 'chevrotain'", 'imports chevrotain, which only grammar may'],
  ['src/lsp/a.ts', "import { create } from 'mathjs/number'", 'imports mathjs/number, which only src/rules may'],
  ['src/facts/a.ts', "import b from 'left-over'", 'imports left-over, which no folder has for its own'],
  ['src/reports/a.ts', "import { join } from 'node:path'", 'imports node:path'],
  ['src/reports/a.ts', 'const now = new Date()', 'uses Date'],
  ['src/reports/a.ts', 'const now = Date.now()', 'uses Date'],
  ['src/tieout.ts', 'const colour = process.env.NO_COLOR', 'uses process'],
  ['src/facts/a.ts', 'const b = Math.random()', 'uses random'],
  ['src/facts/a.ts', "const b = require('fs')", 'uses require'],
  ['src/elsewhere/a.ts', '', 'src/elsewhere/a.ts is in no folder of the order'],
]
it.each(planted)('finds in %s what is wrong with %s', (path, text, fault) => {
  const faults = layeringFaults(path, text)
  if (fault === null) expect(faults).toEqual([])
  else expect(faults).toEqual([expect.stringContaining(fault)])
})
