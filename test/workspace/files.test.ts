import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findConfig, parseBaseline, readBaseline, shownPath, writeBaseline } from '../../src/workspace/index.js'
import { type ReadFiles, readSources } from '../../src/workspace/reading.js'
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

describe('files that are read again and again', () => {
  it('are read from disk only where something has touched them', () => {
    const tree = makeTree({ 'a.md': 'One.', 'b.md': 'Two.' })
    const files = ['a.md', 'b.md'].map((name) => join(tree, name))
    const age = (file: string): void => utimesSync(file, 1_700_000_000, 1_700_000_000)
    files.forEach(age)
    const known: ReadFiles = new Map()
    const [a, b] = readSources(files, tree, known).sources
    writeFileSync(files[1]!, 'Six.')
    age(files[1]!)
    const again = readSources(files, tree, known).sources
    expect(again[0]).toBe(a)
    expect(again[1]).toEqual({ path: 'b.md', text: 'Six.' })
    expect(b).toEqual({ path: 'b.md', text: 'Two.' })
    expect(readSources(files, join(tree, '..'), known).sources[0]!.path).toMatch(/\/a\.md$/)
  })
  it('are not trusted to be as they were right after they were written', () => {
    const tree = makeTree({ 'a.md': 'One.' })
    const known: ReadFiles = new Map()
    readSources([join(tree, 'a.md')], tree, known)
    expect(known.size).toBe(0)
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
