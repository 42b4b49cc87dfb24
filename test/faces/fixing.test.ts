import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeTree } from '../workspace/trees.js'
import { ferry, run } from './running.js'

interface Output {
  readonly findings: readonly { readonly id: string; readonly suggestions: readonly { readonly path: string }[] }[]
}

const BOM = '\uFEFF'

describe('suggestions', () => {
  const files = { 'a.md': `${BOM}${ferry(12)}`, 'b.md': ferry(12), 'c.md': `${BOM}${ferry(14)}` }
  const contents = (tree: string) => Object.keys(files).map((path) => readFileSync(join(tree, path), 'utf8'))

  it('are shown as a diff, and nothing is written', async () => {
    const tree = makeTree(files)
    const { status, out } = await run(tree, ['--fix-dry-run'])
    expect(out).toMatch(/^--- a\/c\.md\n\+\+\+ b\/c\.md\n@@ -1 \+1 @@\n-.*\b14\b.*\n\+.*\b12\b.*\n$/)
    expect(status).toBe(1)
    expect(contents(tree)).toEqual(Object.values(files))
  })
  it('are written for the finding that is named, and the byte-order mark stays', async () => {
    const tree = makeTree(files)
    const { findings } = JSON.parse((await run(tree, ['-f', 'json'])).out) as Output
    expect(findings).toHaveLength(1)
    const { id, suggestions } = findings[0]!
    expect(suggestions.length).toBeGreaterThan(0)
    expect(await run(tree, ['--fix', '--only', `${id}:9`])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/the finding has suggestions 1 to \d/),
    })
    const { status, err } = await run(tree, ['--fix', '--only', id, '--verbose'])
    expect(err).toContain('tieout: c.md:1:30: “14” became “12”\n')
    expect(status).toBe(0)
    expect(contents(tree)).toEqual([files['a.md'], files['b.md'], `${BOM}${ferry(12)}`])
  })
  it('are not written into files of another encoding', async () => {
    const tree = makeTree({
      'a.md': ferry(12),
      'b.md': ferry(12),
      'c.md': Buffer.from(`\uFEFF${ferry(14)}`, 'utf16le'),
    })
    const { findings } = JSON.parse((await run(tree, ['-f', 'json'])).out) as Output
    const before = readFileSync(join(tree, 'c.md'))
    expect(await run(tree, ['--fix', '--only', findings[0]!.id])).toMatchObject({
      status: 2,
      err: 'tieout: c.md: only UTF-8 files can be changed\n',
    })
    expect(readFileSync(join(tree, 'c.md'))).toEqual(before)
  })
})
