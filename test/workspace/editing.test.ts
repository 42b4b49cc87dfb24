import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Suggestion } from '../../src/findings/index.js'
import { lineIndex } from '../../src/text/index.js'
import { applied, compatible, unifiedDiff } from '../../src/workspace/index.js'
import { cleanEnvironment, makeTree } from './trees.js'

/** Suggests `replacement` for the first place of `find`. */
function suggest(text: string, find: string, replacement: string): Suggestion {
  const from = text.indexOf(find)
  const at = (offset: number) => ({ offset, ...lineIndex(text).at(offset) })
  return { message: '', path: 'a.md', start: at(from), end: at(from + find.length), replacement }
}

const numbered = (count: number): string => Array.from({ length: count }, (_, i) => `line ${i + 1}.\n`).join('')

describe('a unified diff', () => {
  const rows: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
    ['one change', 'We hired 12 people.\n', [['12', '13']]],
    [
      'the first line and the last',
      numbered(20),
      [
        ['1.', 'A.'],
        ['20', 'B'],
      ],
    ],
    [
      'changes that share a hunk',
      numbered(20),
      [
        ['5', 'A'],
        ['11', 'B'],
      ],
    ],
    [
      'changes in hunks of their own',
      numbered(30),
      [
        ['5', 'A'],
        ['13', 'B'],
      ],
    ],
    [
      'two changes on one line',
      'from 12 to 14 in all\nnext\n',
      [
        ['14', '15'],
        ['12', '13'],
      ],
    ],
    ['a change over two lines', 'two\nhundred people came\nhome\n', [['two\nhundred', '250']]],
    ['more lines than before', numbered(12), [['6.', 'six\nand a half.']]],
    ['no line feed at the end', 'a\nb 7', [['7', '8']]],
    ['no line feed at the end, further up', 'b 7\nx\nlast', [['7', '8']]],
    ['line feeds at the start', '\n\nb 7\n', [['7', '8']]],
  ]
  it.each(rows)('%s: git apply makes the same of it', (_, text, changes) => {
    const suggestions = compatible(changes.map(([find, replacement]) => suggest(text, find, replacement)))
    const tree = makeTree({ 'a.md': text, 'a.diff': unifiedDiff('a.md', text, suggestions) })
    execFileSync('git', ['apply', 'a.diff'], {
      cwd: tree,
      env: { ...cleanEnvironment(), GIT_CEILING_DIRECTORIES: join(tree, '..') },
    })
    expect(readFileSync(join(tree, 'a.md'), 'utf8')).toBe(applied(text, suggestions))
  })
  it('looks as diff -u has it', () => {
    expect(unifiedDiff('a.md', 'x\n12 dogs\ny\n', [suggest('x\n12 dogs\ny\n', '12', '13')])).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -1,3 +1,3 @@\n x\n-12 dogs\n+13 dogs\n y\n',
    )
  })
  it('is empty where nothing changes', () => {
    expect(unifiedDiff('a.md', 'x 1', [suggest('x 1', '1', '1')])).toBe('')
  })
})

it('keeps the first of suggestions that overlap', () => {
  const text = 'about 1,200 people'
  const kept = compatible([
    suggest(text, '1,200', '1,300'),
    suggest(text, 'about 1,200', '1,250'),
    suggest(text, 'people', 'men'),
  ])
  expect(applied(text, kept)).toBe('about 1,300 men')
})
