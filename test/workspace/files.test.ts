import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findConfig, parseBaseline, readBaseline, shownPath, writeBaseline } from '../../src/workspace/index.js'
import { makeRepository, makeTree } from './trees.js'

describe('the search for a configuration', () => {
  it('goes upward to the nearest one', () => {
    const tree = makeTree({ 'tieout.yml': '', 'a/b/c.md': '', 'a/.tieout.yaml': '' })
    expect(findConfig(join(tree, 'a/b'))).toBe(join(tree, 'a/.tieout.yaml'))
    expect(findConfig(tree)).toBe(join(tree, 'tieout.yml'))
  })
  it('prefers tieout.yaml', () => {
    const tree = makeTree({ '.tieout.yaml': '', 'tieout.yml': '', 'tieout.yaml': '' })
    expect(findConfig(tree)).toBe(join(tree, 'tieout.yaml'))
  })
  it('ends at the top of the repository', () => {
    const outer = makeTree({ 'tieout.yaml': '', 'inner/.git/HEAD': '', 'inner/docs/a.md': '' })
    expect(findConfig(join(outer, 'inner/docs'))).toBeNull()
    expect(findConfig(makeRepository({}))).toBeNull()
  })
})

describe('the baseline', () => {
  const entry = (id: string) => ({ id, rule: 'parts-make-whole', message: 'Why.', figures: ['12', '13'] })
  it('is written in the order of ids and reads back', () => {
    const file = join(makeTree(), 'tieout-baseline.json')
    writeBaseline(file, [entry('b'), entry('a')], 'x')
    expect(readBaseline(file, 'x')).toEqual([entry('a'), entry('b')])
    expect(readFileSync(file, 'utf8')).toMatch(/^\{\n {2}"version": 1,[\s\S]*\}\n$/)
  })
  it('is empty where there is no file', () => {
    expect(readBaseline(join(makeTree(), 'none.json'), 'none.json')).toEqual([])
  })
  it.each([
    ['{', /^b\.json: not valid JSON/],
    ['[]', /no list "findings"/],
    ['{"findings": [{"rule": "x"}]}', /findings\[0\] has no id/],
  ])('%s is refused with a clear line', (text, message) => {
    expect(() => parseBaseline(text, 'b.json')).toThrow(message)
  })
})

it('shows paths from the working directory with slashes', () => {
  expect(shownPath('/a/b/c.md', '/a')).toBe('b/c.md')
  expect(shownPath('/a/c.md', '/a/b')).toBe('../c.md')
  expect(shownPath('/a', '/a')).toBe('.')
})
