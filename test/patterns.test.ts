import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const files = ['grammar', 'src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
    .map((name) => join(root, folder, name)),
)
/** The flags of a pattern, behind a literal or as the last argument of a call. */
const FLAGS = /\/([dgimsuvy]+)(?=[\s.,;)\]]|$)|,\s*'([dgimsuvy]+)',?\s*\)/gm
const isSlow = (flags: string): boolean => flags.includes('i') && /[uv]/.test(flags)
const slowIn = (text: string): string[] =>
  [...text.matchAll(FLAGS)].map(([, literal, argument]) => literal ?? argument!).filter(isSlow)

it('ignores case without Unicode classes, which take some four times as long to set up', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((file) => slowIn(readFileSync(file, 'utf8')).length > 0)).toEqual([])
})

it.each([
  ['const A = /\\p{L}+ing\\b/iu\n', ['iu']],
  ["const B = new RegExp(A + 'x', 'gui')", ['gui']],
  ['const C = /[a-zÀ-ɏ]+ing\\b/i, D = /\\p{Lu}/u', []],
])('%s', (text, slow) => {
  expect(slowIn(text)).toEqual(slow)
})
